import { z } from 'astro/zod';
import { AANLEIDINGEN, ANTWOORDEN, type Vragenlijst, type ZelfscanInvoer } from '../domain/zelfscan.ts';
import { adres, datum, id, tekst } from './velden.ts';

const geldtVoor = tekst('over wie het gaat, bijvoorbeeld ‘alle professionals’');

const lijstversie = z.number().int().min(1);

const vindplaatsSchema = z
  .strictObject({
    bron: id('de id van het document'),
    plaats: tekst('de plaats in dat document'),
    pagina: adres('de plaats op deze site, met anker'),
  })
  .describe('waar dit in de bron en op deze site staat');

const vraagSchema = z.strictObject({
  id: id('de vaste id van de vraag; antwoorden worden hieronder bewaard'),
  label: tekst('een korte naam voor waar de vraag over gaat'),
  vraag: tekst('de vraag'),
  op_orde: tekst('wanneer dit op orde is'),
  geldt_voor: geldtVoor.optional(),
  vindplaats: vindplaatsSchema,
  eigen_uitwerking: z.literal(true).optional().describe('true als de bron dit niet uitwerkt; laat het veld anders weg'),
  begrippen: z.array(id('de id van een begrip')).describe('de ids van begrippen die erbij horen'),
  sinds: lijstversie
    .optional()
    .describe('de versie van de lijst waarin de vraag erbij kwam; laat het veld weg bij de eerste'),
  vervangt: id('de id van de vervallen vraag waarvan het antwoord hier geldt').optional(),
});

const onderdeelSchema = z.strictObject({
  id: id('de vaste id van het onderdeel'),
  titel: tekst('de titel van het onderdeel'),
  kort: tekst('een korte titel voor de voortgang'),
  geldt_voor: geldtVoor,
  inleiding: tekst('een paar korte zinnen over wat dit onderdeel vraagt en van wie'),
  vragen: z.array(vraagSchema).min(1).describe('de vragen, in vaste volgorde'),
});

const vervallenVraagSchema = z.strictObject({
  id: id('de id die de vraag had; die wordt nooit opnieuw gebruikt'),
  vraag: tekst('de vraag zoals die was'),
  sinds: lijstversie.describe('de versie van de lijst waarin de vraag verviel'),
});

const verplichtingSchema = z.strictObject({
  id: id('de vaste id van de verplichting'),
  tekst: tekst('de verplichting'),
  onderdeel: id('de id van het onderdeel waar de verplichting bij staat'),
  vindplaats: vindplaatsSchema,
});

/** `content/zelfscan/vragen.yaml`: as editors write it; the catalogue turns it into a `Vragenlijst`. */
export const vragenlijstSchema = z.strictObject({
  verantwoording: tekst('van wie de vragen zijn en wat zij niet zijn'),
  drukregel: tekst('in één regel hetzelfde, voor onder een afdruk'),
  versie: lijstversie.describe(
    'het nummer van deze versie van de lijst; één hoger als er een vraag bij komt of vervalt',
  ),
  onderdelen: z.array(onderdeelSchema).min(1).describe('de onderdelen met hun vragen'),
  vervallen: z.array(vervallenVraagSchema).optional().describe('vragen die niet meer worden gesteld'),
  verplichtingen: z.array(verplichtingSchema).describe('verplichtingen zonder nummer, zonder vraag'),
});

/** The list of questions as it stands in its file. */
export type VragenlijstBestand = z.infer<typeof vragenlijstSchema>;

/** The list of questions as the tools use it: what an onderdeel says holds for its questions. */
export function toVragenlijst(bestand: VragenlijstBestand): Vragenlijst {
  return {
    verantwoording: bestand.verantwoording,
    drukregel: bestand.drukregel,
    versie: bestand.versie,
    vervallen: bestand.vervallen ?? [],
    onderdelen: bestand.onderdelen.map((onderdeel) => ({
      id: onderdeel.id,
      titel: onderdeel.titel,
      kort: onderdeel.kort,
      inleiding: onderdeel.inleiding,
      vragen: onderdeel.vragen.map((vraag) => ({
        id: vraag.id,
        label: vraag.label,
        vraag: vraag.vraag,
        opOrde: vraag.op_orde,
        geldtVoor: vraag.geldt_voor ?? onderdeel.geldt_voor,
        vindplaats: vraag.vindplaats,
        isEigenUitwerking: vraag.eigen_uitwerking ?? false,
        begrippen: vraag.begrippen,
        sinds: vraag.sinds ?? 1,
        vervangt: vraag.vervangt,
      })),
      verplichtingen: bestand.verplichtingen
        .filter((verplichting) => verplichting.onderdeel === onderdeel.id)
        .map(({ id, tekst, vindplaats }) => ({ id, tekst, vindplaats })),
    })),
  };
}

/** What is filled in at a question of an example. */
export const voorbeeldantwoordSchema = z.strictObject({
  vraag: id('de id van een vraag uit vragen.yaml'),
  antwoord: z.enum(ANTWOORDEN).optional().describe('laat het veld weg als de vraag nog open is'),
  toelichting: tekst('een toelichting zonder namen of situaties van inwoners').optional(),
  bespreken: z
    .literal(true)
    .optional()
    .describe('true als de vraag nog besproken moet worden; laat het veld anders weg'),
});

/** `content/zelfscan/voorbeeld.yaml`: a filled-in zelfscan of a gemeente that does not exist. */
export const voorbeeldSchema = z.strictObject({
  gemeente: tekst('de naam van een gemeente die niet bestaat, met ‘verzonnen’ erbij'),
  naam: tekst('de naam van het voorbeeld'),
  datum: datum('de dag waarop het zou zijn ingevuld'),
  aanleiding: z.enum(AANLEIDINGEN).describe('waarom het zou zijn ingevuld'),
  deelnemers: tekst('de functies van wie meededen'),
  antwoorden: z.array(voorbeeldantwoordSchema).min(1).describe('wat bij de vragen is ingevuld'),
});

/** The example as the tool uses it; `versie` is that of the list whose questions it names. */
export function toVoorbeeld(bestand: z.infer<typeof voorbeeldSchema>, versie: number): ZelfscanInvoer {
  const { antwoorden, ...kop } = bestand;
  return {
    lijst: versie,
    ...kop,
    beantwoordingen: Object.fromEntries(antwoorden.map(({ vraag, ...beantwoording }) => [vraag, beantwoording])),
  };
}
