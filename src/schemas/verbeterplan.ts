import { z } from 'astro/zod';
import type { Fase } from '../domain/pagina.ts';
import type { Eisuitleg, Planbegeleiding } from '../domain/planbegeleiding.ts';
import { PLANEISEN, PUNTEISEN } from '../domain/verbeterplan-gereedheid.ts';
import { formatVolledigeNaam } from '../domain/documentnaam.ts';
import type { Herhaling } from '../domain/verbeterplan-evaluatie.ts';
import { toVolgId } from '../domain/volg-id.ts';
import {
  BEREIKEN,
  BIJSTELVELDEN,
  DEKKINGEN,
  HERKOMSTSOORTEN,
  isBedrag,
  isJaar,
  KOSTENSOORTEN,
  MAX_BEDRAG,
  PRIORITEITEN,
  STATUSSEN,
  type Planonderdeel,
  type Vaststeller,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from '../domain/verbeterplan.ts';
import type { ZelfscanInvoer } from '../domain/zelfscan.ts';
import { adres, datum, id, tekst } from './velden.ts';
import { voorbeeldantwoordSchema } from './zelfscan.ts';

const titel = tekst('een korte naam');
const uitleg = tekst('wat er wordt ingevuld');

const uitlegSchema = z.strictObject({ titel, tekst: uitleg });

const begeleidingSchema = z.strictObject({
  titel,
  tekst: tekst('wat de bron over dit onderdeel zegt, in eigen woorden'),
  punten: z
    .array(tekst('een punt'))
    .min(1)
    .optional()
    .describe('punten die als lijst onder de tekst staan; laat het veld weg als er geen zijn'),
  eigen: tekst('wat van deze site is en niet van de bron').optional(),
  vindplaatsen: z
    .array(
      z.strictObject({
        bron: id('de id van het document'),
        plaats: tekst('de plaats in dat document'),
        pagina: adres('de plaats op deze site, met anker'),
      }),
    )
    .min(1)
    .describe('waar dit in de bronnen en op deze site staat'),
});

const eisSchema = z.strictObject({
  beslismoment: id('de id van het beslismoment waar dit bij hoort'),
  geregeld: tekst('wat er staat als dit in het plan staat'),
  open: tekst('wat er staat als dit nog ontbreekt'),
  uitleg: tekst('een korte aanwijzing').optional(),
});
const punteisSchema = eisSchema.extend({
  open: tekst('wat er staat als dit bij een of meer verbeterpunten ontbreekt').regex(
    /:$/,
    'Eindig met een dubbele punt: de verbeterpunten volgen.',
  ),
});

/** `content/verbeterplan/begeleiding.yaml`: as editors write it; the catalogue turns it into a `Planbegeleiding`. */
export const begeleidingsbestandSchema = z.strictObject({
  naam: tekst('hoe een plan heet dat zelf geen titel heeft'),
  verantwoording: tekst('waar de vorm van het plan vandaan komt en wat van deze site is'),
  onderdelen: z.strictObject({
    looptijd: begeleidingSchema,
    inleiding: begeleidingSchema,
    regiovisie: begeleidingSchema,
    uitgangspunten: begeleidingSchema,
    zelfscanpunten: begeleidingSchema,
    samenvatting: begeleidingSchema,
    toelichting: begeleidingSchema,
    opdrachtgever: begeleidingSchema,
    opsteller: begeleidingSchema,
    middelen: begeleidingSchema,
    monitoring: begeleidingSchema,
    regie: begeleidingSchema,
    borging: begeleidingSchema,
    communicatie: begeleidingSchema,
    verbeterpunten: begeleidingSchema,
    opdracht: begeleidingSchema,
    vaststelling: begeleidingSchema,
    herhaling: begeleidingSchema,
    overdracht: begeleidingSchema,
  }),
  kolommen: z.strictObject({
    verbeterpunt: uitlegSchema,
    'stand-van-zaken': uitlegSchema,
    actie: uitlegSchema,
    resultaat: uitlegSchema,
    wie: uitlegSchema,
    planning: uitlegSchema,
    kosten: uitlegSchema,
  }),
  vaststellers: z.strictObject({
    team: uitlegSchema,
    'sociaal-domein': uitlegSchema,
    portefeuillehouder: uitlegSchema,
  }),
  opdracht: z.strictObject({
    vragen: z
      .array(id('de id van een vraag van de zelfscan'))
      .min(1)
      .describe('de ids van de vragen van de zelfscan die over de opdracht gaan, in vaste volgorde'),
    velden: z.strictObject({
      huidig: uitlegSchema,
      wijziging: uitlegSchema,
      expertise: uitlegSchema,
      middelen: uitlegSchema,
    }),
  }),
  pdca: z.strictObject({
    plan: toPdcaSchema(),
    do: toPdcaSchema(),
    check: toPdcaSchema(),
    act: toPdcaSchema(),
    afgerond: toPdcaSchema(),
  }),
  gereedheid: z.strictObject({
    inleiding: tekst('wat er wordt nagegaan, en dat het een advies is'),
    beslismomenten: z
      .array(z.strictObject({ id: id('de id van een beslismoment'), titel }))
      .min(1)
      .describe('de beslismomenten waar iets bij wordt nagegaan, in vaste volgorde'),
    eisen: z.strictObject({
      looptijd: eisSchema,
      verbeterpunten: eisSchema,
      opdrachtgever: eisSchema,
      opsteller: eisSchema,
      kaders: eisSchema,
      middelen: eisSchema,
      monitoring: eisSchema,
      regie: eisSchema,
      borging: eisSchema,
      herhaling: eisSchema,
      communicatie: eisSchema,
      team: eisSchema,
      'sociaal-domein': eisSchema,
      portefeuillehouder: eisSchema,
      actie: punteisSchema,
      resultaat: punteisSchema,
      wie: punteisSchema,
      wanneer: punteisSchema,
      kosten: punteisSchema,
    }),
  }),
});

function toPdcaSchema() {
  return uitlegSchema.extend({ regel: tekst('welke verbeterpunten hier staan') });
}

/** The guidance as the tool uses it; over what is decided at a beslismoment stands with its fase. */
export function toPlanbegeleiding(
  { gereedheid, ...rest }: z.infer<typeof begeleidingsbestandSchema>,
  fasen: readonly Pick<Fase, 'beslismomenten'>[],
): Planbegeleiding {
  const teksten = new Map(fasen.flatMap(({ beslismomenten = [] }) => beslismomenten.map((een) => [een.id, een.tekst])));
  const eisen = [...PLANEISEN, ...PUNTEISEN].map((eis) => ({ id: eis, ...gereedheid.eisen[eis] }));
  return {
    ...rest,
    gereedheid: {
      inleiding: gereedheid.inleiding,
      controles: gereedheid.beslismomenten.map((moment) => ({
        ...moment,
        beslismoment: teksten.get(moment.id) ?? moment.titel,
        eisen: eisen
          .filter(({ beslismoment }) => beslismoment === moment.id)
          .map(({ id, geregeld, open, uitleg }): Eisuitleg => ({ id, geregeld, open, uitleg })),
      })),
    },
  };
}

const jaar = (uitleg: string) =>
  z.number().refine(isJaar, 'Schrijf een jaar met vier cijfers, bijvoorbeeld 2026.').describe(uitleg);

const plantekst = tekst('een verzonnen tekst').optional();
const functie = tekst('een functie, geen naam').optional();

const vaststellingSchema = z
  .strictObject({ wie: functie, datum: datum('de dag waarop het plan zou zijn vastgesteld').optional() })
  .optional();

const opdrachtdeel = {
  huidig: tekst('wat er nu in de opdracht zou staan').optional(),
  wijziging: tekst('wat er in de opdracht zou veranderen').optional(),
  expertise: tekst('welke expertise daarbij hoort').optional(),
  middelen: tekst('wat daarvoor nodig en beschikbaar is').optional(),
};

const voorbeeldpuntSchema = z
  .strictObject({
    titel: tekst('een korte naam voor het verbeterpunt'),
    standVanZaken: tekst('hoe het er voor zou staan').optional(),
    beleid: tekst('raakvlakken met ander beleid').optional(),
    actie: tekst('wat er te doen is').optional(),
    resultaat: tekst('wanneer u tevreden bent').optional(),
    indicator: tekst('waaraan u dat kunt zien').optional(),
    wie: functie,
    begin: datum('de eerste dag').optional(),
    einde: datum('de laatste dag').optional(),
    bereik: z.enum(BEREIKEN).optional(),
    prioriteit: z.enum(PRIORITEITEN).optional(),
    status: z
      .enum(STATUSSEN)
      .exclude(['gepland'])
      .optional()
      .describe('hoe ver het is; laat het veld weg als het punt is gepland'),
    thema: tekst('een eigen thema; laat het veld weg als de vraag het onderdeel zegt').optional(),
    inOpdracht: z.literal(true).optional().describe('true als het in de opdracht hoort; laat het veld anders weg'),
    zonderKosten: z.literal(true).optional().describe('true als het niets kost; laat het veld anders weg'),
    herkomst: z
      .strictObject({ soort: z.enum(HERKOMSTSOORTEN), id: id('de id van de vraag') })
      .optional()
      .describe('de vraag waar het punt vandaan komt; laat het veld weg bij een eigen punt'),
    opdracht: z
      .strictObject(opdrachtdeel)
      .optional()
      .describe('wat er door dit punt in de opdracht verandert; alleen met ‘inOpdracht: true’'),
    kosten: z
      .array(
        z.strictObject({
          jaar: jaar('het jaar waarin het wordt uitgegeven').optional(),
          bedrag: z
            .number()
            .refine(
              isBedrag,
              `Schrijf een bedrag in hele euro’s, van 0 tot en met ${String(MAX_BEDRAG)}, zonder punten.`,
            )
            .optional()
            .describe('een bedrag in hele euro’s; laat het veld weg als het niet bekend is'),
          soort: z.enum(KOSTENSOORTEN).optional(),
          dekking: z.enum(DEKKINGEN).optional(),
        }),
      )
      .min(1)
      .optional()
      .describe('de regels met kosten'),
    voortgang: z
      .array(z.strictObject({ datum: datum('de dag van de notitie').optional(), tekst: tekst('hoe het ging') }))
      .min(1)
      .optional()
      .describe('notities over de voortgang'),
    bijstellingen: z
      .array(
        z.strictObject({
          datum: datum('de dag van de bijstelling').optional(),
          veld: z.enum(BIJSTELVELDEN).optional().describe('de naam van het veld dat is aangepast'),
          oud: tekst('wat er eerst stond').optional(),
          reden: tekst('waarom het is aangepast').optional(),
        }),
      )
      .min(1)
      .optional()
      .describe('wat er is aangepast'),
  })
  .refine(({ begin, einde }) => begin === undefined || einde === undefined || begin <= einde, {
    path: ['einde'],
    message: 'Het einde ligt voor het begin. Pas een van beide aan.',
  })
  .refine(({ zonderKosten, kosten }) => zonderKosten === undefined || kosten === undefined, {
    path: ['zonderKosten'],
    message: 'Dit punt heeft ook kosten. Haal ‘zonderKosten’ of ‘kosten’ weg.',
  })
  .refine(({ inOpdracht, opdracht }) => inOpdracht !== undefined || opdracht === undefined, {
    path: ['opdracht'],
    message: 'Dit punt hoort niet in de opdracht. Zet er ‘inOpdracht: true’ bij, of haal ‘opdracht’ weg.',
  });

/** `content/verbeterplan/voorbeeld.yaml`: a filled-in plan of a gemeente that does not exist. */
export const voorbeeldplanSchema = z
  .strictObject({
    gemeente: tekst('de naam van een gemeente die niet bestaat, met ‘verzonnen’ erbij'),
    naam: tekst('de titel van het plan'),
    datum: datum('de dag waarop het zou zijn ingevuld'),
    bereik: z.enum(BEREIKEN).describe('of het plan lokaal of regionaal is'),
    vanaf: jaar('het eerste jaar van de looptijd'),
    tot: jaar('het laatste jaar van de looptijd'),
    herhaling: datum('de dag waarop de zelfscan zou worden herhaald').optional(),
    teksten: z.strictObject({
      inleiding: plantekst,
      regiovisie: plantekst,
      uitgangspunten: plantekst,
      zelfscanpunten: plantekst,
      samenvatting: plantekst,
      toelichting: plantekst,
      opdrachtgever: functie,
      opsteller: functie,
      middelen: plantekst,
      monitoring: plantekst,
      regie: plantekst,
      borging: plantekst,
      communicatie: plantekst,
    } satisfies Record<Planonderdeel, z.ZodType>),
    vaststelling: z.strictObject({
      team: vaststellingSchema,
      'sociaal-domein': vaststellingSchema,
      portefeuillehouder: vaststellingSchema,
    } satisfies Record<Vaststeller, z.ZodType>),
    punten: z.array(voorbeeldpuntSchema).min(1).describe('de verbeterpunten, in volgorde'),
    opdracht: z
      .array(z.strictObject({ vraag: id('de id van een vraag van de zelfscan'), ...opdrachtdeel }))
      .describe('wat er in de opdracht verandert, per vraag van de zelfscan'),
    herhaald: z
      .strictObject({
        gemeente: tekst('de gemeente van het plan'),
        naam: tekst('de naam van het voorbeeld'),
        datum: datum('de dag waarop het zou zijn ingevuld'),
        antwoorden: z
          .array(voorbeeldantwoordSchema)
          .min(1)
          .describe('wat er anders is ingevuld dan in content/zelfscan/voorbeeld.yaml'),
      })
      .optional()
      .describe('de zelfscan die zou zijn herhaald; laat het veld weg als dat niet zo is'),
  })
  .refine(({ vanaf, tot }) => vanaf <= tot, {
    path: ['tot'],
    message: 'Het laatste jaar ligt voor het eerste. Pas een van beide aan.',
  });

/** The example as the tool uses it. */
export function toVoorbeeldplan({
  teksten,
  vaststelling,
  punten,
  opdracht,
  herhaald: _,
  ...plan
}: z.infer<typeof voorbeeldplanSchema>): VerbeterplanInvoer {
  const genummerd = Object.entries(toGenummerd(punten));
  return {
    ...plan,
    teksten: pickIngevuld(teksten),
    vaststelling: pickIngevuld(vaststelling),
    punten: Object.fromEntries(genummerd.map(([id, punt]) => [id, toPunt(punt)])),
    opdracht: Object.fromEntries([
      ...opdracht.map(({ vraag, ...deel }) => [vraag, deel] as const),
      ...genummerd.flatMap(([id, punt]) => (punt.opdracht === undefined ? [] : [[id, punt.opdracht] as const])),
    ]),
  };
}

/**
 * What the repeated zelfscan of the example says beside the first; undefined when there is none. Where it answers nothing
 * else it has the answer of the first, without the toelichting.
 */
export function toVoorbeeldherhaling(
  { herhaald }: Pick<z.infer<typeof voorbeeldplanSchema>, 'herhaald'>,
  eerste: Pick<ZelfscanInvoer, 'beantwoordingen'>,
): Herhaling | undefined {
  if (herhaald === undefined) return undefined;
  const { antwoorden, ...kop } = herhaald;
  const toen = Object.entries(eerste.beantwoordingen).flatMap(([vraag, { antwoord }]) =>
    antwoord === undefined ? [] : [[vraag, { antwoord }] as const],
  );
  const nu = antwoorden.map(({ vraag, ...beantwoording }) => [vraag, beantwoording] as const);
  return {
    naam: formatVolledigeNaam(kop, 'zelfscan'),
    herhaald: { beantwoordingen: { ...Object.fromEntries(toen), ...Object.fromEntries(nu) } },
    eerste: { beantwoordingen: Object.fromEntries(toen) },
  };
}

function toPunt({ opdracht: _, kosten, voortgang, bijstellingen, ...punt }: Voorbeeldpunt): Verbeterpunt {
  return {
    ...punt,
    kosten: toGenummerd(kosten),
    voortgang: toGenummerd(voortgang),
    bijstellingen: toGenummerd(bijstellingen),
  };
}

type Voorbeeldpunt = z.infer<typeof voorbeeldpuntSchema>;

/** Keeps the order: the ids are made as those of what a user adds. */
function toGenummerd<Deel>(delen: readonly Deel[] = []): Record<string, Deel> {
  const genummerd: Record<string, Deel> = {};
  for (const deel of delen) genummerd[toVolgId(Object.keys(genummerd), 'voorbeeld')] = deel;
  return genummerd;
}

function pickIngevuld<Waarde>(velden: Readonly<Record<string, Waarde | undefined>>): Record<string, Waarde> {
  const ingevuld = Object.entries(velden).flatMap(([veld, waarde]) =>
    waarde === undefined ? [] : [[veld, waarde] as const],
  );
  return Object.fromEntries(ingevuld);
}
