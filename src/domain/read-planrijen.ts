import { getCel, quoteCel, readDatumcel, readKeuzecel, type Bestandsrij, type Celwaarde } from './csvcel.ts';
import {
  DATUMWENS,
  isLeeg,
  listKeuzes,
  nameDelen,
  readDatum,
  readKeuze,
  readTekst,
  readVeld,
  type Gelezendeel,
  type Regel,
} from './csvregel.ts';
import type { Rijmelding } from './csvvorm.ts';
import {
  isLeegPunt,
  pickBijstelling,
  pickKostenregel,
  pickNotitie,
  pickOpdrachtdeel,
  pickPunt,
  pickVaststelling,
} from './edit-verbeterplan.ts';
import { PLANREGELSOORTEN, PLANVELDNAMEN, BIJSTELKOLOM, type Planregelsoort } from './verbeterplan-kolommen.ts';
import {
  BEREIKEN,
  BIJSTELVELDEN,
  DEKKINGEN,
  HERKOMSTSOORTEN,
  isBedrag,
  isJaar,
  KOSTENSOORTEN,
  MAX_BEDRAG,
  PLANONDERDELEN,
  PRIORITEITEN,
  STATUSSEN,
  VASTSTELLERS,
  type Bijstelling,
  type Herkomst,
  type Kostenregel,
  type Notitie,
  type Opdrachtdeel,
  type Planlijst,
  type Vaststelling,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from './verbeterplan.ts';

/** What stands in the rows of a file, below the fields that are the same in every row. */
export type Plandelen = Omit<VerbeterplanInvoer, 'gemeente' | 'naam' | 'datum'>;

/** A verbeterpunt with what stands in rows of its own. */
type Gelezenpunt = {
  velden: Omit<Verbeterpunt, 'kosten' | 'voortgang' | 'bijstellingen'>;
  kosten: Gelezendeel<Kostenregel>[];
  voortgang: Gelezendeel<Notitie>[];
  bijstellingen: Gelezendeel<Bijstelling>[];
};

/** The kinds of row that belong to a verbeterpunt. */
type Puntdeel = Extract<Planregelsoort, 'kosten' | 'voortgang' | 'bijstelling'>;

/** In which columns something is entered, by what the row holds. */
const INVULKOLOMMEN: Readonly<Record<Planregelsoort, readonly string[]>> = {
  plan: ['tekst'],
  punt: [
    ...Object.values(BIJSTELKOLOM),
    ...['bereik', 'prioriteit', 'status', 'in_opdracht', 'zonder_kosten', 'herkomst', 'volgorde'],
  ],
  kosten: ['jaar', 'bedrag', 'kostensoort', 'dekking'],
  voortgang: ['dag', 'tekst'],
  bijstelling: ['dag', 'veld', 'oud', 'reden'],
  opdracht: ['huidig', 'wijziging', 'expertise', 'middelen'],
  vaststelling: ['wie', 'dag'],
};
const ALLE_INVULKOLOMMEN = [...new Set(Object.values(INVULKOLOMMEN).flat())];
const MERKCELLEN = ['ja', 'nee'] as const;
const PLANVELDCELLEN = [...PLANONDERDELEN, ...Object.values(PLANVELDNAMEN)] as const;
type Planveldcel = (typeof PLANVELDCELLEN)[number];

const JAARWENS = 'een jaar van vier cijfers';

/**
 * Reads the rows of a file, of this site or put together by hand. Verbeterpunten and their rows without an id of their
 * own, or with one that stands there already, get a new one and come last. Of what can stand there once the first row in
 * which something was entered counts. What cannot be taken over is reported and left out; never throws.
 */
export function readPlanrijen(
  rijen: readonly Bestandsrij[],
  lijst: Planlijst,
): Plandelen & { meldingen: Rijmelding[] } {
  const meldingen: Rijmelding[] = [];
  const plan = new Map<Planveldcel, { rij: number; tekst: string; regel: Regel }>();
  const punten: Gelezendeel<Gelezenpunt>[] = [];
  const puntregels: { regel: Regel; soort: Puntdeel; boven: Gelezenpunt | undefined }[] = [];
  const opdracht = new Map<string, { rij: number; deel: Opdrachtdeel }>();
  const vaststelling = new Map<string, { rij: number; deel: Vaststelling }>();

  for (const { rij, cellen } of rijen) {
    const regel: Regel = { rij, cellen, meld: (tekst) => meldingen.push({ rij, tekst }) };
    const soort = readSoort(regel);
    switch (soort) {
      case undefined:
        break;
      case 'plan': {
        const onderdeel = readOnderdeel(regel, PLANVELDCELLEN);
        const tekst = getCel(cellen, 'tekst');
        if (onderdeel !== undefined && isEerste(plan, onderdeel, regel)) plan.set(onderdeel, { rij, tekst, regel });
        break;
      }
      case 'punt':
        punten.push({
          ...{ rij, id: getCel(cellen, 'punt_id') },
          deel: { velden: readPuntvelden(regel, lijst), kosten: [], voortgang: [], bijstellingen: [] },
        });
        break;
      case 'kosten':
      case 'voortgang':
      case 'bijstelling':
        puntregels.push({ regel, soort, boven: punten.at(-1)?.deel });
        break;
      case 'opdracht': {
        const id = getCel(cellen, 'vraag_id') || getCel(cellen, 'punt_id');
        if (id === '') {
          regel.meld(
            'Bij deze rij van de opdracht staat geen vraag_id en geen punt_id, dus ze is weggelaten. Vul een van beide in.',
          );
        } else if (isEerste(opdracht, id, regel)) opdracht.set(id, { rij, deel: readOpdrachtdeel(regel) });
        break;
      }
      case 'vaststelling': {
        const wie = readOnderdeel(regel, VASTSTELLERS);
        const deel = readVaststelling(regel);
        if (wie !== undefined && !isLeeg(deel) && isEerste(vaststelling, wie, regel))
          vaststelling.set(wie, { rij, deel });
        break;
      }
    }
  }
  placePuntregels(puntregels, punten);
  // fromEntries defines own properties, so an id such as `__proto__` is an ordinary key.
  return {
    ...readPlanvelden(plan),
    opdracht: Object.fromEntries([...opdracht].map(([id, { deel }]) => [id, deel])),
    vaststelling: Object.fromEntries([...vaststelling].map(([id, { deel }]) => [id, deel])),
    punten: Object.fromEntries(
      Object.entries(nameDelen(punten, 'punt_id', meldingen))
        .map(([id, punt]) => [id, toPunt(punt, meldingen)] as const)
        .filter(([, punt]) => !isLeegPunt(punt)),
    ),
    meldingen,
  };
}

/**
 * What a row holds; undefined when nothing was entered in it or when that cannot be told. An empty cell is a verbeterpunt,
 * unless the row says to belong to one. What is entered in a column that such a row does not have is reported.
 */
function readSoort({ cellen, meld }: Regel): Planregelsoort | undefined {
  const ingevuld = ALLE_INVULKOLOMMEN.filter((kolom) => getCel(cellen, kolom) !== '');
  if (ingevuld.length === 0) return undefined;
  const cel = getCel(cellen, 'soort');
  const gelezen = readKeuzecel(cel, PLANREGELSOORTEN);
  if (gelezen.status === 'fout' || (gelezen.status === 'leeg' && getCel(cellen, 'regel_id') !== '')) {
    const fout = gelezen.status === 'fout' ? `${quoteCel(cel)} in kolom soort is niet te lezen` : 'Kolom soort is leeg';
    meld(`${fout}, dus deze rij is weggelaten. Schrijf ${listKeuzes(PLANREGELSOORTEN)}.`);
    return undefined;
  }
  const soort = gelezen.status === 'bekend' ? gelezen.waarde : 'punt';
  const vreemd = ingevuld.filter(
    (kolom) => !INVULKOLOMMEN[soort].includes(kolom) && getCel(cellen, kolom).trim() !== '',
  );
  if (vreemd.length > 0) {
    const kolommen = vreemd.length === 1 ? `kolom ${vreemd.join('')}` : `de kolommen ${vreemd.join(', ')}`;
    meld(
      `Wat in ${kolommen} staat, hoort niet in een rij met soort ‘${soort}’ en is weggelaten. Zet het in een kolom die daar wel bij hoort.`,
    );
  }
  return INVULKOLOMMEN[soort].some((kolom) => ingevuld.includes(kolom)) ? soort : undefined;
}

function readPuntvelden(regel: Regel, lijst: Planlijst): Gelezenpunt['velden'] {
  const status = readKeuze(regel, 'status', STATUSSEN);
  return {
    ...{ titel: readTekst(regel, 'titel'), standVanZaken: readTekst(regel, 'stand_van_zaken') },
    ...{ beleid: readTekst(regel, 'beleid'), actie: readTekst(regel, 'actie') },
    ...{ resultaat: readTekst(regel, 'resultaat'), indicator: readTekst(regel, 'indicator') },
    ...{ wie: readTekst(regel, 'wie'), thema: readTekst(regel, 'thema') },
    ...{ begin: readDatum(regel, 'begin'), einde: readDatum(regel, 'einde') },
    bereik: readKeuze(regel, 'bereik', BEREIKEN),
    prioriteit: readKeuze(regel, 'prioriteit', PRIORITEITEN),
    status: status === 'gepland' ? undefined : status,
    ...{ inOpdracht: readMerk(regel, 'in_opdracht'), zonderKosten: readMerk(regel, 'zonder_kosten') },
    herkomst: readHerkomst(regel, lijst),
    volgorde: readVeld(regel, 'volgorde', { read: readVolgordecel, wens: 'een getal boven 0' }),
  };
}

/** A question without the list that it is in is looked up. */
function readHerkomst(regel: Regel, lijst: Planlijst): Herkomst | undefined {
  const genoemd = readKeuze(regel, 'herkomst', HERKOMSTSOORTEN);
  const id = getCel(regel.cellen, 'vraag_id');
  if (id === '') {
    if (genoemd !== undefined) {
      regel.meld(
        `Bij herkomst ‘${genoemd}’ staat geen vraag_id, dus dit is een eigen punt geworden. Vul in kolom vraag_id in uit welke vraag het komt.`,
      );
    }
    return undefined;
  }
  const gevonden = HERKOMSTSOORTEN.find((soort) => lijst[soort].some((vraag) => vraag.id === id));
  const soort = genoemd ?? gevonden ?? 'zelfscan';
  if (!lijst[soort].some((vraag) => vraag.id === id || vraag.vervangt === id)) {
    regel.meld(
      `Vraag ${quoteCel(id)} staat niet in de ${soort}, dus het punt hoort bij geen onderdeel; het blijft wel bewaard. Kijk of de vraag_id goed geschreven is.`,
    );
  }
  return { soort, id };
}

function readKostenregel(regel: Regel): Kostenregel {
  return pickKostenregel({
    jaar: readVeld(regel, 'jaar', { read: readJaarcel, wens: JAARWENS }),
    bedrag: readVeld(regel, 'bedrag', {
      read: readBedragcel,
      wens: `hele euro’s, van 0 tot en met ${String(MAX_BEDRAG)}`,
    }),
    soort: readKeuze(regel, 'kostensoort', KOSTENSOORTEN),
    dekking: readKeuze(regel, 'dekking', DEKKINGEN),
  });
}

function readNotitie(regel: Regel): Notitie {
  return pickNotitie({ datum: readDatum(regel, 'dag'), tekst: readTekst(regel, 'tekst') });
}

function readBijstelling(regel: Regel): Bijstelling {
  const kolom = readKeuze(regel, 'veld', Object.values(BIJSTELKOLOM));
  const veld = BIJSTELVELDEN.find((bijstelveld) => BIJSTELKOLOM[bijstelveld] === kolom);
  const [oud, reden] = [readTekst(regel, 'oud'), readTekst(regel, 'reden')];
  return pickBijstelling({ datum: readDatum(regel, 'dag'), veld, oud, reden });
}

function readOpdrachtdeel(regel: Regel): Opdrachtdeel {
  const [huidig, wijziging] = [readTekst(regel, 'huidig'), readTekst(regel, 'wijziging')];
  const [expertise, middelen] = [readTekst(regel, 'expertise'), readTekst(regel, 'middelen')];
  return pickOpdrachtdeel({ huidig, wijziging, expertise, middelen });
}

function readVaststelling(regel: Regel): Vaststelling {
  return pickVaststelling({ wie: readTekst(regel, 'wie'), datum: readDatum(regel, 'dag') });
}

/** Puts each row at the verbeterpunt that it names, and one that names none at the verbeterpunt above it. */
function placePuntregels(
  puntregels: readonly { regel: Regel; soort: Puntdeel; boven: Gelezenpunt | undefined }[],
  punten: Gelezendeel<Gelezenpunt>[],
): void {
  const opId = new Map<string, Gelezenpunt>();
  for (const { id, deel } of punten) if (!opId.has(id)) opId.set(id, deel);
  for (const { regel, soort, boven } of puntregels) {
    const { rij, cellen, meld } = regel;
    const puntId = getCel(cellen, 'punt_id');
    const gevonden = puntId === '' ? boven : opId.get(puntId);
    if (gevonden === undefined && puntId === '') {
      meld(
        `Bij deze rij met ${soort} staat geen punt_id en er staat geen punt boven, dus ze is weggelaten. Vul in kolom punt_id in bij welk punt ze hoort.`,
      );
      continue;
    }
    const punt = gevonden ?? { velden: {}, kosten: [], voortgang: [], bijstellingen: [] };
    if (gevonden === undefined) {
      meld(
        `Er is geen rij met soort ‘punt’ en punt_id ${quoteCel(puntId)}, dus dit staat bij een punt zonder titel. Voeg die rij toe, of haal deze weg.`,
      );
      opId.set(puntId, punt);
      punten.push({ rij, id: puntId, deel: punt });
    }
    const id = getCel(cellen, 'regel_id');
    switch (soort) {
      case 'kosten':
        addDeel(punt.kosten, { rij, id, deel: readKostenregel(regel) });
        break;
      case 'voortgang':
        addDeel(punt.voortgang, { rij, id, deel: readNotitie(regel) });
        break;
      case 'bijstelling':
        addDeel(punt.bijstellingen, { rij, id, deel: readBijstelling(regel) });
        break;
    }
  }
}

function addDeel<Deel extends object>(delen: Gelezendeel<Deel>[], gelezen: Gelezendeel<Deel>): void {
  if (!isLeeg(gelezen.deel)) delen.push(gelezen);
}

function toPunt({ velden, kosten, voortgang, bijstellingen }: Gelezenpunt, meldingen: Rijmelding[]): Verbeterpunt {
  return pickPunt({
    ...velden,
    kosten: nameDelen(kosten, 'regel_id', meldingen),
    voortgang: nameDelen(voortgang, 'regel_id', meldingen),
    bijstellingen: nameDelen(bijstellingen, 'regel_id', meldingen),
  });
}

/** The fields and texts of the plan itself. */
function readPlanvelden(
  plan: ReadonlyMap<Planveldcel, { tekst: string; regel: Regel }>,
): Omit<Plandelen, 'opdracht' | 'vaststelling' | 'punten'> {
  function read<T>(veld: keyof typeof PLANVELDNAMEN, lees: (cel: string) => Celwaarde<T>, wens: string): T | undefined {
    const gelezen = plan.get(PLANVELDNAMEN[veld]);
    return gelezen && readVeld(gelezen.regel, 'tekst', { read: lees, wens });
  }
  const teksten = PLANONDERDELEN.flatMap((onderdeel) => {
    const gelezen = plan.get(onderdeel);
    return gelezen === undefined ? [] : [[onderdeel, gelezen.tekst] as const];
  });
  return {
    bereik: read('bereik', (cel) => readKeuzecel(cel, BEREIKEN), listKeuzes(BEREIKEN)),
    vanaf: read('vanaf', readJaarcel, JAARWENS),
    tot: read('tot', readJaarcel, JAARWENS),
    herhaling: read('herhaling', readDatumcel, DATUMWENS),
    zelfscan: plan.get(PLANVELDNAMEN.zelfscan)?.tekst,
    herhaald: plan.get(PLANVELDNAMEN.herhaald)?.tekst,
    vervolgOp: plan.get(PLANVELDNAMEN.vervolgOp)?.tekst,
    teksten: Object.fromEntries(teksten),
  };
}

/** Which part of the plan a row is about; one that is none is reported. */
function readOnderdeel<T extends string>({ cellen, meld }: Regel, keuzes: readonly T[]): T | undefined {
  const cel = getCel(cellen, 'onderdeel');
  const gelezen = readKeuzecel(cel, keuzes);
  if (gelezen.status === 'bekend') return gelezen.waarde;
  const fout =
    gelezen.status === 'leeg' ? 'Kolom onderdeel is leeg' : `${quoteCel(cel)} in kolom onderdeel is niet te lezen`;
  meld(`${fout}, dus deze rij is weggelaten. Schrijf ${listKeuzes(keuzes)}.`);
  return undefined;
}

/** Whether nothing was read yet under this name; else it is reported that the earlier row counts. */
function isEerste<Sleutel extends string>(
  gelezen: ReadonlyMap<Sleutel, { rij: number }>,
  sleutel: Sleutel,
  { meld }: Regel,
): boolean {
  const eerder = gelezen.get(sleutel);
  if (eerder === undefined) return true;
  const rij = String(eerder.rij);
  meld(`${quoteCel(sleutel)} staat ook in rij ${rij}; rij ${rij} telt en deze niet. Laat er één rij van staan.`);
  return false;
}

function readMerk(regel: Regel, kolom: string): true | undefined {
  return readKeuze(regel, kolom, MERKCELLEN) === 'ja' ? true : undefined;
}

function readJaarcel(cel: string): Celwaarde<number> {
  return readGetal(cel.trim(), /^\d{4}$/, isJaar);
}

/** Whole euros, also as a Dutch spreadsheet writes money: € 1.250,00. Cents are refused, as they would be lost. */
function readBedragcel(cel: string): Celwaarde<number> {
  const kaal = cel
    .trim()
    .replace(/^€\s*/, '')
    .replace(/,(?:00|-)$/, '');
  const isGegroepeerd = /^\d{1,3}(?:\.\d{3})+$/.test(kaal);
  return readGetal(isGegroepeerd ? kaal.replaceAll('.', '') : kaal, /^\d+$/, isBedrag);
}

function readVolgordecel(cel: string): Celwaarde<number> {
  const isGoed = (getal: number) => Number.isFinite(getal) && getal > 0;
  return readGetal(cel.trim().replace(',', '.'), /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i, isGoed);
}

function readGetal(tekst: string, vorm: RegExp, isGoed: (getal: number) => boolean): Celwaarde<number> {
  if (tekst === '') return { status: 'leeg' };
  const waarde = vorm.test(tekst) ? Number(tekst) : NaN;
  return isGoed(waarde) ? { status: 'bekend', waarde } : { status: 'fout' };
}
