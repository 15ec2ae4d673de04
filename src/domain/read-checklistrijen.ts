import { REGELSOORTEN } from './checklist-kolommen.ts';
import type { Checklistlijst, Checklistlijstvraag } from './checklist-lijst.ts';
import {
  ANTWOORDEN,
  DOCUMENTSTATUSSEN,
  hasEigenRijen,
  isGroepsvraag,
  listChecklistvragen,
  normalizeStand,
  PUNTEN,
  STANDEN,
  type Afspraak,
  type Beantwoording,
  type ChecklistInvoer,
  type Rij as Eigenrij,
} from './checklist.ts';
import { getCel, quoteCel, readKeuzecel, type Bestandsrij } from './csvcel.ts';
import {
  isLeeg,
  listKeuzes,
  nameDelen,
  readDatum,
  readKeuze,
  readTekst,
  type Gelezendeel,
  type Regel,
} from './csvregel.ts';
import type { Rijmelding } from './csvvorm.ts';
import { describeDubbel, describeOnbekend } from './describe-vraagrij.ts';
import { pickAfspraak, pickBeantwoording, pickRij } from './edit-checklist.ts';

/** What stands in the rows of a file, below the fields that are the same in every row. */
export type Checklistdelen = Pick<ChecklistInvoer, 'beantwoordingen' | 'rijen' | 'punten' | 'afspraken'>;

type Regelsoort = (typeof REGELSOORTEN)[number];

/** In which columns something is entered, by what the row holds. */
const INVULKOLOMMEN: Readonly<Record<Regelsoort, readonly string[]>> = {
  vraag: ['antwoord', 'tekst', 'status', 'vindplaats', 'stand', 'notitie'],
  'eigen rij': ['naam', 'tekst', 'status', 'vindplaats', 'stand'],
  punt: ['tekst'],
  afspraak: ['tekst', 'wie', 'uiterlijk'],
};
const ALLE_INVULKOLOMMEN = [...new Set(Object.values(INVULKOLOMMEN).flat())];
const STANDCELLEN = [...STANDEN, 'geen'] as const;

/**
 * Reads the rows of a file, of this site or put together by hand. Of a question that stands in more than one row the first
 * in which something was entered counts. Rows and agreements without an id of their own, or with one that stands there
 * already, get a new one and come last. What cannot be taken over is reported and left out; never throws.
 */
export function readChecklistrijen(
  rijen: readonly Bestandsrij[],
  lijst: Checklistlijst,
): Checklistdelen & { meldingen: Rijmelding[] } {
  const meldingen: Rijmelding[] = [];
  const vragen = new Map(listChecklistvragen(lijst).map((vraag) => [vraag.id, vraag]));
  const vervallen = new Set(lijst.vervallen.map(({ id }) => id));
  const beantwoordingen = new Map<string, { rij: number; beantwoording: Beantwoording }>();
  const eigenRijen = new Map<string, Gelezendeel<Eigenrij>[]>();
  const punten: Gelezendeel<string>[] = [];
  const afspraken: Gelezendeel<Afspraak>[] = [];

  for (const { rij, cellen } of rijen) {
    const regel: Regel = { rij, cellen, meld: (tekst) => meldingen.push({ rij, tekst }) };
    const soort = readSoort(regel);
    if (soort === undefined) continue;
    const vraagId = getCel(cellen, 'vraag_id');
    const id = getCel(cellen, 'rij_id');
    switch (soort) {
      case 'vraag': {
        const eerder = beantwoordingen.get(vraagId);
        if (eerder !== undefined) {
          regel.meld(describeDubbel(vraagId, eerder.rij));
          break;
        }
        const beantwoording = readBeantwoording(regel);
        if (isLeeg(beantwoording)) break;
        meldVraag(regel, soort, vragen.get(vraagId), vervallen);
        beantwoordingen.set(vraagId, { rij, beantwoording });
        break;
      }
      case 'eigen rij': {
        const deel = readRij(regel);
        if (isLeeg(deel)) break;
        meldVraag(regel, soort, vragen.get(vraagId), vervallen);
        const bij = eigenRijen.get(vraagId);
        if (bij === undefined) eigenRijen.set(vraagId, [{ rij, id, deel }]);
        else bij.push({ rij, id, deel });
        break;
      }
      case 'punt': {
        const deel = getCel(cellen, 'tekst');
        if (deel !== '') punten.push({ rij, id, deel });
        break;
      }
      case 'afspraak': {
        const deel = readAfspraak(regel);
        if (!isLeeg(deel)) afspraken.push({ rij, id, deel });
        break;
      }
    }
  }
  // fromEntries defines own properties, so an id such as `__proto__` is an ordinary key.
  return {
    beantwoordingen: Object.fromEntries([...beantwoordingen].map(([id, { beantwoording }]) => [id, beantwoording])),
    rijen: Object.fromEntries([...eigenRijen].map(([id, delen]) => [id, nameDelen(delen, 'rij_id', meldingen)])),
    punten: placePunten(punten, meldingen),
    afspraken: nameDelen(afspraken, 'rij_id', meldingen),
    meldingen,
  };
}

