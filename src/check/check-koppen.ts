import type { Fault } from './fault.ts';
import type { Content } from './read-content.ts';
import type { Kop, PaginaBestand } from './read-pagina.ts';

/** The form of an id. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids that the site itself uses on its pages. */
export const BEZET: readonly string[] = [
  'inhoud',
  'inhoud-kop',
  'kop-zoek',
  'gegevens',
  'downloaden',
  'voortgang',
  'alle-instrumenten',
  'instrumenten-lijst',
];

/** Components that put their id on the page as an anchor. */
const ANKER_COMPONENTEN: readonly string[] = ['Eis', 'Verplichting'];

/** Headings that are empty, lack an id or text or skip a level, and anchors that a page has twice. */
export function checkKoppen({ paginas }: Content): Fault[] {
  return paginas.flatMap((pagina) => [...checkEachKop(pagina), ...checkAnkers(pagina)]);
}

function checkEachKop({ path, inhoud }: PaginaBestand): Fault[] {
  let vorige = 1;
  return (inhoud?.koppen ?? []).flatMap((kop) => {
    const faults = describeKop(kop, vorige).map((message) => ({ path, line: kop.line, message }));
    vorige = kop.depth;
    return faults;
  });
}

function describeKop({ id, depth, tekst, hasTekst }: Kop, vorige: number): string[] {
  if (tekst === '') return ['Deze kop is leeg. Schrijf achter de hekjes waar het stuk over gaat, of haal de kop weg.'];
  const messages: string[] = [];
  const kop = `De kop ‘${tekst}’`;
  if (depth === 1) {
    messages.push(`${kop} heeft één hekje, maar de titel van de pagina staat al in ‘titel’. Schrijf ## voor de kop.`);
  } else if (depth > vorige + 1) {
    messages.push(`${kop} slaat een niveau over. Schrijf ${'#'.repeat(vorige + 1)} voor deze kop.`);
  }
  if (id === undefined) {
    messages.push(`${kop} heeft geen vaste id. Zet die erachter, bijvoorbeeld {#${toId(tekst)}}.`);
  } else if (!ID.test(id)) {
    messages.push(
      `De id ‘${id}’ van een kop klopt niet. Gebruik kleine letters, cijfers en streepjes: {#${toId(id)}}.`,
    );
  }
  if (id !== undefined && BEZET.includes(id)) {
    messages.push(`De id ‘${id}’ gebruikt de site zelf al. Geef deze kop een andere id.`);
  }
  if (!hasTekst) messages.push(`Onder de kop ‘${tekst}’ staat geen tekst. Schrijf er tekst onder, of haal de kop weg.`);
  return messages;
}

/** An id made of the words of a heading: `Wat doet één team?` is `wat-doet-een-team`. */
export function toId(tekst: string): string {
  const plain = tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'naam';
}

function checkAnkers({ path, inhoud }: PaginaBestand): Fault[] {
  const first = new Map<string, number>();
  return listAnkers(inhoud).flatMap(({ id, line }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, line);
    return earlier === undefined
      ? []
      : [
          {
            path,
            line,
            message: `De id ‘${id}’ is op deze pagina al van regel ${earlier}. Geef een van beide een andere id.`,
          },
        ];
  });
}

/** The anchors that stand in the text of a page, in the order of the page. */
export function listAnkers(inhoud: PaginaBestand['inhoud']): { id: string; line: number }[] {
  const koppen = (inhoud?.koppen ?? []).map(({ id, line }) => ({ id, line }));
  const componenten = (inhoud?.componenten ?? [])
    .filter(({ naam }) => ANKER_COMPONENTEN.includes(naam))
    .map(({ props, line }) => ({ id: props.get('id'), line }));
  return [...koppen, ...componenten]
    .flatMap(({ id, line }) => (id === undefined ? [] : [{ id, line }]))
    .sort((a, b) => a.line - b.line);
}
