import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIcs, listAgendadagen, type Agendadag } from '../../src/domain/ics.ts';
import { LEEG_PUNT, LEEG_VERBETERPLAN, type VerbeterplanInvoer } from '../../src/domain/verbeterplan.ts';
import { VOORBEELDPLAN } from './voorbeeldplan.ts';

/* The numbers are those of RFC 5545. */

const AGENDA = { naam: 'Plan', maker: 'De proevers', nu: '2026-11-22T12:31:55.123Z' };

/** What a calendar reads: lines as they were before folding (3.1), each a name with a value. */
const unfold = (ics: string) =>
  ics
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .slice(0, -1)
    .map((regel) => {
      const [, naam = '', waarde = ''] = /^([^:]*):(.*)$/s.exec(regel) ?? [];
      return { naam, waarde };
    });

/** A value as text (3.3.11). */
const unescape = (waarde: string) =>
  waarde.replace(/\\([\\;,nN])/g, (_, teken: string) => (teken.toLowerCase() === 'n' ? '\n' : teken));

const readDagen = (ics: string) => {
  const regels = unfold(ics);
  const list = (naam: string) => regels.filter((regel) => regel.naam === naam).map(({ waarde }) => waarde);
  return {
    uids: list('UID').map(unescape),
    begin: list('DTSTART;VALUE=DATE'),
    einde: list('DTEND;VALUE=DATE'),
    titels: list('SUMMARY').map(unescape),
    beschrijvingen: list('DESCRIPTION').map(unescape),
    stempels: list('DTSTAMP'),
  };
};

const datums = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((datum) => datum.toISOString().slice(0, 10));

const teksten = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc.string({
    unit: fc.constantFrom(',', ';', '\\', '\n', '\r', 'n', 'N', ':', ' ', '\t', '"', 'é', '€', '🙂', 'a'),
    maxLength: 200,
    size: 'max',
  }),
);

const dagen: fc.Arbitrary<Agendadag[]> = fc.uniqueArray(
  fc.record({ uid: fc.uuid(), datum: datums, titel: teksten, beschrijving: fc.option(teksten, { nil: undefined }) }),
  { minLength: 1, maxLength: 5, selector: ({ uid }) => uid },
);

/** Text as it can stand in a file: a value may hold no control characters but the tab (3.1). */
const toTekst = (tekst: string) =>
  tekst
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}]/gu, (teken) => (teken === '\t' || teken === '\n' || teken >= '\u0080' ? teken : ''))
    .replace(/\p{Surrogate}/gu, '\uFFFD');

