// The policy of the site refuses styles in HTML; what an island sets in the browser is set here as well.
for (const element of document.querySelectorAll<HTMLElement>('[data-stijl]')) {
  element.style.cssText = element.dataset['stijl'] ?? '';
}
