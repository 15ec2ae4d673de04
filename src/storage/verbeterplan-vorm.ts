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
  BIJSTELVELDEN,
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
import {
  checkIngevuld,
  decodeDelen,
  encodeDelen,
  encodeIngevuld,
  hasOnly,
  isDeel,
  isOptioneelMerk,
  isOptioneleDatum,
  isOptioneleKeuze,
  isOptioneleTekst,
} from './veldvorm.ts';

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
  return encodeIngevuld({
    ...encodeIngevuld(kop),
    teksten: encodeIngevuld(teksten),
    vaststelling: encodeDelen(vaststelling, pickVaststelling),
    opdracht: encodeDelen(opdracht, pickOpdrachtdeel),
    punten: encodeIngevuld(Object.fromEntries(Object.entries(punten).map(([id, punt]) => [id, encodePunt(punt)]))),
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
  return encodeIngevuld({
    ...encodeIngevuld(velden),
    herkomst: herkomst === undefined ? {} : pickHerkomst(herkomst),
    kosten: encodeDelen(kosten, pickKostenregel),
    voortgang: encodeDelen(voortgang, pickNotitie),
    bijstellingen: encodeDelen(bijstellingen, pickBijstelling),
  });
}

function decodeInvoer(json: JsonRecord, isNieuwer = false): Decoded<VerbeterplanInvoer> {
  const { gemeente, naam, datum, bereik, vanaf, tot, herhaling, zelfscan, herhaald, vervolgOp } = json;
  const teksten = toTeksten(json['teksten'], isNieuwer);
  const vaststelling = toVaststellingen(json['vaststelling'], isNieuwer);
  const opdracht = decodeDelen(json['opdracht'], (deel, id) =>
    id === '' ? undefined : toOpdrachtdeel(deel, isNieuwer),
  );
  const punten = decodeDelen(json['punten'], (punt, id) => (id === '' ? undefined : toPunt(punt, isNieuwer)));
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
  if (!isDeel(waarde, PUNT_VELDEN, isNieuwer)) return undefined;
  const { titel, standVanZaken, beleid, actie, resultaat, indicator, wie, begin, einde } = waarde;
  const { bereik, prioriteit, status, thema, inOpdracht, zonderKosten, volgorde } = waarde;
  const herkomst = toHerkomst(waarde['herkomst'], isNieuwer);
  const kosten = decodeDelen(waarde['kosten'], (deel, id) => (id === '' ? undefined : toKostenregel(deel, isNieuwer)));
  const voortgang = decodeDelen(waarde['voortgang'], (deel, id) =>
    id === '' ? undefined : toNotitie(deel, isNieuwer),
  );
  const bijstellingen = decodeDelen(waarde['bijstellingen'], (deel, id) =>
    id === '' ? undefined : toBijstelling(deel, isNieuwer),
  );
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
    checkIngevuld(waarde, isNieuwer) === undefined
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
  if (!isDeel(waarde, ['jaar', 'bedrag', 'soort', 'dekking'], isNieuwer)) return undefined;
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
  if (!isDeel(waarde, ['datum', 'tekst'], isNieuwer)) return undefined;
  const { datum, tekst } = waarde;
  if (!isOptioneleDatum(datum) || !isOptioneleTekst(tekst)) return undefined;
  return checkIngevuld(pickNotitie({ datum, tekst }), isNieuwer);
}

function toBijstelling(waarde: Json, isNieuwer: boolean): Bijstelling | undefined {
  if (!isDeel(waarde, ['datum', 'veld', 'oud', 'reden'], isNieuwer)) return undefined;
  const { datum, veld, oud, reden } = waarde;
  if (
    !isOptioneleDatum(datum) ||
    !isOptioneleKeuze(veld, BIJSTELVELDEN) ||
    !isOptioneleTekst(oud) ||
    !isOptioneleTekst(reden)
  ) {
    return undefined;
  }
  return checkIngevuld(pickBijstelling({ datum, veld, oud, reden }), isNieuwer);
}

function toOpdrachtdeel(waarde: Json, isNieuwer: boolean): Opdrachtdeel | undefined {
  const velden = ['huidig', 'wijziging', 'expertise', 'middelen'];
  if (!isDeel(waarde, velden, isNieuwer)) return undefined;
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
  if (!isDeel(waarde, PLANONDERDELEN, isNieuwer)) return undefined;
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
  if (!isDeel(waarde, VASTSTELLERS, isNieuwer)) return undefined;
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
  if (!isDeel(waarde, ['wie', 'datum'], isNieuwer)) return undefined;
  const { wie, datum } = waarde;
  if (!isOptioneleTekst(wie) || !isOptioneleDatum(datum)) return undefined;
  return checkIngevuld(pickVaststelling({ wie, datum }), isNieuwer);
}

function isOptioneelGetal(waarde: Json | undefined, isGoed: (getal: number) => boolean): waarde is number | undefined {
  return waarde === undefined || (typeof waarde === 'number' && isGoed(waarde));
}
