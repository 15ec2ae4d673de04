import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Backupdocument } from '../../src/domain/back-up.ts';
import type { Leesfout } from '../../src/domain/opslag.ts';
import {
  listTerugzetkeuzes,
  planTerugzetten,
  withKeuze,
  type HuidigDocument,
  type Terugzetkeuze,
  type Terugzetverschil,
} from '../../src/domain/terugzetten.ts';
import { NU, PROEF } from './fake-ruimte.ts';

const EERDER = '2026-03-01T09:00:00.000Z';

function maakBackup(...documenten: Backupdocument[]) {
  return { documenten, gemaakt: NU, apart: [] };
}

const plaats = { soort: 'proef', id: 'a' };

function maakHuidig(gewijzigd: string | undefined, naam: string): HuidigDocument {
  return { ...plaats, status: 'leesbaar', gewijzigd, invoer: { naam } };
}

function maakOnleesbaar(reden: Leesfout): HuidigDocument {
  return { ...plaats, status: 'onleesbaar', onleesbaar: { sleutel: 's', reden, raw: 'r' } };
}

describe('the plan keeps what is newer', () => {
  test.each<
    [wat: string, gewijzigd: string | undefined, huidig: HuidigDocument | undefined, Terugzetverschil, Terugzetkeuze]
  >([
    ['nothing stands here', NU, undefined, 'nieuw', 'terugzetten'],
    ['another id stands here', NU, { ...maakHuidig(NU, 'x'), id: 'b' }, 'nieuw', 'terugzetten'],
    ['another tool has this id', NU, { ...maakHuidig(NU, 'x'), soort: 'zelfscan' }, 'nieuw', 'terugzetten'],
    ['the same stands here, changed later', EERDER, maakHuidig(NU, 'bestand'), 'gelijk', 'overslaan'],
    ['the file is newer', NU, maakHuidig(EERDER, 'x'), 'bestand-nieuwer', 'terugzetten'],
    ['the file is newer than what is not known', EERDER, maakHuidig(undefined, 'x'), 'bestand-nieuwer', 'terugzetten'],
    ['what stands here is newer', EERDER, maakHuidig(NU, 'x'), 'hier-nieuwer', 'overslaan'],
    [
      'what stands here is newer than what is not known',
      undefined,
      maakHuidig(EERDER, 'x'),
      'hier-nieuwer',
      'overslaan',
    ],
    ['both changed at one moment', NU, maakHuidig(NU, 'x'), 'hier-nieuwer', 'overslaan'],
    ['of neither the moment is known', undefined, maakHuidig(undefined, 'x'), 'hier-nieuwer', 'overslaan'],
    ['what stands here is broken', EERDER, maakOnleesbaar('geen-json'), 'hier-onleesbaar', 'terugzetten'],
    ['what stands here has a wrong form', EERDER, maakOnleesbaar('onjuiste-vorm'), 'hier-onleesbaar', 'terugzetten'],
    ['what stands here is of a newer version', NU, maakOnleesbaar('te-nieuw'), 'hier-te-nieuw', 'overslaan'],
  ])('%s', (_, gewijzigd, huidig, verschil, keuze) => {
    const document = { ...plaats, gewijzigd, invoer: { naam: 'bestand' } };
    const { regels } = planTerugzetten(maakBackup(document), huidig ? [huidig] : [], [PROEF]);
    const isHier = huidig?.soort === 'proef' && huidig.id === 'a';
    expect(regels).toEqual([{ document, huidig: isHier ? huidig : undefined, verschil, keuze }]);
    expect(listTerugzetkeuzes(verschil)[0]).toBe(keuze);
  });

  const momenten = fc.option(fc.constantFrom(EERDER, '2026-03-05T09:00:00.000Z', NU), { nil: undefined });
  const lijst = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', '__proto__'),
      gewijzigd: momenten,
      naam: fc.constantFrom('x', 'y'),
    }),
    { selector: ({ id }) => id },
  );

  test('without a choice of the user no document here is replaced by one that is not newer', () => {
    fc.assert(
      fc.property(lijst, lijst, (bestand, hier) => {
        const backup = maakBackup(
          ...bestand.map(({ id, gewijzigd, naam }) => ({ soort: 'proef', id, gewijzigd, invoer: { naam } })),
        );
        const huidige = hier.map(({ id, gewijzigd, naam }) => ({ ...maakHuidig(gewijzigd, naam), id }));
        const plan = planTerugzetten(backup, huidige, [PROEF]);
        expect(plan.regels.map(({ document }) => document)).toEqual(backup.documenten);
        for (const { document, keuze } of plan.regels) {
          const huidig = hier.find(({ id }) => id === document.id);
          const isNieuwer = huidig === undefined || (document.gewijzigd ?? '') > (huidig.gewijzigd ?? '');
          if (keuze !== 'overslaan') expect(isNieuwer).toBe(true);
          // Nor does a document stay away that would be missed.
          if (keuze === 'overslaan' && isNieuwer) expect(document.invoer.naam).toBe(huidig?.naam);
        }
      }),
    );
  });
});

describe('a user chooses per document', () => {
  const plan = planTerugzetten(
    maakBackup({ ...plaats, gewijzigd: EERDER, invoer: { naam: 'x' } }, { ...plaats, id: 'b', invoer: {} }),
    [maakHuidig(NU, 'y')],
    [PROEF],
  );

  test('and the choice counts for that document', () => {
    const keuzes = withKeuze(plan, plaats, 'naast-elkaar').regels.map(({ keuze }) => keuze);
    expect(keuzes).toEqual(['naast-elkaar', 'terugzetten']);
    expect(plan.regels.map(({ keuze }) => keuze)).toEqual(['overslaan', 'terugzetten']);
  });

  test.each<[Terugzetverschil, Terugzetkeuze[]]>([
    ['nieuw', ['terugzetten', 'overslaan']],
    ['gelijk', ['overslaan']],
    ['bestand-nieuwer', ['terugzetten', 'overslaan', 'naast-elkaar']],
    ['hier-nieuwer', ['overslaan', 'terugzetten', 'naast-elkaar']],
    ['hier-onleesbaar', ['terugzetten', 'overslaan']],
    ['hier-te-nieuw', ['overslaan', 'naast-elkaar']],
  ])('from what is open when it is %s', (verschil, keuzes) => {
    expect(listTerugzetkeuzes(verschil)).toEqual(keuzes);
  });

  test('what a newer version wrote is not replaced, whatever is chosen', () => {
    const teNieuw = planTerugzetten(maakBackup({ ...plaats, invoer: {} }), [maakOnleesbaar('te-nieuw')], [PROEF]);
    expect(withKeuze(teNieuw, plaats, 'terugzetten')).toEqual(teNieuw);
  });
});
