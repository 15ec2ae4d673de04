import { toVolgId } from '../../src/domain/volg-id.ts';
import type { Planbron } from '../../src/domain/planverslag.ts';
import {
  LEEG_PUNT,
  type Planvraag,
  type VerbeterplanInvoer,
  type Verbeterpunt,
} from '../../src/domain/verbeterplan.ts';

/*
 * A plan of fifteen verbeterpunten of a gemeente that does not exist, in every state, with texts as long as people write
 * them: for the tests of the document and of the calendar, and for a look at what is printed.
 */

const ONDERDELEN = ['Visie en opdracht', 'Werkwijze van het lokale team', 'Afspraken met partners'] as const;
const ONDERWERPEN = [
  'Opdracht signaleren en oppakken',
  'Opdracht directe veiligheid en risicofactoren',
  'Opdracht hulp gericht op herstel',
  'Afspraken over informatiedeling',
  'Visie op gefaseerd samenwerken',
  'Scholing in gesprekken over veiligheid',
  'Vaste werkwijze voor veiligheidsplannen',
  'Consultatie van een gedragswetenschapper',
  'Reflectie op eigen handelen',
  'Bereikbaarheid buiten kantooruren',
  'Samenwerkingsafspraken met de zorgpartners',
  'Overdracht van casussen',
  'Afspraken met het onderwijs',
  'Aansluiting op het zorg- en veiligheidshuis',
] as const;

const VRAGEN: readonly Planvraag[] = ONDERWERPEN.map((label, i) => ({
  id: `v-${String(i + 1)}`,
  label,
  onderdeel: ONDERDELEN[i < 5 ? 0 : i < 10 ? 1 : 2],
}));

const STATUSSEN = [undefined, 'in uitvoering', 'gereed'] as const;
const PRIORITEITEN = ['hoog', 'midden', 'laag', undefined] as const;

function createPunt(i: number): Verbeterpunt {
  const onderwerp = ONDERWERPEN[i] ?? 'Ouderenmishandeling als eigen thema';
  const jaar = 2026 + (i % 3);
  return {
    ...LEEG_PUNT,
    titel: onderwerp,
    standVanZaken: `Over ‘${onderwerp.toLowerCase()}’ zijn in 2024 afspraken gemaakt, maar die staan niet op papier. Niet iedereen in het lokale team kent ze, en nieuwe medewerkers horen er pas van als het nodig is.`,
    ...(i % 2 === 0 ? { beleid: 'Regiovisie 2025–2029 en het beleidsplan sociaal domein' } : {}),
    actie:
      'Een werkgroep van beleid, lokaal team en partners schrijft de afspraken uit, legt ze aan de teams voor en maakt er een instructie van.\nDaarna volgt een bijeenkomst van een dagdeel per team.',
    resultaat: 'De afspraken staan op papier en iedere medewerker weet waar ze te vinden zijn en wat ze betekenen.',
    ...(i % 3 === 0
      ? { indicator: '90% van de medewerkers kent de afspraken, gemeten met een korte vragenlijst' }
      : {}),
    wie: i % 2 === 0 ? 'Beleidsadviseur jeugd' : 'Teamleider lokaal team',
    begin: `${String(jaar)}-0${String((i % 8) + 1)}-01`,
    ...(i === 9 ? {} : { einde: `${String(jaar)}-${i % 2 === 0 ? '12-15' : '10-01'}` }),
    bereik: i % 5 === 0 ? 'regionaal' : 'lokaal',
    prioriteit: PRIORITEITEN[i % 4],
    status: i === 12 ? 'vervallen' : STATUSSEN[i % 3],
    ...(i === 14
      ? { thema: 'Ouderen en veiligheid', inOpdracht: true }
      : { herkomst: { soort: 'zelfscan', id: `v-${String(i + 1)}` } }),
    ...(i % 4 === 3 ? { inOpdracht: true } : {}),
    ...(i === 4 ? { zonderKosten: true } : {}),
    kosten:
      i === 4 || i === 7
        ? {}
        : {
            '000001-a': { jaar, bedrag: 2500 * (i + 1), soort: 'incidenteel', dekking: 'beschikbaar' },
            '000002-a': {
              jaar: jaar + 1,
              ...(i % 3 === 1 ? {} : { bedrag: 12_000 }),
              soort: 'structureel',
              dekking: 'te zoeken',
            },
          },
    voortgang: i % 3 === 1 ? { '000001-a': { datum: '2026-09-14', tekst: 'De werkgroep is begonnen.' } } : {},
    bijstellingen:
      i === 1 || i === 12
        ? {
            '000001-a': {
              datum: '2026-10-02',
              veld: 'einde',
              oud: '2026-07-01',
              reden: 'De partners hebben meer tijd nodig voor hun eigen besluit.',
            },
          }
        : {},
  };
}

const PUNTEN: Record<string, Verbeterpunt> = {};
for (let i = 0; i < 15; i++) PUNTEN[toVolgId(Object.keys(PUNTEN), 'proef')] = createPunt(i);

