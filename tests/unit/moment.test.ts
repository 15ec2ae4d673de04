import { describe, expect, test } from 'vitest';
import { formatBewaard, formatLaatsteBackup, toLokaal } from '../../src/domain/moment.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const NU = '2026-03-09T13:03:00.000Z';

test.each([
  ['Europe/Amsterdam', '2026-03-09T23:30:00.000Z', '2026-03-10', '00:30'],
  ['Europe/Amsterdam', '2026-07-09T22:00:00.000Z', '2026-07-10', '00:00'],
  ['America/Curacao', '2026-03-09T03:05:00.000Z', '2026-03-08', '23:05'],
  ['UTC', '2026-03-09T13:03:59.999Z', '2026-03-09', '13:03'],
])('day and time are those of the user: %s, %s', (tijdzone, moment, dag, tijd) => {
  expect(toLokaal(moment, tijdzone)).toEqual({ dag, tijd });
});

describe('when something was kept', () => {
  test.each([
    ['today', NU, 'Bewaard om 14:03'],
    ['today by the clock of the user', '2026-03-08T23:00:00.000Z', 'Bewaard om 00:00'],
    ['yesterday', '2026-03-08T22:59:00.000Z', 'Bewaard op 8 maart om 23:59'],
    ['earlier this year', '2026-01-03T13:03:00.000Z', 'Bewaard op 3 januari om 14:03'],
    ['another year', '2025-11-03T13:03:00.000Z', 'Bewaard op 3 november 2025 om 14:03'],
    ['ahead, by a wrong clock', '2026-11-03T13:03:00.000Z', 'Bewaard op 3 november om 14:03'],
  ])('%s', (_, om, tekst) => {
    expect(formatBewaard(om, NU, AMSTERDAM)).toBe(tekst);
  });
});

describe('when the last back-up was made', () => {
  test.each([
    ['never', undefined, 'nog geen'],
    ['today', '2026-03-08T23:00:00.000Z', 'vandaag'],
    ['less than a day ago, and yesterday', '2026-03-08T22:59:00.000Z', 'gisteren'],
    ['days ago', '2026-03-06T23:30:00.000Z', '2 dagen geleden'],
    ['before summer time began', '2026-03-01T12:00:00.000Z', '8 dagen geleden'],
    ['ahead, by a wrong clock', '2026-04-01T12:00:00.000Z', 'vandaag'],
  ])('%s', (_, laatste, tekst) => {
    expect(formatLaatsteBackup(laatste, NU, AMSTERDAM)).toBe(`Laatste back-up: ${tekst}`);
  });

  test('a day of 23 hours is a day', () => {
    expect(formatLaatsteBackup('2026-03-28T23:30:00.000Z', '2026-03-29T22:30:00.000Z', AMSTERDAM)).toBe(
      'Laatste back-up: gisteren',
    );
  });
});