describe('whatever the days say', () => {
  const check = (eis: (ics: string, dagen: readonly Agendadag[]) => void) => {
    fc.assert(
      fc.property(dagen, teksten, (lijst, naam) => {
        eis(formatIcs(lijst, { ...AGENDA, naam }) ?? '', lijst);
      }),
    );
  };

  test('no line is longer than 75 octets, and every line ends in CRLF (3.1)', () => {
    check((ics) => {
      expect(ics.endsWith('\r\n')).toBe(true);
      const regels = ics.slice(0, -2).split('\r\n');
      for (const regel of regels) {
        expect(regel).not.toMatch(/[\r\n]/);
        expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
      }
      // A folded line that is not the last part is as long as it can be, give or take one character.
      for (const [index, regel] of regels.entries()) {
        if (regels[index + 1]?.startsWith(' ') === true) expect(Buffer.byteLength(regel)).toBeGreaterThan(71);
      }
    });
  });

  test('no character is cut by folding', () => {
    check((ics) => {
      for (const regel of ics.split('\r\n')) {
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(regel))).toBe(
          regel.replace(/^\uFEFF/, ''),
        );
        expect(/\p{Surrogate}/u.test(regel)).toBe(false);
      }
    });
  });

  test('what was written comes back, line breaks, commas, semicolons and backslashes included (3.3.11)', () => {
    check((ics, lijst) => {
      const { titels, beschrijvingen, uids } = readDagen(ics);
      expect(titels).toEqual(lijst.map(({ titel }) => toTekst(titel)));
      expect(beschrijvingen).toEqual(
        lijst.flatMap(({ beschrijving }) => (beschrijving === undefined ? [] : [toTekst(beschrijving)])),
      );
      expect(uids).toEqual(lijst.map(({ uid }) => uid));
    });
  });

  test('a value holds no bare comma, semicolon or line break', () => {
    check((ics) => {
      for (const { waarde } of unfold(ics).filter(({ naam }) => ['SUMMARY', 'DESCRIPTION', 'NAME'].includes(naam))) {
        expect(waarde.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,\r\n]/);
      }
    });
  });

  test('components are closed in the order in which they were opened, and each has what it must have (3.6)', () => {
    check((ics, lijst) => {
      const regels = unfold(ics);
      const namen = regels.map(({ naam, waarde }) => (['BEGIN', 'END'].includes(naam) ? `${naam}:${waarde}` : naam));
      expect(namen.slice(0, 6)).toEqual(['BEGIN:VCALENDAR', 'VERSION', 'PRODID', 'CALSCALE', 'NAME', 'X-WR-CALNAME']);
      expect(namen.at(-1)).toBe('END:VCALENDAR');
      expect(namen).not.toContain('METHOD');
      const events = namen
        .slice(6, -1)
        .join(' ')
        .split(/(?<=END:VEVENT) /);
      expect(events).toHaveLength(lijst.length);
      for (const event of events) {
        expect(event).toMatch(
          /^BEGIN:VEVENT UID DTSTAMP DTSTART;VALUE=DATE (DTEND;VALUE=DATE )?SUMMARY (DESCRIPTION )?TRANSP END:VEVENT$/,
        );
      }
    });
  });

  test('a day ends on the next, and only on the last day that has four digits it has no end (3.6.1)', () => {
    check((ics, lijst) => {
      const { begin, einde, stempels } = readDagen(ics);
      expect(begin).toEqual(lijst.map(({ datum }) => datum.replaceAll('-', '')));
      for (const dag of [...begin, ...einde]) expect(dag).toMatch(/^\d{8}$/);
      const metEinde = lijst.filter(({ datum }) => datum !== '9999-12-31');
      expect(einde).toHaveLength(metEinde.length);
      for (const [index, { datum }] of metEinde.entries()) {
        const verschil = Date.parse((einde[index] ?? '').replace(/(....)(..)(..)/, '$1-$2-$3')) - Date.parse(datum);
        expect(verschil).toBe(24 * 60 * 60 * 1000);
      }
      expect(new Set(stempels)).toEqual(new Set(['20261122T123155Z']));
    });
  });
});

test.each(['a', 'é', '€', '🙂', 'aé€🙂', ',', '\n'])(
  'a line of nothing but ‘%s’ is folded as late as can be',
  (teken) => {
    const ics = formatIcs([{ uid: 'a', datum: '2027-01-01', titel: teken.repeat(200) }], AGENDA) ?? '';
    const gevouwen = ics.split('\r\n').filter((_, index, regels) => regels[index + 1]?.startsWith(' ') === true);
    expect(gevouwen.length).toBeGreaterThan(1);
    for (const regel of gevouwen) {
      expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
      expect(Buffer.byteLength(regel)).toBeGreaterThan(71);
    }
    expect(readDagen(ics).titels).toEqual([teken.repeat(200)]);
  },
);

test.each([
  ['2024-02-28', '20240229'],
  ['2026-02-28', '20260301'],
  ['2026-12-31', '20270101'],
  ['9999-12-31', undefined],
])('a day on %s ends on %s', (datum, einde) => {
  const ics = formatIcs([{ uid: 'a', datum, titel: 'Dag' }], AGENDA) ?? '';
  expect(readDagen(ics).einde).toEqual(einde === undefined ? [] : [einde]);
});

test('a calendar without days is none, as it must hold something (3.6)', () => {
  expect(formatIcs([], AGENDA)).toBeUndefined();
});

