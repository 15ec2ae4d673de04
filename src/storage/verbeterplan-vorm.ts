import {
  pickBijstelling,
  pickHerkomst,
  pickKostenregel,
  pickNotitie,
  pickOpdrachtdeel,
  pickPlan,
  pickPunt,
  pickVaststelling,
} from '../domain/edit-verbeterplan.ts';
import type { Vorm } from '../domain/hulpmiddel.ts';
import type { Decoded } from '../domain/opslag.ts';
import {
  BEREIKEN,
  DEKKINGEN,
  HERKOMSTSOORTEN,
  isBedrag,
  isJaar,
  KOSTENSOORTEN,
  PLANONDERDELEN,
  PRIORITEITEN,
  PUNTVELDEN,
  VASTSTELLERS,
  type Bijstelling,
  type Herkomst,
  type Kostenregel,
  type Notitie,
  type Opdrachtdeel,
  type Vaststelling,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from '../domain/verbeterplan.ts';
import { isJsonRecord, type Json, type JsonRecord } from '../domain/wijziging.ts';
import { hasOnly, isOptioneleDatum, isOptioneleKeuze, isOptioneleTekst } from './veldvorm.ts';

/*
 * What stands in `invoer` (documenttekst.ts tells what stands around it), version 1:
 *   { "gemeente"?, "naam"?, "datum"?, "bereik"?, "vanaf"?, "tot"?, "herhaling"?, "zelfscan"?, "herhaald"?, "vervolgOp"?,
 *     "teksten"?: { "<onderdeel>"? }, "vaststelling"?: { "<vaststeller>"?: { "wie"?, "datum"? } },
 *     "opdracht"?: { "<vraagId of puntId>": { "huidig"?, "wijziging"?, "expertise"?, "middelen"? } },
 *     "punten"?: { "<puntId>": {
 *       "titel"?, "standVanZaken"?, "beleid"?, "actie"?, "resultaat"?, "indicator"?, "wie"?, "begin"?, "einde"?, "bereik"?,
 *       "prioriteit"?, "status"?, "thema"?, "inOpdracht"?, "zonderKosten"?, "volgorde"?, "herkomst"?: { "soort", "id" },
 *       "kosten"?: { "<id>": { "jaar"?, "bedrag"?, "soort"?, "dekking"? } },
 *       "voortgang"?: { "<id>": { "datum"?, "tekst"? } },
 *       "bijstellingen"?: { "<id>": { "datum"?, "veld"?, "oud"?, "reden"? } } } } }
 * What was not entered is absent, and no id is empty. A mark that a verbeterpunt costs nothing may stand beside lines of
 * costs, as two tabs leave it together.
 */
const VELDEN: readonly string[] = [
  ...['gemeente', 'naam', 'datum', 'bereik', 'vanaf', 'tot', 'herhaling', 'zelfscan', 'herhaald', 'vervolgOp'],
  ...['teksten', 'vaststelling', 'opdracht', 'punten'],
];
const PUNT_VELDEN: readonly string[] = [
  ...PUNTVELDEN,
  ...['bereik', 'prioriteit', 'status', 'inOpdracht', 'zonderKosten', 'volgorde', 'herkomst'],
  ...['kosten', 'voortgang', 'bijstellingen'],
];
const BEWAARDE_STATUSSEN = ['in uitvoering', 'gereed', 'vervallen'] as const;

/** How a verbeterplan is stored. Ids of questions that the present lists do not know are kept. */
export const VERBETERPLAN_VORM: Vorm<VerbeterplanInvoer> = {
  migraties: [],
  decode: decodeInvoer,
  encode: encodeInvoer,
};

function encodeInvoer(invoer: VerbeterplanInvoer): JsonRecord {
  const { teksten, vaststelling, opdracht, punten, ...kop } = pickPlan(invoer);
  return withoutLege({
    ...withoutOngevuld(kop),
    teksten: withoutOngevuld(teksten),
    vaststelling: encodeDelen(vaststelling, pickVaststelling),
    opdracht: encodeDelen(opdracht, pickOpdrachtdeel),
    punten: withoutLege(Object.fromEntries(Object.entries(punten).map(([id, punt]) => [id, encodePunt(punt)]))),
  });
}

/** A punt is never changed, only replaced, so what was written of it once stays true: of hundreds one changes at a time. */
const geschreven = new WeakMap<Verbeterpunt, JsonRecord>();

function encodePunt(punt: Verbeterpunt): JsonRecord {
  const eerder = geschreven.get(punt);
  if (eerder !== undefined) return eerder;
  const json = writePunt(punt);
  geschreven.set(punt, json);
  return json;
}

function writePunt(punt: Verbeterpunt): JsonRecord {
  const { kosten, voortgang, bijstellingen, herkomst, ...velden } = pickPunt(punt);
  return withoutLege({
    ...withoutOngevuld(velden),
    herkomst: herkomst === undefined ? {} : pickHerkomst(herkomst),
    kosten: encodeDelen(kosten, pickKostenregel),
    voortgang: encodeDelen(voortgang, pickNotitie),
    bijstellingen: encodeDelen(bijstellingen, pickBijstelling),
  });
}

/** The parts in which anything was entered. */
function encodeDelen<Deel>(
  delen: Readonly<Record<string, Deel>>,
  encode: (deel: Deel) => Readonly<Record<string, Json | undefined>>,
): JsonRecord {
  return withoutLege(
    Object.fromEntries(Object.entries(delen).map(([id, deel]) => [id, withoutOngevuld(encode(deel))])),
  );
}

function withoutOngevuld(record: Readonly<Record<string, Json | undefined>>): JsonRecord {
  const paren = Object.entries(record).flatMap(([veld, waarde]) =>
    waarde === undefined ? [] : [[veld, waarde] as const],
  );
  return Object.fromEntries(paren);
}

/** Without the objects in which nothing stands. */
function withoutLege(record: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([, waarde]) => !isJsonRecord(waarde) || !isLeeg(waarde)));
}

