import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Vorm } from '../../src/domain/hulpmiddel.ts';
import { isJsonRecord, type JsonRecord } from '../../src/domain/wijziging.ts';
import { encodeDocument, getVersie, isMoment, readDocument } from '../../src/storage/documenttekst.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';

const MAP = new URL('../fixtures/opslag/', import.meta.url);
const FIXTURES = readdirSync(MAP);
const OM = '2026-03-09T13:03:00.000Z';

/** A tool with two earlier versions; each migration leaves its trace. */
type Proef = { sporen: string };
const PROEF: Vorm<Proef> = {
  migraties: [
    ({ tekst }) => ({ versie: 2, invoer: { sporen: `${String(tekst)}+een` } }),
    ({ invoer, ...rest }) => ({
      ...rest,
      versie: 3,
      invoer: {
        sporen: `${isJsonRecord(invoer ?? null) && isJsonRecord(invoer) ? String(invoer['sporen']) : ''}+twee`,
      },
    }),
  ],
  decode: ({ sporen, ...rest }, isNieuwer = false) =>
    typeof sporen === 'string' && (isNieuwer || Object.keys(rest).length === 0)
      ? { ok: true, value: { sporen } }
      : { ok: false, reden: 'onjuiste-vorm' },
  encode: ({ sporen }) => ({ sporen }),
};

