import {
  countOnbepaald,
  describeAantal,
  GEEN,
  isBeperkt,
  isGekozen,
  readKeuze,
  toKeuzeadres,
  type Keuze,
} from '../domain/lijstfilter.ts';

// Runs on pages with a Lijstfilter.astro, which says what the list looks like. The choice lives in the address, so that it
// can be shared, and comes back with the browser's back button.

for (const form of document.querySelectorAll('form')) {
  const lijst = document.getElementById(form.dataset['lijst'] ?? '');
  if (lijst) startLijstfilter(form, lijst);
}

function startLijstfilter(form: HTMLFormElement, lijst: HTMLElement): void {
  const selects = [...form.querySelectorAll('select')];
  const velden = selects.map((select) => ({
    naam: select.name,
    opties: [...select.options].map(({ value }) => value).filter((value) => value !== ''),
    geen: [...select.options].find(({ value }) => value === GEEN)?.text,
  }));
  const items = [...lijst.querySelectorAll<HTMLElement>('[data-item]')];
  const kenmerken = items.map((item) =>
    Object.fromEntries(velden.map(({ naam }) => [naam, item.dataset[naam]?.split(' ') ?? []] as const)),
  );
  const groepen = [...lijst.querySelectorAll<HTMLElement>('[data-groep]')];
  const status = form.querySelector('[data-telling]');
  const toonAlles = form.querySelector('button');
  const eenheid = { een: form.dataset['een'] ?? '', meer: form.dataset['meer'] ?? '' };
  /** The field that was changed last, as long as it has the focus. */
  let bezig: EventTarget | null = null;

  function show(keuze: Keuze): void {
    items.forEach((item, plek) => (item.hidden = !isGekozen(kenmerken[plek] ?? {}, keuze)));
    for (const groep of groepen) groep.hidden = !groep.querySelector('[data-item]:not([hidden])');
    for (const link of lijst.querySelectorAll<HTMLElement>('[data-naar]')) {
      const groep = groepen.find(({ id }) => id === link.dataset['naar']);
      // The whole list shows the letters without items too, as no links.
      link.hidden = isBeperkt(keuze) && (groep?.hidden ?? true);
    }
    for (const select of selects) select.value = keuze[select.name] ?? '';
    const aantal = items.filter(({ hidden }) => !hidden).length;
    const onbepaald = velden.flatMap(({ naam, geen }) =>
      geen === undefined ? [] : [{ label: geen, aantal: countOnbepaald(kenmerken, keuze, naam) }],
    );
    const tekst = describeAantal(aantal, items.length, eenheid, keuze, onbepaald);
    if (status && status.textContent !== tekst) status.textContent = tekst;
    if (toonAlles) toonAlles.hidden = !isBeperkt(keuze);
  }

  function choose(keuze: Keuze, wijze: 'nieuw' | 'vervang'): void {
    const adres = toKeuzeadres(location.pathname, velden, keuze);
    if (wijze === 'nieuw') history.pushState(null, '', adres);
    else history.replaceState(null, '', adres);
    show(keuze);
  }

  form.addEventListener('change', ({ target }) => {
    const gekozen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);
    // Arrow keys pass every option of a select on the way: together they are one step back.
    choose(Object.fromEntries(gekozen), target === bezig ? 'vervang' : 'nieuw');
    bezig = target;
  });
  form.addEventListener('focusout', () => (bezig = null));
  form.addEventListener('submit', (event) => event.preventDefault());
  toonAlles?.addEventListener('click', () => {
    choose({}, 'nieuw');
    // The button is gone now, so focus goes to where a new choice begins.
    selects[0]?.focus();
  });
  addEventListener('popstate', () => {
    bezig = null;
    show(readKeuze(location.search, velden));
  });

  show(readKeuze(location.search, velden));
  form.hidden = false;
  // What the address asked for stands there already, and is no news.
  status?.setAttribute('role', 'status');
}