function decodeInvoer(json: JsonRecord, isNieuwer = false): Decoded<VerbeterplanInvoer> {
  const { gemeente, naam, datum, bereik, vanaf, tot, herhaling, zelfscan, herhaald, vervolgOp } = json;
  const teksten = toTeksten(json['teksten'], isNieuwer);
  const vaststelling = toVaststellingen(json['vaststelling'], isNieuwer);
  const opdracht = decodeDelen(json['opdracht'], (deel) => toOpdrachtdeel(deel, isNieuwer));
  const punten = decodeDelen(json['punten'], (punt) => toPunt(punt, isNieuwer));
  if (
    !(isNieuwer || hasOnly(json, VELDEN)) ||
    !isOptioneleTekst(gemeente) ||
    !isOptioneleTekst(naam) ||
    !isOptioneleDatum(datum) ||
    !isOptioneleKeuze(bereik, BEREIKEN) ||
    !isOptioneelGetal(vanaf, isJaar) ||
    !isOptioneelGetal(tot, isJaar) ||
    !isOptioneleDatum(herhaling) ||
    !isOptioneleTekst(zelfscan) ||
    !isOptioneleTekst(herhaald) ||
    !isOptioneleTekst(vervolgOp) ||
    teksten === undefined ||
    vaststelling === undefined ||
    opdracht === undefined ||
    punten === undefined
  ) {
    return { ok: false, reden: 'onjuiste-vorm' };
  }
  const kop = { gemeente, naam, datum, bereik, vanaf, tot, herhaling, zelfscan, herhaald, vervolgOp };
  return { ok: true, value: pickPlan({ ...kop, teksten, vaststelling, opdracht, punten }) };
}

