import type { Regioscan } from './regio.ts';
import { compareTekst } from './tekst.ts';
import { computeSpreiding, type Spreiding } from './spreiding.ts';
import { volgLijst } from './zelfscan-lijst.ts';
import { computeAandeel, computeScore, countOpen, saysEnough, type Score } from './zelfscan-score.ts';
import type { Uitkomstlijst } from './zelfscan-uitkomst.ts';
import { getBeantwoording, LEGE_ZELFSCAN, type ZelfscanInvoer } from './zelfscan.ts';

/** How a number of answers are divided. What was not answered counts for nothing. */
export type Telling = { opOrde: number; nietOpOrde: number; beantwoord: number };

/** A question over the region: 'x van y gemeenten op orde', x is `opOrde` and y is `beantwoord`. */
export type Vraagstand = Telling & {
  id: string;
  /** Place in the list, from 1. */
  nummer: number;
  vraag: string;
  onderdeelId: string;
  onderdeel: string;
};

/** A part over the region. */
export type Onderdeelstand = {
  id: string;
  titel: string;
  kort: string;
  /** Questions in it. */
  vragen: number;
  /** Over the gemeenten that answered something in it, each with the share of its answered questions that is op orde. */
  spreiding: Spreiding;
  /**
   * Why it is never named as the highest or the lowest: by the same rule as in one zelfscan (`saysEnough`), over what the
   * gemeenten answered on average. Undefined when it says enough.
   */
  voorbehoud: Voorbehoud | undefined;
};

/** Why a part says too little to be compared with others. */
export type Voorbehoud = 'weinig vragen' | 'weinig antwoorden';

/** A gemeente in the region. */
export type Gemeentestand = Pick<Regioscan, 'id' | 'alias' | 'datum' | 'lijst'> & {
  totaal: Score;
  /** For each part of the list, in its order. */
  onderdelen: readonly Score[];
};

/** The region as a page shows it. */
export type Regiobeeld = {
  /** Those that were given, in that order. */
  gemeenten: readonly Gemeentestand[];
  /** Fewer than five, so that who knows the region can tell which answers are whose. */
  isHerkenbaar: boolean;
  /** In the order of the list. */
  vragen: readonly Vraagstand[];
  onderdelen: readonly Onderdeelstand[];
  datums: Datums;
  /** Versions of the list that occur, earliest first, with the number of gemeenten. */
  lijsten: readonly { lijst: number; aantal: number }[];
};

/** Between which dates the region was measured. */
export type Datums = { zonderDatum: number } & (
  | { status: 'onbekend' }
  /** `aantal` different dates; with one, `eerste` and `laatste` are the same. */
  | { status: 'bekend'; eerste: string; laatste: string; aantal: number }
);

const HERKENBAAR_ONDER = 5;

/**
 * The regiobeeld of scans of which each stands for a gemeente of its own (`selectLaatste`). Answers to a lapsed question
 * count for the question that replaces it, as in the zelfscan itself; other ids that the list does not know count for
 * nothing.
 */
export function computeRegiobeeld(lijst: Uitkomstlijst, scans: readonly Regioscan[]): Regiobeeld {
  const gevolgd = scans.map((scan) => volgLijst(toZelfscan(scan), lijst));
  const alleVragen = lijst.onderdelen.flatMap(({ vragen }) => vragen);
  const gemeenten = scans.map(({ id, alias, datum, lijst: versie }, i): Gemeentestand => {
    const invoer = gevolgd[i] ?? LEGE_ZELFSCAN;
    const onderdelen = lijst.onderdelen.map(({ vragen }) => computeScore(vragen, invoer));
    return { id, alias, datum, lijst: versie, onderdelen, totaal: computeScore(alleVragen, invoer) };
  });
  return {
    gemeenten,
    isHerkenbaar: scans.length > 0 && scans.length < HERKENBAAR_ONDER,
    vragen: lijst.onderdelen
      .flatMap(({ id: onderdeelId, titel: onderdeel, vragen }) =>
        vragen.map(({ id, vraag }) => ({ ...countAntwoorden(gevolgd, id), id, vraag, onderdeelId, onderdeel })),
      )
      .map((vraag, i) => ({ ...vraag, nummer: i + 1 })),
    onderdelen: lijst.onderdelen.map(({ id, titel, kort, vragen }, i) => ({
      id,
      titel,
      kort,
      vragen: vragen.length,
      spreiding: computeSpreiding(gemeenten.flatMap(({ onderdelen }) => toAandeel(onderdelen[i]) ?? [])),
      voorbehoud: findVoorbehoud(
        gemeenten.flatMap(({ onderdelen }) => onderdelen[i] ?? []),
        vragen.length,
      ),
    })),
    datums: computeDatums(scans),
    lijsten: countLijsten(scans),
  };
}

/** Part op orde of what was answered; undefined when nothing was, or when there is no such score. */
export function toAandeel(score: Score | undefined): number | undefined {
  return score && computeAandeel(score);
}

function findVoorbehoud(scores: readonly Score[], totaal: number): Voorbehoud | undefined {
  const isGenoeg = (beantwoord: number) => saysEnough({ status: 'bekend', opOrde: 0, beantwoord, totaal });
  if (!isGenoeg(totaal)) return 'weinig vragen';
  const som = scores.reduce((tot, score) => tot + totaal - countOpen(score), 0);
  return isGenoeg(som / scores.length) ? undefined : 'weinig antwoorden';
}

function toZelfscan({ lijst, antwoorden }: Regioscan): ZelfscanInvoer {
  const paren = Object.entries(antwoorden).map(([id, antwoord]) => [id, { antwoord }] as const);
  return { lijst, beantwoordingen: Object.fromEntries(paren) };
}

function countAntwoorden(zelfscans: readonly ZelfscanInvoer[], vraagId: string): Telling {
  let opOrde = 0;
  let nietOpOrde = 0;
  for (const zelfscan of zelfscans) {
    const { antwoord } = getBeantwoording(zelfscan, vraagId);
    if (antwoord === 'op orde') opOrde += 1;
    else if (antwoord === 'niet op orde') nietOpOrde += 1;
  }
  return { opOrde, nietOpOrde, beantwoord: opOrde + nietOpOrde };
}

function computeDatums(scans: readonly Regioscan[]): Datums {
  const datums = scans.flatMap(({ datum }) => datum ?? []);
  const verschillend = [...new Set(datums)].sort(compareTekst);
  const [eerste, laatste] = [verschillend.at(0), verschillend.at(-1)];
  const zonderDatum = scans.length - datums.length;
  if (eerste === undefined || laatste === undefined) return { status: 'onbekend', zonderDatum };
  return { status: 'bekend', eerste, laatste, aantal: verschillend.length, zonderDatum };
}

function countLijsten(scans: readonly Regioscan[]): Regiobeeld['lijsten'] {
  const groepen = Map.groupBy(scans, ({ lijst = 1 }) => lijst);
  return [...groepen].map(([lijst, { length }]) => ({ lijst, aantal: length })).sort((a, b) => a.lijst - b.lijst);
}
