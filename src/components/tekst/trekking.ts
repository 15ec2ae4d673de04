import { drawLot } from '../../domain/trekking.ts';

// Runs on pages with a Trekking.astro.

for (const trekking of document.querySelectorAll('.trekking')) {
  const veld = trekking.querySelector<HTMLElement>('.trekking__lot');
  const knop = veld?.querySelector('button');
  const uitkomst = veld?.querySelector('output');
  const loten = [...trekking.querySelectorAll('li')].map((item) => item.textContent.trim());
  if (!veld || !knop || !uitkomst || loten.length === 0) continue;
  const getrokken: number[] = [];
  knop.addEventListener('click', () => {
    const lot = drawLot(loten.length, getrokken, Math.random);
    if (lot === undefined) return;
    getrokken.push(lot);
    uitkomst.textContent = loten[lot] ?? '';
  });
  veld.hidden = false;
}