function toPunt(waarde: Json, isNieuwer: boolean): Verbeterpunt | undefined {
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, PUNT_VELDEN))) return undefined;
  const { titel, standVanZaken, beleid, actie, resultaat, indicator, wie, begin, einde } = waarde;
  const { bereik, prioriteit, status, thema, inOpdracht, zonderKosten, volgorde } = waarde;
  const herkomst = toHerkomst(waarde['herkomst'], isNieuwer);
  const kosten = decodeDelen(waarde['kosten'], (deel) => toKostenregel(deel, isNieuwer));
  const voortgang = decodeDelen(waarde['voortgang'], (deel) => toNotitie(deel, isNieuwer));
  const bijstellingen = decodeDelen(waarde['bijstellingen'], (deel) => toBijstelling(deel, isNieuwer));
  if (
    !isOptioneleTekst(titel) ||
    !isOptioneleTekst(standVanZaken) ||
    !isOptioneleTekst(beleid) ||
    !isOptioneleTekst(actie) ||
    !isOptioneleTekst(resultaat) ||
    !isOptioneleTekst(indicator) ||
    !isOptioneleTekst(wie) ||
    !isOptioneleDatum(begin) ||
    !isOptioneleDatum(einde) ||
    !isOptioneleKeuze(bereik, BEREIKEN) ||
    !isOptioneleKeuze(prioriteit, PRIORITEITEN) ||
    !isOptioneleKeuze(status, BEWAARDE_STATUSSEN) ||
    !isOptioneleTekst(thema) ||
    !isOptioneelMerk(inOpdracht) ||
    !isOptioneelMerk(zonderKosten) ||
    !isOptioneelGetal(volgorde, (getal) => Number.isFinite(getal) && getal > 0) ||
    herkomst === 'onjuist' ||
    kosten === undefined ||
    voortgang === undefined ||
    bijstellingen === undefined ||
    !(isNieuwer || !isLeeg(waarde))
  ) {
    return undefined;
  }
  return pickPunt({
    ...{ titel, standVanZaken, beleid, actie, resultaat, indicator, wie, begin, einde },
    ...{ bereik, prioriteit, status, thema, inOpdracht, zonderKosten, volgorde, herkomst },
    ...{ kosten, voortgang, bijstellingen },
  });
}

function toHerkomst(waarde: Json | undefined, isNieuwer: boolean): Herkomst | undefined | 'onjuist' {
  if (waarde === undefined) return undefined;
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, ['soort', 'id']))) return 'onjuist';
  const { soort, id } = waarde;
  if (!isOptioneleKeuze(soort, HERKOMSTSOORTEN) || !isOptioneleTekst(id)) return 'onjuist';
  return soort === undefined || id === undefined ? 'onjuist' : { soort, id };
}

function toKostenregel(waarde: Json, isNieuwer: boolean): Kostenregel | undefined {
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, ['jaar', 'bedrag', 'soort', 'dekking'])))
    return undefined;
  const { jaar, bedrag, soort, dekking } = waarde;
  if (
    !isOptioneelGetal(jaar, isJaar) ||
    !isOptioneelGetal(bedrag, isBedrag) ||
    !isOptioneleKeuze(soort, KOSTENSOORTEN) ||
    !isOptioneleKeuze(dekking, DEKKINGEN)
  ) {
    return undefined;
  }
  return checkIngevuld(pickKostenregel({ jaar, bedrag, soort, dekking }), isNieuwer);
}

function toNotitie(waarde: Json, isNieuwer: boolean): Notitie | undefined {
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, ['datum', 'tekst']))) return undefined;
  const { datum, tekst } = waarde;
  if (!isOptioneleDatum(datum) || !isOptioneleTekst(tekst)) return undefined;
  return checkIngevuld(pickNotitie({ datum, tekst }), isNieuwer);
}

function toBijstelling(waarde: Json, isNieuwer: boolean): Bijstelling | undefined {
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, ['datum', 'veld', 'oud', 'reden']))) return undefined;
  const { datum, veld, oud, reden } = waarde;
  if (
    !isOptioneleDatum(datum) ||
    !isOptioneleKeuze(veld, PUNTVELDEN) ||
    !isOptioneleTekst(oud) ||
    !isOptioneleTekst(reden)
  ) {
    return undefined;
  }
  return checkIngevuld(pickBijstelling({ datum, veld, oud, reden }), isNieuwer);
}