describe('the days of a plan', () => {
  const withPunten = (...punten: object[]): VerbeterplanInvoer => ({
    ...LEEG_VERBETERPLAN,
    punten: Object.fromEntries(punten.map((punt, i) => [`00000${String(i + 1)}-a`, { ...LEEG_PUNT, ...punt }])),
  });
  const list = (plan: VerbeterplanInvoer, metBegin = false, vandaag = '2026-11-22') =>
    listAgendadagen(plan, 'plan', { vandaag, metBegin }).map(({ datum, titel }) => `${datum} ${titel}`);

  test.each([
    ['gepland', {}, ['2027-03-01 Uiterlijk klaar: Afspraken']],
    ['in uitvoering', { status: 'in uitvoering' }, ['2027-03-01 Uiterlijk klaar: Afspraken']],
    ['gereed', { status: 'gereed' }, []],
    ['vervallen', { status: 'vervallen' }, []],
    ['gepland without an end', { einde: undefined }, []],
  ])('a punt that is %s', (_, punt, verwacht) => {
    expect(list(withPunten({ titel: 'Afspraken', begin: '2027-01-01', einde: '2027-03-01', ...punt }))).toEqual(
      verwacht,
    );
  });

  test('the days on which punten begin are there when asked for', () => {
    const plan = withPunten({ titel: 'Afspraken', begin: '2027-01-01', einde: '2027-03-01' });
    expect(list(plan, true)).toEqual(['2027-01-01 Begin: Afspraken', '2027-03-01 Uiterlijk klaar: Afspraken']);
  });

  test('the repetition of the zelfscan is one of them, and the earliest comes first', () => {
    const plan = {
      ...withPunten({ einde: '2027-05-01' }, { titel: 'B', einde: '2027-01-01' }),
      herhaling: '2027-03-01',
    };
    expect(list(plan)).toEqual([
      '2027-01-01 Uiterlijk klaar: B',
      '2027-03-01 Zelfscan herhalen',
      '2027-05-01 Uiterlijk klaar: Verbeterpunt zonder naam',
    ]);
  });

  test('a day that is past is not one of them, today is', () => {
    const plan = {
      ...withPunten({ begin: '2026-01-01', einde: '2026-11-21' }, { titel: 'Nu', einde: '2026-11-22' }),
      herhaling: '2026-01-01',
    };
    expect(list(plan, true)).toEqual(['2026-11-22 Uiterlijk klaar: Nu']);
  });

  test('has no day of a punt that ends before it begins', () => {
    const plan = withPunten({ begin: '2027-05-01', einde: '2027-04-01' }, { einde: '2027-06-01' });
    const dagen = listAgendadagen(plan, 'plan', { vandaag: '2026-11-22', metBegin: true });
    expect(dagen.map(({ datum }) => datum)).toEqual(['2027-06-01']);
  });

  test('who does what stands with it', () => {
    const [dag] = listAgendadagen(withPunten({ einde: '2027-05-01', wie: 'Beleid', actie: 'Maken' }), 'plan', {
      vandaag: '2026-11-22',
    });
    expect(dag?.beschrijving).toBe('Wie: Beleid\nVerbeteractie: Maken');
  });

  test('a day keeps its uid when the plan is changed, so that a calendar knows it again', () => {
    const before = listAgendadagen(withPunten({ titel: 'A', einde: '2027-05-01' }), 'plan', { vandaag: '2026-11-22' });
    const after = listAgendadagen(withPunten({ titel: 'B', einde: '2028-05-01' }, { einde: '2027-01-01' }), 'plan', {
      vandaag: '2026-11-22',
    });
    expect(after.map(({ uid }) => uid)).toContain(before[0]?.uid);
  });

  test('every day has a uid of its own, of characters that every calendar keeps', () => {
    const ids = fc.string({
      unit: fc.constantFrom('a', 'A', '.', '_', '-', '5', 'f', ' ', 'é', '🙂', '\uD83D'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(ids, ids, fc.uniqueArray(ids, { minLength: 1, maxLength: 8 }), (een, ander, puntIds) => {
        const punt = { ...LEEG_PUNT, begin: '2027-01-01', einde: '2027-01-01' };
        const plan = {
          ...LEEG_VERBETERPLAN,
          herhaling: '2027-01-01',
          punten: Object.fromEntries(puntIds.filter((id) => id !== '').map((id) => [id, punt])),
        };
        const uids = [...new Set([een, ander])].flatMap((planId) =>
          listAgendadagen(plan, planId, { vandaag: '2026-11-22', metBegin: true }).map(({ uid }) => uid),
        );
        expect(new Set(uids).size).toBe(uids.length);
        for (const uid of uids) expect(uid).toMatch(/^[A-Za-z0-9._-]+$/);
      }),
    );
  });

  test('all that is still to be done in a plan of fifteen is in the file', () => {
    const ics =
      formatIcs(listAgendadagen(VOORBEELDPLAN, 'plan', { vandaag: '2026-01-01', metBegin: true }), AGENDA) ?? '';
    const { titels, uids } = readDagen(ics);
    expect(titels.filter((titel) => titel.startsWith('Uiterlijk klaar: '))).toHaveLength(8);
    expect(titels.filter((titel) => titel.startsWith('Begin: '))).toHaveLength(9);
    expect(titels.filter((titel) => titel === 'Zelfscan herhalen')).toHaveLength(1);
    expect(new Set(uids).size).toBe(18);
  });
});
