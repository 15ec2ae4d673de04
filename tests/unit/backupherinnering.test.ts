import { describe, expect, test } from 'vitest';
import {
  computeBackupherinnering,
  type Backupherinnering,
  type Documentmomenten,
} from '../../src/domain/backupherinnering.ts';

const NU = '2026-03-20T12:00:00.000Z';
const ZEVEN = '2026-03-13T12:00:00.000Z';
const NET_GEEN_ZEVEN = '2026-03-13T12:00:00.001Z';
const EERDER = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-18T12:00:00.000Z';

describe('a reminder comes after seven days with changes', () => {
  test.each<
    [wanneer: string, documenten: Documentmomenten[], laatste: string | undefined, Backupherinnering | undefined]
  >([
    ['never a back-up, nothing made', [], undefined, undefined],
    [
      'never a back-up, the oldest seven days old',
      [
        { gemaakt: LATER, gewijzigd: LATER },
        { gemaakt: ZEVEN, gewijzigd: ZEVEN },
      ],
      undefined,
      { laatste: undefined, aantal: 2 },
    ],
    [
      'never a back-up, the oldest not yet seven days old',
      [{ gemaakt: NET_GEEN_ZEVEN, gewijzigd: NU }],
      undefined,
      undefined,
    ],
    [
      'never a back-up, a document of which nothing is known',
      [{}, { gemaakt: LATER, gewijzigd: LATER }],
      undefined,
      { laatste: undefined, aantal: 2 },
    ],
    [
      'seven days ago, a change since',
      [
        { gemaakt: EERDER, gewijzigd: LATER },
        { gemaakt: EERDER, gewijzigd: EERDER },
      ],
      ZEVEN,
      { laatste: ZEVEN, aantal: 1 },
    ],
    ['seven days ago, no change since', [{ gemaakt: EERDER, gewijzigd: ZEVEN }], ZEVEN, undefined],
    ['not yet seven days ago, a change since', [{ gemaakt: EERDER, gewijzigd: LATER }], NET_GEEN_ZEVEN, undefined],
    ['seven days ago, a change that is not known', [{ gemaakt: EERDER }], ZEVEN, { laatste: ZEVEN, aantal: 1 }],
    ['seven days ago, nothing left', [], ZEVEN, undefined],
    [
      'a back-up that lies ahead, by a wrong clock',
      [{ gemaakt: EERDER, gewijzigd: EERDER }],
      '2027-01-01T00:00:00.000Z',
      undefined,
    ],
  ])('%s', (_, documenten, laatste, herinnering) => {
    expect(computeBackupherinnering(documenten, { laatste, isGedeeld: false }, NU)).toEqual(herinnering);
    expect(computeBackupherinnering(documenten, { laatste, isGedeeld: true }, NU)).toBeUndefined();
  });
});
