import type { Planbron, Plancel, Plandeel, Planverslag, Verslagkolom } from './planverslag.ts';
import { formatPuntstand, formatPunttitel } from './puntweergave.ts';
import {
  computeBuitenPlan,
  computeEvaluatie,
  evaluatePunt,
  isGereedNietOpOrde,
  UITSLAGEN,
  UITSLAGNAMEN,
  type Herhaling,
  type Uitslag,
} from './verbeterplan-evaluatie.ts';
import { findVraag, type PuntMetId, type VerbeterplanInvoer } from './verbeterplan.ts';
import { capitalize } from './verbuiging.ts';

const PUNTKOLOMMEN: readonly Verslagkolom[] = [
  { kop: 'Verbeterpunt', breedte: 1.7 },
  { kop: 'Vraag', breedte: 1.7 },
  { kop: 'Eerst' },
  { kop: 'Nu', breedte: 1.2 },
  { kop: 'Status' },
];
const VRAAGKOLOMMEN: readonly Verslagkolom[] = [
  { kop: 'Vraag', breedte: 1.7 },
  { kop: 'Eerst' },
  { kop: 'Toelichting bij de herhaling', breedte: 2.2 },
];

/** The plan as a document, with what a repeated zelfscan says of it; before the overdracht, which comes last. */
export function withEvaluatie(
  verslag: Planverslag,
  plan: VerbeterplanInvoer,
  bron: Planbron,
  herhaling: Herhaling | undefined,
): Planverslag {
  if (herhaling === undefined || Object.keys(plan.punten).length === 0) return verslag;
  const overdracht = verslag.delen.findIndex(
    ({ kop, niveau }) => niveau === 2 && kop === bron.namen.onderdelen.overdracht.titel,
  );
  const plek = overdracht === -1 ? verslag.delen.length : overdracht;
  return { ...verslag, delen: verslag.delen.toSpliced(plek, 0, ...toEvaluatie(plan, bron, herhaling)) };
}

function toEvaluatie(plan: VerbeterplanInvoer, { lijst, vandaag }: Planbron, herhaling: Herhaling): Plandeel[] {
  const { naam, herhaald, eerste } = herhaling;
  const { punten, tellingen } = computeEvaluatie(plan, lijst, herhaald);
  const { nieuw, overig } = computeBuitenPlan(plan, lijst, herhaling);
  const tellingtekst = UITSLAGEN.filter((uitslag) => tellingen[uitslag] > 0)
    .map((uitslag) => `${String(tellingen[uitslag])} ${UITSLAGNAMEN[uitslag].toLowerCase()}`)
    .join('; ');
  const buiten = [...nieuw.map((vraag) => ({ ...vraag, eerst: formatEerst(vraag.was) })), ...overig.map(toOverig)];
  return [
    {
      kop: 'Evaluatie',
      niveau: 2,
      blokken: [
        { soort: 'tekst', tekst: `Vergeleken met de herhaalde zelfscan: ${naam.replace(/\s+/g, ' ')}.` },
        { soort: 'tekst', tekst: `Van de verbeterpunten: ${tellingtekst}.` },
        {
          soort: 'tabel',
          kolommen: PUNTKOLOMMEN,
          rijen: punten.map(({ punt, uitslag }) => [
            toCel(formatPunttitel(punt), 'kop'),
            toVraagcel(punt, findVraag(lijst, punt)?.label),
            toCel(uitslag === 'geen vraag' ? '–' : formatEerst(eerste && evaluatePunt(punt, lijst, eerste))),
            isGereedNietOpOrde(punt, uitslag)
              ? toCel('Gereed, maar nog niet op orde', 'kop')
              : toCel(UITSLAGNAMEN[uitslag]),
            toCel(formatPuntstand(punt, vandaag)),
          ]),
        },
      ],
    },
    ...(buiten.length === 0
      ? []
      : [
          {
            kop: 'Niet op orde, en in geen verbeterpunt',
            niveau: 3 as const,
            blokken: [
              {
                soort: 'tabel' as const,
                kolommen: VRAAGKOLOMMEN,
                rijen: buiten.map(({ titel, standVanZaken, eerst }) => [
                  toCel(titel, 'kop'),
                  toCel(eerst),
                  toCel(standVanZaken),
                ]),
              },
            ],
          },
        ]),
  ];

  /** Those that are not new: of which it is known that they were niet op orde, or of which nothing is known. */
  function toOverig<Vraag extends object>(vraag: Vraag) {
    return { ...vraag, eerst: formatEerst(eerste && 'niet op orde') };
  }
}

function toVraagcel({ herkomst }: PuntMetId, label: string | undefined): Plancel {
  if (herkomst === undefined) return toCel('Eigen punt');
  return [
    ...toCel(label ?? `Vraag ${herkomst.id}`),
    ...(herkomst.soort === 'checklist' ? toCel('Uit de checklist', 'bij') : []),
  ];
}

function formatEerst(uitslag: Uitslag | undefined): string {
  return uitslag === undefined ? 'Niet bekend' : capitalize(uitslag);
}

function toCel(tekst: string | undefined, soort?: 'kop' | 'bij'): Plancel {
  return tekst === undefined ? [] : [{ tekst, ...(soort === undefined ? {} : { soort }) }];
}