export const VOORBEELDPLAN: VerbeterplanInvoer = {
  gemeente: 'Voorbeeldstad',
  naam: 'Plan van aanpak Samen veilig 2026–2028',
  datum: '2026-11-03',
  bereik: 'lokaal',
  vanaf: 2026,
  tot: 2028,
  teksten: {
    inleiding:
      'Voorbeeldstad vulde in het voorjaar van 2026 de zelfscan in, samen met het lokale team en vijf partners. De uitkomsten zijn in juni besproken.\n\nDit plan zegt wat de gemeente en haar partners de komende drie jaar verbeteren, wie dat doet en wat het kost.',
    regiovisie: 'De regiovisie 2025–2029 noemt drie lijnen: eerder zien, samen stoppen en blijvend herstellen.',
    uitgangspunten: 'Het lokale team werkt vanuit de vier wijken. Er is geen apart team voor veiligheid.',
    zelfscanpunten: 'Veertien vragen van de zelfscan zijn nog niet op orde, waarvan vijf over visie en opdracht.',
    samenvatting: 'De visie is er; de opdracht en de werkwijze zijn nog niet uitgeschreven.',
    toelichting: 'Dit plan is een werkdocument: het wordt elk halfjaar besproken en waar nodig bijgesteld.',
    opdrachtgever: 'Directeur sociaal domein',
    opsteller: 'Beleidsadviseur jeugd en veiligheid',
    middelen:
      'De helft van het bedrag staat in de begroting van 2027. Voor de rest wordt in het voorjaar dekking gezocht.',
    monitoring: 'Elk halfjaar bespreekt de werkgroep de voortgang aan de hand van dit plan.',
    regie: 'Beleidsadviseur jeugd en veiligheid',
    communicatie: 'Een bericht aan alle medewerkers na de vaststelling, en een bijeenkomst met de partners.',
  },
  herhaling: '2028-04-01',
  vaststelling: {
    team: { wie: 'Manager lokaal team', datum: '2026-11-10' },
    'sociaal-domein': { wie: 'Directeur sociaal domein' },
  },
  opdracht: {
    'v-1': {
      huidig: 'Het team signaleert en pakt op.',
      wijziging: 'Het team weegt elk signaal met een collega en legt de afweging vast.',
      expertise: 'Ten minste twee aandachtsfunctionarissen',
      middelen: 'Twee uur per week per aandachtsfunctionaris',
    },
  },
  vervolgOp: 'Plan van aanpak 2022–2025',
  punten: PUNTEN,
};

export const VOORBEELDBRON: Planbron = {
  lijst: { zelfscan: VRAGEN, checklist: [] },
  namen: {
    naam: 'Plan van aanpak',
    verantwoording: 'De vorm is van de proevers.',
    onderdelen: {
      looptijd: { titel: 'Titel en looptijd' },
      inleiding: { titel: 'Inleiding' },
      regiovisie: { titel: 'Context: regiovisie' },
      uitgangspunten: { titel: 'Context: uitgangspunten' },
      zelfscanpunten: { titel: 'Uit de zelfscan' },
      samenvatting: { titel: 'Samenvatting' },
      toelichting: { titel: 'Toelichting op het plan' },
      opdrachtgever: { titel: 'Opdrachtgever' },
      opsteller: { titel: 'Opsteller' },
      middelen: { titel: 'Middelen' },
      monitoring: { titel: 'Monitoring' },
      regie: { titel: 'Regie' },
      borging: { titel: 'Borging' },
      communicatie: { titel: 'Communicatie' },
      verbeterpunten: { titel: 'Verbeterpunten' },
      opdracht: { titel: 'De opdracht' },
      vaststelling: { titel: 'Vaststelling' },
      herhaling: { titel: 'Herhaling van de zelfscan' },
      overdracht: { titel: 'Overdracht' },
    },
    kolommen: {
      verbeterpunt: { titel: 'Verbeterpunt' },
      'stand-van-zaken': { titel: 'Huidige stand van zaken' },
      actie: { titel: 'Verbeteractie' },
      resultaat: { titel: 'Beoogd resultaat' },
      wie: { titel: 'Wie' },
      planning: { titel: 'Planning' },
      kosten: { titel: 'Kosten' },
    },
    vaststellers: {
      team: { titel: 'Bestuur of management van het lokale team' },
      'sociaal-domein': { titel: 'Management sociaal domein' },
      portefeuillehouder: { titel: 'Portefeuillehouder' },
    },
    opdracht: {
      vragen: ['v-1', 'v-2', 'v-3'],
      velden: {
        huidig: { titel: 'Huidige tekst' },
        wijziging: { titel: 'Wat er verandert' },
        expertise: { titel: 'Expertise' },
        middelen: { titel: 'Middelen en capaciteit' },
      },
    },
  },
  vandaag: '2026-11-22',
};

export const VOORBEELDCOLOFON = { maker: 'De proevers', herkomst: 'Gemaakt met De proevers, proef.example.' };