/**
 * What a row holds; undefined when nothing was entered in it or when that cannot be told. Where the cell is empty the ids
 * tell whether it is a question or a row of one. What is entered in a column that such a row does not have is reported.
 */
function readSoort({ cellen, meld }: Regel): Regelsoort | undefined {
  const ingevuld = ALLE_INVULKOLOMMEN.filter((kolom) => getCel(cellen, kolom) !== '');
  if (ingevuld.length === 0) return undefined;
  const cel = getCel(cellen, 'soort');
  const gelezen = readKeuzecel(cel, REGELSOORTEN);
  if (gelezen.status === 'fout' || (gelezen.status === 'leeg' && getCel(cellen, 'vraag_id') === '')) {
    const fout = gelezen.status === 'fout' ? `${quoteCel(cel)} in kolom soort is niet te lezen` : 'Kolom soort is leeg';
    meld(`${fout}, dus deze rij is weggelaten. Schrijf ${listKeuzes(REGELSOORTEN)}.`);
    return undefined;
  }
  const vanVraag = getCel(cellen, 'rij_id') === '' ? 'vraag' : 'eigen rij';
  const soort = gelezen.status === 'bekend' ? gelezen.waarde : vanVraag;
  const vreemd = ingevuld.filter(
    (kolom) => !INVULKOLOMMEN[soort].includes(kolom) && getCel(cellen, kolom).trim() !== '',
  );
  if (vreemd.length > 0) {
    const kolommen = vreemd.length === 1 ? `kolom ${vreemd.join('')}` : `de kolommen ${vreemd.join(', ')}`;
    meld(
      `Wat in ${kolommen} staat, hoort niet in een rij met soort ‘${soort}’ en is weggelaten. Zet het in een kolom die daar wel bij hoort.`,
    );
  }
  return soort;
}

function readBeantwoording(regel: Regel): Beantwoording {
  const antwoord = readKeuze(regel, 'antwoord', ANTWOORDEN);
  return pickBeantwoording({
    antwoord,
    ...readDocument(regel),
    notitie: readTekst(regel, 'notitie'),
    stand: normalizeStand({ antwoord, stand: readKeuze(regel, 'stand', STANDCELLEN) }),
  });
}

function readRij(regel: Regel): Eigenrij {
  const stand = readKeuze(regel, 'stand', STANDCELLEN);
  // A row has no answer and so no proposal to take away.
  return pickRij({
    naam: readTekst(regel, 'naam'),
    ...readDocument(regel),
    stand: stand === 'geen' ? undefined : stand,
  });
}

function readDocument(regel: Regel): Pick<Beantwoording, 'tekst' | 'status' | 'vindplaats'> {
  return {
    tekst: readTekst(regel, 'tekst'),
    status: readKeuze(regel, 'status', DOCUMENTSTATUSSEN),
    vindplaats: readTekst(regel, 'vindplaats'),
  };
}

function readAfspraak(regel: Regel): Afspraak {
  const datum = readDatum(regel, 'uiterlijk');
  return pickAfspraak({ tekst: readTekst(regel, 'tekst'), wie: readTekst(regel, 'wie'), datum });
}

/** Tells of what is kept though it cannot be seen or does not count. */
function meldVraag(
  { cellen, meld }: Regel,
  soort: 'vraag' | 'eigen rij',
  vraag: Checklistlijstvraag | undefined,
  vervallen: ReadonlySet<string>,
): void {
  const id = getCel(cellen, 'vraag_id');
  if (vraag === undefined) {
    meld(describeOnbekend(id, vervallen.has(id)));
  } else if (soort === 'eigen rij' && !hasEigenRijen(vraag)) {
    meld(
      `Bij vraag ${quoteCel(id)} horen geen eigen rijen, dus deze is niet te zien; ze blijft wel bewaard. Kijk of de vraag_id goed geschreven is.`,
    );
  } else if (soort === 'vraag' && isGroepsvraag(vraag) && getCel(cellen, 'stand').trim() !== '') {
    meld(
      `Vraag ${quoteCel(id)} heeft zelf geen stand, de vragen eronder wel. De stand in deze rij blijft bewaard, maar telt niet mee.`,
    );
  }
}

/** Points in the place that the file gives them; the others in those that are left. */
function placePunten(punten: readonly Gelezendeel<string>[], meldingen: Rijmelding[]): ChecklistInvoer['punten'] {
  const plaatsen = new Map<string, string>();
  const zonder: Gelezendeel<string>[] = [];
  for (const gelezen of punten) {
    const punt = readKeuzecel(gelezen.id, PUNTEN);
    if (punt.status === 'bekend' && !plaatsen.has(punt.waarde)) plaatsen.set(punt.waarde, gelezen.deel);
    else zonder.push(gelezen);
  }
  for (const { rij, deel } of zonder) {
    const vrij = PUNTEN.find((punt) => !plaatsen.has(punt));
    if (vrij !== undefined) plaatsen.set(vrij, deel);
    else {
      meldingen.push({
        rij,
        tekst: `Er is plaats voor ${String(PUNTEN.length)} punten, dus ${quoteCel(deel)} is weggelaten. Laat ten hoogste ${String(PUNTEN.length)} rijen met soort ‘punt’ staan.`,
      });
    }
  }
  return Object.fromEntries(plaatsen);
}