describe('versions', () => {
  test.each([
    { raw: '{"versie":1,"tekst":"a"}', sporen: 'a+een+twee' },
    { raw: '{"versie":2,"invoer":{"sporen":"a"}}', sporen: 'a+twee' },
    { raw: '{"versie":3,"invoer":{"sporen":"a"}}', sporen: 'a' },
  ])('$raw passes through every later step, in order', ({ raw, sporen }) => {
    expect(readDocument(PROEF, raw)).toMatchObject({ ok: true, value: { invoer: { sporen } } });
  });

  test('the version that is written follows from the number of steps and reads back', () => {
    expect(getVersie(PROEF)).toBe(3);
    const inhoud = { gemaakt: OM, gewijzigd: OM, tijden: { '["sporen"]': 1 }, invoer: { sporen: 'a' } };
    const raw = JSON.stringify(encodeDocument(PROEF, inhoud));
    expect(raw).toMatch(/^\{"versie":3,/);
    expect(readDocument(PROEF, raw)).toEqual({ ok: true, value: { ...inhoud, json: inhoud.invoer } });
  });

  test.each([
    { raw: '{"versie":4,"invoer":{"sporen":"a","later":1}}', inkijk: { sporen: 'a' } },
    { raw: '{"versie":4,"iets":{},"invoer":{"sporen":"a"}}', inkijk: { sporen: 'a' } },
    { raw: '{"versie":4,"invoer":{"sporen":{"anders":1}}}', inkijk: undefined },
    { raw: '{"versie":4,"vragen":[]}', inkijk: undefined },
  ])('of a newer version what is understood can be looked at: $raw', ({ raw, inkijk }) => {
    expect(readDocument(PROEF, raw)).toEqual({ ok: false, reden: 'te-nieuw', ...(inkijk && { inkijk }) });
  });
});

describe('forms that were ever released', () => {
  const versies = HULPMIDDELEN.flatMap((hulpmiddel) =>
    Array.from({ length: getVersie(hulpmiddel.vorm) }, (_, i) => ({ soort: hulpmiddel.soort, versie: i + 1 })),
  );

  test.each(versies)('version $versie of $soort has a file', ({ soort, versie }) => {
    expect(
      FIXTURES.filter((naam) => naam.startsWith(`${soort}-v${String(versie)}`) && /-v\d+(-.*)?\.json$/.test(naam)),
    ).not.toEqual([]);
  });

  test.each(FIXTURES)('%s belongs to a tool, is of the version in its name and loads', (naam) => {
    const [, soort, versie] = /^([a-z-]+)-v(\d+)(?:-.*)?\.json$/.exec(naam) ?? [];
    const hulpmiddel = HULPMIDDELEN.find((een) => een.soort === soort);
    const raw = readFileSync(new URL(naam, MAP), 'utf8');
    expect(JSON.parse(raw)).toMatchObject({ versie: Number(versie) });
    expect(hulpmiddel && readDocument(hulpmiddel.vorm, raw)).toMatchObject({ ok: true });
  });

  test.each(HULPMIDDELEN)(
    'a document of $soort of the present version is written as it was read',
    ({ soort, vorm }) => {
      const raw = readFileSync(new URL(`${soort}-v${String(getVersie(vorm))}.json`, MAP), 'utf8');
      const gelezen = readDocument(vorm, raw);
      if (!gelezen.ok) expect.unreachable();
      const { json, ...rest } = gelezen.value;
      expect(JSON.stringify(encodeDocument(vorm, { ...rest, invoer: json }))).toBe(raw);
    },
  );
});

describe('text that is not ours', () => {
  test.each([
    { raw: '', reden: 'geen-json' },
    { raw: '{"versie":3,', reden: 'geen-json' },
    { raw: '['.repeat(200_000), reden: 'geen-json' },
    { raw: 'null', reden: 'onjuiste-vorm' },
    { raw: '[]', reden: 'onjuiste-vorm' },
    { raw: '"tekst"', reden: 'onjuiste-vorm' },
    { raw: '{}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":0,"invoer":{"sporen":"a"}}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":-1,"invoer":{"sporen":"a"}}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":2.5,"invoer":{"sporen":"a"}}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":"3","invoer":{"sporen":"a"}}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":1e999,"invoer":{"sporen":"a"}}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3,"invoer":[]}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3,"invoer":null}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3,"invoer":{"sporen":1}}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3,"invoer":{"sporen":"a"},"extra":1}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3,"invoer":{"sporen":"a"},"__proto__":{}}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3,"invoer":{"sporen":"a"},"gemaakt":"gisteren"}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3,"invoer":{"sporen":"a"},"gewijzigd":1773134130100}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3,"invoer":{"sporen":"a"},"tijden":[]}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3,"invoer":{"sporen":"a"},"tijden":{"a":"1"}}', reden: 'onjuiste-vorm' },
    { raw: '{"versie":3,"invoer":{"sporen":"a"},"tijden":{"a":1.5}}', reden: 'onjuiste-vorm' },
  ])('$reden: $raw', ({ raw, reden }) => {
    expect(readDocument(PROEF, raw)).toEqual({ ok: false, reden });
  });

  const struikel = (): never => {
    throw new Error('tripped');
  };

  test.each<{ stap: string; vorm: Vorm<Proef>; versie: number }>([
    { stap: 'migration', vorm: { ...PROEF, migraties: [struikel, struikel] }, versie: 1 },
    { stap: 'decoder', vorm: { ...PROEF, decode: struikel }, versie: 3 },
  ])('a $stap that throws makes the text unreadable and no more', ({ vorm, versie }) => {
    const raw = JSON.stringify({ versie, tekst: 'a', invoer: { sporen: 'a' } });
    expect(readDocument(vorm, raw)).toEqual({ ok: false, reden: 'onjuiste-vorm' });
  });

  test('a decoder that throws at a newer version leaves nothing to look at', () => {
    const vorm = { ...PROEF, decode: struikel };
    expect(readDocument(vorm, '{"versie":9,"invoer":{}}')).toEqual({ ok: false, reden: 'te-nieuw' });
  });

  test('no text at all makes reading throw, for any tool', () => {
    const invoeren: fc.Arbitrary<JsonRecord | string> = fc.oneof(
      fc.string(),
      fc.dictionary(fc.string(), fc.constant('x')),
    );
    const teksten = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ versie: fc.integer({ min: -1, max: 4 }), invoer: invoeren }).map((json) => JSON.stringify(json)),
      fc
        .tuple(fc.integer({ min: 1, max: 4 }), fc.json())
        .map(([versie, json]) => `{"versie":${String(versie)},"invoer":${json}}`),
      fc.json().map((json) => `{"versie":1,"beantwoordingen":${json}}`),
    );
    fc.assert(
      fc.property(teksten, (raw) => {
        expect(typeof readDocument(PROEF, raw).ok).toBe('boolean');
        for (const { vorm } of HULPMIDDELEN) expect(typeof readDocument(vorm, raw).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  { tekst: OM, verwacht: true },
  { tekst: '2026-03-09T13:03:00Z', verwacht: false },
  { tekst: '2026-02-30T13:03:00.000Z', verwacht: false },
  { tekst: '2026-03-09', verwacht: false },
  { tekst: 'gisteren', verwacht: false },
])('$tekst is a moment as this site writes it: $verwacht', ({ tekst, verwacht }) => {
  expect(isMoment(tekst)).toBe(verwacht);
});