function toOpdrachtdeel(waarde: Json, isNieuwer: boolean): Opdrachtdeel | undefined {
  const velden = ['huidig', 'wijziging', 'expertise', 'middelen'];
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, velden))) return undefined;
  const { huidig, wijziging, expertise, middelen } = waarde;
  if (
    !isOptioneleTekst(huidig) ||
    !isOptioneleTekst(wijziging) ||
    !isOptioneleTekst(expertise) ||
    !isOptioneleTekst(middelen)
  ) {
    return undefined;
  }
  return checkIngevuld(pickOpdrachtdeel({ huidig, wijziging, expertise, middelen }), isNieuwer);
}

function toTeksten(waarde: Json | undefined, isNieuwer: boolean): VerbeterplanInvoer['teksten'] | undefined {
  if (waarde === undefined) return {};
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, PLANONDERDELEN))) return undefined;
  const paren: [string, string][] = [];
  for (const onderdeel of PLANONDERDELEN) {
    const tekst = waarde[onderdeel];
    if (!isOptioneleTekst(tekst)) return undefined;
    if (tekst !== undefined) paren.push([onderdeel, tekst]);
  }
  return Object.fromEntries(paren);
}

function toVaststellingen(
  waarde: Json | undefined,
  isNieuwer: boolean,
): VerbeterplanInvoer['vaststelling'] | undefined {
  if (waarde === undefined) return {};
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, VASTSTELLERS))) return undefined;
  const paren: [string, Vaststelling][] = [];
  for (const vaststeller of VASTSTELLERS) {
    const gelezen = waarde[vaststeller];
    if (gelezen === undefined) continue;
    const deel = toVaststelling(gelezen, isNieuwer);
    if (deel === undefined) return undefined;
    paren.push([vaststeller, deel]);
  }
  return Object.fromEntries(paren);
}

function toVaststelling(waarde: Json, isNieuwer: boolean): Vaststelling | undefined {
  if (!isJsonRecord(waarde) || !(isNieuwer || hasOnly(waarde, ['wie', 'datum']))) return undefined;
  const { wie, datum } = waarde;
  if (!isOptioneleTekst(wie) || !isOptioneleDatum(datum)) return undefined;
  return checkIngevuld(pickVaststelling({ wie, datum }), isNieuwer);
}

/** Undefined when one of the parts is wrong. Object.fromEntries defines own properties, so `__proto__` is a key as others. */
function decodeDelen<Deel>(
  waarde: Json | undefined,
  decode: (deel: Json) => Deel | undefined,
): Record<string, Deel> | undefined {
  if (waarde === undefined) return {};
  if (!isJsonRecord(waarde)) return undefined;
  const paren: [string, Deel][] = [];
  for (const [id, gelezen] of Object.entries(waarde)) {
    const deel = decode(gelezen);
    if (id === '' || deel === undefined) return undefined;
    paren.push([id, deel]);
  }
  return Object.fromEntries(paren);
}

function isOptioneelGetal(waarde: Json | undefined, isGoed: (getal: number) => boolean): waarde is number | undefined {
  return waarde === undefined || (typeof waarde === 'number' && isGoed(waarde));
}

/** A mark is there or not: false is not kept. */
function isOptioneelMerk(waarde: Json | undefined): waarde is true | undefined {
  return waarde === undefined || waarde === true;
}

/** What holds nothing is not ours; of a newer version it may hold what is not known here. */
function checkIngevuld<Deel extends object>(deel: Deel, isNieuwer: boolean): Deel | undefined {
  return isNieuwer || !isLeeg(deel) ? deel : undefined;
}

function isLeeg(deel: object): boolean {
  return Object.keys(deel).length === 0;
}
