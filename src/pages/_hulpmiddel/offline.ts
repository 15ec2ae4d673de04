const { basis = '/', versie = 'geen' } = document.querySelector<HTMLElement>('[data-offline]')?.dataset ?? {};

/** Comes after all that the page itself needs; a page that cannot fetch it works as before. */
function later(): void {
  const adres = `${basis}offline/pagina.js`;
  setTimeout(() => {
    import(/* @vite-ignore */ adres).catch(() => undefined);
  }, 1000);
}

if (versie !== 'geen') {
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
