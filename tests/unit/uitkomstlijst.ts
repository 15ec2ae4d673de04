import fc from 'fast-check';
import { listVragen } from '../../src/domain/zelfscan-lijst.ts';
import type { Uitkomstlijst } from '../../src/domain/zelfscan-uitkomst.ts';
import { ANTWOORDEN, type Antwoord, type Beantwoording, type ZelfscanInvoer } from '../../src/domain/zelfscan.ts';

/** A list of the first version with so many questions per onderdeel: the ids are a1, a2, …, b1, … */
export function createLijst(...aantallen: number[]): Uitkomstlijst {
  return {
    versie: 1,
    onderdelen: aantallen.map((aantal, i) => {
      const id = String.fromCharCode(97 + i);
      return {
        id,
        titel: `Onderdeel ${id}`,
        kort: id.toUpperCase(),
        vragen: Array.from({ length: aantal }, (_, n) => ({
          id: `${id}${String(n + 1)}`,
          vraag: `Vraag ${id}${String(n + 1)}?`,
          sinds: 1,
        })),
      };
    }),
    vervallen: [],
  };
}

/**
 * A zelfscan of such a list in shorthand: per onderdeel a text with a + (op orde), a - (niet op orde) or a . (open) for
 * each of its questions.
 */
export function createInvoer(...onderdelen: string[]): ZelfscanInvoer {
  const paren = onderdelen.flatMap((tekens, i) =>
    [...tekens].flatMap((teken, n) => {
      const antwoord = { '+': ANTWOORDEN[0], '-': ANTWOORDEN[1] }[teken];
      return antwoord === undefined ? [] : [[`${String.fromCharCode(97 + i)}${String(n + 1)}`, { antwoord }] as const];
    }),
  );
  return { lijst: 1, beantwoordingen: Object.fromEntries(paren) };
}

const beantwoording: fc.Arbitrary<Beantwoording> = fc.record(
  {
    antwoord: fc.constantFrom<Antwoord>(...ANTWOORDEN),
    toelichting: fc.constantFrom('Volgt.', 'Zie bijlage.'),
    bespreken: fc.constant(true as const),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** What was entered at questions of `lijst`, lapsed ones too, in any order, and at one that it does not know. */
export function invoerenVan(lijst: Uitkomstlijst): fc.Arbitrary<ZelfscanInvoer> {
  const ids = [...listVragen(lijst), ...lijst.vervallen].map(({ id }) => id).concat('onbekend');
  return fc
    .shuffledSubarray(ids)
    .chain((gekozen) => fc.tuple(...gekozen.map((id) => fc.tuple(fc.constant(id), beantwoording))))
    .map((paren) => ({ lijst: lijst.versie, beantwoordingen: Object.fromEntries(paren) }));
}

/** Lists of the first version with up to five onderdelen, some without questions. */
export const lijsten: fc.Arbitrary<Uitkomstlijst> = fc
  .array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 })
  .map((aantallen) => createLijst(...aantallen));
