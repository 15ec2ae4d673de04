import { listBewaardePaginas, type BewaardePagina } from '../../offline/bewaarde-paginas.ts';

/** So many pages are read at a glance; of more, each part of the site shows how many it has and unfolds. */
const IN_EEN_BLIK = 15;

const plek = document.querySelector<HTMLElement>('[data-bewaard]');
const { basis = '/', naam = '' } = plek?.dataset ?? {};
const bereik = new URL(basis, location.href).href;

// The worker shows this page at the address that was asked for.
const gemist = document.querySelector<HTMLElement>('[data-gemist]');
if (gemist) gemist.hidden = location.pathname === `${basis}offline/`;

async function show(): Promise<void> {
  const paginas = 'caches' in window ? await listBewaardePaginas(bereik) : [];
  const leeg = document.querySelector<HTMLElement>('[data-leeg]');
  if (leeg) leeg.hidden = paginas.length > 0;
  const vouwen = [...(plek?.querySelectorAll<HTMLDetailsElement>('[data-deel]') ?? [])];
  const delen = new Set(vouwen.map(({ dataset }) => dataset['deel'] ?? ''));
  // What belongs to no part stands in the last, which has no name.
  const perDeel = Map.groupBy(paginas, ({ adres }) => {
    const [deel = ''] = adres.slice(bereik.length).split('/');
    return delen.has(deel) ? deel : '';
  });
  for (const vouw of vouwen) {
    const hier = perDeel.get(vouw.dataset['deel'] ?? '') ?? [];
    vouw.querySelector('ul')?.replaceChildren(...hier.map(createPunt));
    vouw.querySelector('[data-aantal]')?.replaceChildren(String(hier.length));
    vouw.hidden = hier.length === 0;
    vouw.open = paginas.length <= IN_EEN_BLIK;
  }
}

function createPunt({ adres, titel }: BewaardePagina): HTMLElement {
  const link = document.createElement('a');
  link.className = 'nl-link';
  link.href = adres;
  link.textContent = titel.replace(` · ${naam}`, '');
  const punt = document.createElement('li');
  punt.append(link);
  return punt;
}

// A function and not `await` here: one script with that makes Vite divide all others into smaller files.
void show();
