import type { Aparttekst, Backup, Backupdocument } from './back-up.ts';
import type { Hulpmiddel, Kop } from './hulpmiddel.ts';
import type { Bewaarfout, Onleesbaar } from './opslag.ts';
import { isEven } from './wijziging.ts';

/** A document as it stands in this browser. */
export type HuidigDocument = { soort: string; id: string } & (
  { status: 'leesbaar'; gewijzigd?: string | undefined; invoer: Kop } | { status: 'onleesbaar'; onleesbaar: Onleesbaar }
);

/**
 * How a document in a back-up compares with what stands here under the same id. A moment that is not known counts as
 * older than any that is: only what was not touched since the first stored forms lacks one. Where moments do not tell
 * which is newer, what stands here counts as newer.
 */
export type Terugzetverschil =
  | 'nieuw'
  | 'gelijk'
  | 'bestand-nieuwer'
  | 'hier-nieuwer'
  /** What stands here cannot be read; it is set aside when the document is put back. */
  | 'hier-onleesbaar'
  /** A newer version of the site wrote what stands here; that is never replaced. */
  | 'hier-te-nieuw';

/** What is to become of a document; 'naast-elkaar' keeps what stands here and adds the other under a new id. */
export type Terugzetkeuze = 'terugzetten' | 'overslaan' | 'naast-elkaar';

/** What happens to one document when a back-up is put back. */
export type Terugzetregel<Huidig extends HuidigDocument = HuidigDocument> = {
  document: Backupdocument;
  /** What stands here under the same id. */
  huidig: Huidig | undefined;
  verschil: Terugzetverschil;
  keuze: Terugzetkeuze;
};

/** What happens when a back-up is put back. */
export type Terugzetplan<Huidig extends HuidigDocument = HuidigDocument> = {
  regels: readonly Terugzetregel<Huidig>[];
  /** When the back-up was made. */
  gemaakt: string;
  apart: readonly Aparttekst[];
};

/** What became of one document. Of a document that was not put back, what stood here stays. */
export type Terugzetuitkomst =
  | { status: 'teruggezet'; soort: string; id: string }
  | { status: 'overgeslagen' }
  /** 'intussen-gewijzigd': what stands here changed after the plan was made. */
  | { status: 'mislukt'; reden: Bewaarfout | 'intussen-gewijzigd' };

/** The choices that a user has, and first the one that is made when the user does not choose. */
const KEUZES: Readonly<Record<Terugzetverschil, readonly [Terugzetkeuze, ...Terugzetkeuze[]]>> = {
  nieuw: ['terugzetten', 'overslaan'],
  gelijk: ['overslaan'],
  'bestand-nieuwer': ['terugzetten', 'overslaan', 'naast-elkaar'],
  'hier-nieuwer': ['overslaan', 'terugzetten', 'naast-elkaar'],
  'hier-onleesbaar': ['terugzetten', 'overslaan'],
  'hier-te-nieuw': ['overslaan', 'naast-elkaar'],
};

/** The choices for a document that compares so. */
export function listTerugzetkeuzes(verschil: Terugzetverschil): readonly Terugzetkeuze[] {
  return KEUZES[verschil];
}

/** Plans putting back a back-up over what stands here, so that of each document the newer is kept. */
export function planTerugzetten<Huidig extends HuidigDocument>(
  { documenten, gemaakt, apart }: Pick<Backup, 'documenten' | 'gemaakt' | 'apart'>,
  huidige: readonly Huidig[],
  hulpmiddelen: readonly Hulpmiddel[],
): Terugzetplan<Huidig> {
  // Neither a soort nor an id holds a colon.
  const plaatsen = new Map(huidige.map((huidig) => [`${huidig.soort}:${huidig.id}`, huidig]));
  const regels = documenten.map((document) => {
    const huidig = plaatsen.get(`${document.soort}:${document.id}`);
    const verschil = compareDocument(document, huidig, hulpmiddelen);
    return { document, huidig, verschil, keuze: KEUZES[verschil][0] };
  });
  return { regels, gemaakt, apart };
}

/** The plan with another choice for one document. A choice that is not open for it changes nothing. */
export function withKeuze<Huidig extends HuidigDocument>(
  plan: Terugzetplan<Huidig>,
  { soort, id }: Pick<Backupdocument, 'soort' | 'id'>,
  keuze: Terugzetkeuze,
): Terugzetplan<Huidig> {
  const regels = plan.regels.map((regel) => {
    const isDeze = regel.document.soort === soort && regel.document.id === id;
    return isDeze && KEUZES[regel.verschil].includes(keuze) ? { ...regel, keuze } : regel;
  });
  return { ...plan, regels };
}

function compareDocument(
  document: Backupdocument,
  huidig: HuidigDocument | undefined,
  hulpmiddelen: readonly Hulpmiddel[],
): Terugzetverschil {
  if (huidig === undefined) return 'nieuw';
  if (huidig.status === 'onleesbaar') {
    return huidig.onleesbaar.reden === 'te-nieuw' ? 'hier-te-nieuw' : 'hier-onleesbaar';
  }
  const vorm = hulpmiddelen.find(({ soort }) => soort === document.soort)?.vorm;
  if (vorm && isEven(vorm.encode(document.invoer), vorm.encode(huidig.invoer))) return 'gelijk';
  // ISO times are in the order of their characters, and '' comes before all.
  return (document.gewijzigd ?? '') > (huidig.gewijzigd ?? '') ? 'bestand-nieuwer' : 'hier-nieuwer';
}
