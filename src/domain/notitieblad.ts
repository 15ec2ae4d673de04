import type { Afspraak } from './checklist.ts';
import type { Checklistregel } from './checklist-voortgang.ts';
import { formatDatum } from './datum.ts';
import type { Beslisfase, Gespreksnotitie } from './gespreksnotitie.ts';
import { shortenTekst } from './shorten-tekst.ts';

/** A question, or a row that the user added, as it stands on the sheet. */
export type Bladregel = {
  id: string;
  label: string;
  /** The groep that it belongs to. */
  bij: string;
  /** What was noted at it, else what was answered. */
  notitie?: string | undefined;
};

/** An agreement as it stands on the sheet; '' is what was not filled in. */
export type Bladafspraak = { id: string; tekst: string; wie: string; datum: string };

/** How a sheet is set: large where there is room for it. */
type Bladzetting = 'ruim' | 'dicht';

/** The gespreksnotitie as it stands on its sheet, with texts so short that the sheet is always one A4. */
export type Notitieblad = {
  zetting: Bladzetting;
  /** How many lines of the sheet a notitie takes at most. */
  notitieregels: number;
  /** By what a reader recognises the checklist. */
  kop: readonly string[];
  bespreken: readonly Bladregel[];
  uitzoeken: readonly Bladregel[];
  punten: readonly { id: string; tekst: string }[];
  /** Undefined when no fase was chosen. */
  fase: Beslisfase | undefined;
  afspraken: readonly Bladafspraak[];
  /** How many there are that the sheet has no room for. */
  meer: { bespreken: number; uitzoeken: number; afspraken: number };
};

/** Lines to write agreements on when there are none yet. */
export const SCHRIJFREGELS = 4;

/** What one sheet has room for, in characters and agreements. */
const MAX_KOP = 40;
const MAX_LABEL = 60;
/** Of a label with what it belongs to. */
const MAX_REGEL = 95;
const MAX_PUNT = 180;
const MAX_AFSPRAAK = 100;
const MAX_WIE = 40;
const MAX_AFSPRAKEN = 5;

/**
 * Lines between the title and the foot of an A4, and characters on a line. Both are less than what fits, as a line ends
 * at a word and other computers have other letters; a test prints the fullest sheet.
 */
const ZETTINGEN: Readonly<Record<Bladzetting, { regels: number; tekens: number; maxNotitieregels: number }>> = {
  ruim: { regels: 46, tekens: 95, maxNotitieregels: 4 },
  dicht: { regels: 57, tekens: 108, maxNotitieregels: 2 },
};

/** Heights in lines: a heading with the white above it; a line to write on; an agreement, whose text is in a column. */
const KOPREGELS = 1.7;
const SCHRIJFREGEL = 1.8;
const AFSPRAAKREGELS = 2.2;

/** The sheet: set large when every notitie then has a line at least, else closer. */
export function computeNotitieblad(notitie: Gespreksnotitie): Notitieblad {
  const { kop, open, meer, punten, fase } = notitie;
  const afspraken = notitie.afspraken.slice(0, MAX_AFSPRAKEN);
  const ruim = computeNotitieregels('ruim', notitie);
  const zetting = ruim >= 1 ? 'ruim' : 'dicht';
  const notitieregels = Math.max(1, zetting === 'ruim' ? ruim : computeNotitieregels('dicht', notitie));
  const select = (stand: Checklistregel['stand']) =>
    open
      .filter((regel) => regel.stand === stand)
      .map((regel) => toBladregel(regel, notitieregels * ZETTINGEN[zetting].tekens));
  return {
    zetting,
    notitieregels,
    kop: [kop.gemeente, kop.naam, kop.datum && formatDatum(kop.datum)].flatMap((deel) =>
      deel ? [shortenTekst(deel, MAX_KOP)] : [],
    ),
    bespreken: select('bespreken'),
    uitzoeken: select('uitzoeken'),
    punten: punten.map(({ punt, tekst }) => ({ id: punt, tekst: shortenTekst(tekst, MAX_PUNT) })),
    fase,
    afspraken: afspraken.map(toBladafspraak),
    meer: { ...meer, afspraken: notitie.afspraken.length - afspraken.length },
  };
}

/** How many lines each notitie can have in this setting, when all have as many; 0 when there is no room. */
function computeNotitieregels(zetting: Bladzetting, { open, punten, fase, afspraken, meer }: Gespreksnotitie): number {
  const { regels, tekens, maxNotitieregels } = ZETTINGEN[zetting];
  const count = (tekst: string) => Math.ceil(tekst.length / tekens);
  const beslismomenten = fase?.beslismomenten ?? [];
  const delen = [
    open.filter(({ stand }) => stand === 'bespreken'),
    open.filter(({ stand }) => stand === 'uitzoeken'),
    punten,
    beslismomenten,
  ];
  const bezet =
    delen.filter((deel) => deel.length > 0).length * KOPREGELS +
    open.length +
    (meer.bespreken + meer.uitzoeken > 0 ? 1 : 0) +
    sum(punten.map(({ tekst }) => count(shortenTekst(tekst, MAX_PUNT)))) +
    sum(beslismomenten.map(({ tekst }) => count(tekst))) +
    KOPREGELS +
    (afspraken.length === 0
      ? SCHRIJFREGELS * SCHRIJFREGEL
      : 1 + Math.min(afspraken.length, MAX_AFSPRAKEN) * AFSPRAAKREGELS + (afspraken.length > MAX_AFSPRAKEN ? 1 : 0));
  const notities = open.filter((regel) => pickNotitie(regel) !== undefined).length;
  const ruimte = Math.floor((regels - bezet) / Math.max(1, notities));
  return Math.max(0, Math.min(maxNotitieregels, ruimte));
}

function toBladregel(regel: Checklistregel, max: number): Bladregel {
  const { vraagId, rijId = '', label, bij, groep } = regel;
  const notitie = pickNotitie(regel);
  const kortLabel = shortenTekst(label, MAX_LABEL);
  return {
    id: `${vraagId} ${rijId}`,
    label: kortLabel,
    // Of a row of the user's own the label says little without the question that it was added to.
    bij: shortenTekst((rijId === '' ? undefined : bij) ?? groep.titel, MAX_REGEL - kortLabel.length),
    ...(notitie === undefined ? {} : { notitie: shortenTekst(notitie, max) }),
  };
}

function pickNotitie({ notitie, tekst, label }: Checklistregel): string | undefined {
  return notitie ?? (tekst === label ? undefined : tekst);
}

function toBladafspraak({ id, tekst = '', wie = '', datum }: Afspraak & { id: string }): Bladafspraak {
  return {
    id,
    tekst: shortenTekst(tekst, MAX_AFSPRAAK),
    wie: shortenTekst(wie, MAX_WIE),
    datum: datum === undefined ? '' : formatDatum(datum),
  };
}

function sum(getallen: readonly number[]): number {
  return getallen.reduce((totaal, getal) => totaal + getal, 0);
}
