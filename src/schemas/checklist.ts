import { z } from 'astro/zod';
import { DOELGROEPEN, TABELSOORTEN, VRAAGSOORTEN, type Checklist, type Checklistvraag } from '../domain/checklist.ts';
import { adres, id, tekst } from './velden.ts';

/** A longer label does not fit a line of the gespreksnotitie. */
const MAX_LABEL = 60;

const lijstversie = z.number().int().min(1);

const velden = {
  id: id('de vaste id van de vraag; wat erbij wordt ingevuld, wordt hieronder bewaard'),
  label: tekst('een korte naam die ook zonder de vraag duidelijk is').max(
    MAX_LABEL,
    `Dit label is te lang. Schrijf een naam van ten hoogste ${MAX_LABEL} tekens die ook zonder de vraag duidelijk is.`,
  ),
  vraag: tekst('de vraag'),
  soort: z.enum(VRAAGSOORTEN).describe('hoe de vraag wordt beantwoord'),
  voor: z.enum(DOELGROEPEN).describe('voor wie de vraag in de eerste plaats is'),
  toelichting: tekst('uitleg, of hoe een onduidelijke plaats in de bron is gelezen').optional(),
  sinds: lijstversie
    .optional()
    .describe('de versie van de lijst waarin de vraag erbij kwam; laat het veld weg bij de eerste'),
};

const deelvraagSchema = z.strictObject({
  ...velden,
  deelvragen: z
    .never('Een deelvraag heeft zelf geen deelvragen. Zet ze ernaast, onder dezelfde vraag.')
    .optional()
    .describe('niets: een deelvraag heeft geen deelvragen'),
  tabel: z
    .never('Een deelvraag is zelf geen tabel. Zet ‘tabel’ bij de vraag waar zij onder valt.')
    .optional()
    .describe('niets: een deelvraag is geen tabel'),
});

const vraagSchema = z
  .strictObject({
    ...velden,
    tabel: z
      .enum(TABELSOORTEN)
      .optional()
      .describe('wat de tabel vraagt waarvan de deelvragen de rijen zijn; laat het veld weg als er geen tabel is'),
    deelvragen: z
      .array(deelvraagSchema)
      .min(1)
      .optional()
      .describe('de deelvragen, in vaste volgorde; laat het veld weg als er geen zijn'),
  })
  .refine(({ soort, deelvragen }) => deelvragen === undefined || soort !== 'ja-nee', {
    path: ['soort'],
    message: 'Een vraag met deelvragen is ‘open’ of ‘lijst’: zij groepeert alleen en krijgt geen ja of nee.',
  })
  .refine(({ tabel, deelvragen }) => tabel === undefined || deelvragen !== undefined, {
    path: ['tabel'],
    message: 'Een tabel heeft rijen nodig. Zet ze onder ‘deelvragen’, of haal ‘tabel’ weg.',
  })
  .refine(({ soort, tabel }) => tabel === undefined || soort === 'lijst', {
    path: ['tabel'],
    message: 'Alleen een vraag van de soort ‘lijst’ kan een tabel zijn. Pas ‘soort’ aan, of haal ‘tabel’ weg.',
  })
  .refine(
    ({ tabel, deelvragen = [] }) => tabel === undefined || deelvragen.every((deelvraag) => deelvraag.soort === 'open'),
    { path: ['deelvragen'], message: 'In een tabel zijn alle deelvragen van de soort ‘open’: elk is een rij.' },
  );

const groepSchema = z.strictObject({
  id: id('de vaste id van de groep'),
  titel: tekst('de titel van de groep'),
  inleiding: tekst('wat er bij deze groep vooraf te zeggen is').optional(),
  achtergrond: z
    .array(adres('het adres van een pagina of kop op deze site met achtergrond'))
    .describe('de adressen van pagina’s en koppen met achtergrond'),
  vragen: z.array(vraagSchema).min(1).describe('de vragen, in vaste volgorde'),
});

const deelSchema = z.strictObject({
  id: id('de vaste id van het deel'),
  titel: tekst('de titel van het deel'),
  inleiding: tekst('wat er bij dit deel vooraf te zeggen is').optional(),
  groepen: z.array(groepSchema).min(1).describe('de groepen met hun vragen'),
});

const vervallenVraagSchema = z.strictObject({
  id: id('de id die de vraag had; die wordt nooit opnieuw gebruikt'),
  vraag: tekst('de vraag zoals die was'),
  sinds: lijstversie.describe('de versie van de lijst waarin de vraag verviel'),
});

/** `content/checklist-sturing/vragen.yaml`: as editors write it; the catalogue turns it into a `Checklist`. */
export const checklistSchema = z.strictObject({
  verantwoording: tekst('van wie de vragen zijn en wat van deze site is'),
  versie: lijstversie.describe(
    'het nummer van deze versie van de lijst; één hoger als er een vraag bij komt of vervalt',
  ),
  delen: z.array(deelSchema).min(1).describe('de delen met hun groepen'),
  vervallen: z.array(vervallenVraagSchema).optional().describe('vragen die niet meer worden gesteld'),
});

type ChecklistBestand = z.infer<typeof checklistSchema>;
type VraagBestand = z.infer<typeof vraagSchema>;

/** The checklist as the tool uses it: what is left out in the file has its value. */
export function toChecklist({ vervallen = [], delen, ...rest }: ChecklistBestand): Checklist {
  return {
    ...rest,
    vervallen,
    delen: delen.map(({ groepen, ...deel }) => ({
      ...deel,
      groepen: groepen.map(({ vragen, ...groep }) => ({ ...groep, vragen: vragen.map(toVraag) })),
    })),
  };
}

function toVraag({ sinds = 1, deelvragen = [], ...vraag }: VraagBestand): Checklistvraag {
  return {
    ...vraag,
    sinds,
    deelvragen: deelvragen.map((deelvraag) => toVraag({ ...deelvraag, deelvragen: undefined })),
  };
}
