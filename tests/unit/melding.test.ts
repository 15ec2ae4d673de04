import { describe, expect, test } from 'vitest';
import { selectMelding, type Melding, type Meldingbronnen } from '../../src/domain/melding.ts';
import type { Onleesbaar, Opslagstatus } from '../../src/domain/opslag.ts';

const ONLEESBAAR: Onleesbaar = { sleutel: 'proefsite:zelfscan:1', reden: 'geen-json', raw: '{' };
const VERSCHIL = { nieuw: ['Wie?'], vervallen: [], overgenomen: [] };
const HERINNERING = { laatste: undefined, aantal: 1 };
const BEWAARD: Opslagstatus = { status: 'bewaard', om: '2026-03-09T13:03:00.000Z' };

/** Everything at once. */
const ALLES: Meldingbronnen = {
  opslag: { status: 'niet-bewaard', reden: 'vol' },
  onleesbaar: ONLEESBAAR,
  overschreven: [['gemeente']],
  lijstverschil: VERSCHIL,
  herinnering: HERINNERING,
};

/** The notices in their order, each with what takes it away. */
const OP_VOLGORDE: readonly [melding: Melding, weg: Partial<Meldingbronnen>][] = [
  [{ soort: 'niet-bewaard', reden: 'vol', onleesbaar: ONLEESBAAR }, { opslag: { status: 'verwijderd' } }],
  [{ soort: 'verwijderd' }, { opslag: { status: 'alleen-lezen' } }],
  [{ soort: 'alleen-lezen', onleesbaar: ONLEESBAAR }, { opslag: BEWAARD }],
  [{ soort: 'onleesbaar', onleesbaar: ONLEESBAAR }, { onleesbaar: undefined }],
  [{ soort: 'ander-tabblad', velden: [['gemeente']] }, { overschreven: [] }],
  [{ soort: 'andere-vragenlijst', verschil: VERSCHIL }, { lijstverschil: undefined }],
  [{ soort: 'back-up', herinnering: HERINNERING }, { herinnering: undefined }],
];

describe('one notice at a time, and what can cost work comes first', () => {
  test.each(OP_VOLGORDE.map(([melding], i) => ({ soort: melding.soort, melding, i })))('$soort', ({ melding, i }) => {
    const bronnen = OP_VOLGORDE.slice(0, i).reduce((over, [, weg]) => ({ ...over, ...weg }), ALLES);
    expect(selectMelding(bronnen)).toEqual(melding);
  });
});

describe('what is not kept', () => {
  test.each(['vol', 'geblokkeerd', 'gewijzigd-formaat', 'te-nieuw'] as const)(
    'is told with the reason: %s',
    (reden) => {
      expect(selectMelding({ ...ALLES, opslag: { status: 'niet-bewaard', reden } })).toMatchObject({
        soort: 'niet-bewaard',
        reden,
      });
    },
  );
});

describe('nothing is told', () => {
  const STIL = { ...ALLES, onleesbaar: undefined, overschreven: [], lijstverschil: undefined, herinnering: undefined };
  test.each<Opslagstatus>([{ status: 'laden' }, { status: 'leeg' }, { status: 'teruggelezen' }, BEWAARD])(
    'when all is well: $status',
    (opslag) => {
      expect(selectMelding({ ...STIL, opslag })).toBeUndefined();
    },
  );

  test('of a list of questions in which nothing changed for this document', () => {
    const lijstverschil = { nieuw: [], vervallen: [], overgenomen: [] };
    expect(selectMelding({ ...STIL, opslag: BEWAARD, lijstverschil })).toBeUndefined();
  });

  test.each(['nieuw', 'vervallen', 'overgenomen'] as const)('but of a question that is %s', (soort) => {
    const lijstverschil = { nieuw: [], vervallen: [], overgenomen: [], [soort]: ['Wie?'] };
    expect(selectMelding({ ...STIL, opslag: BEWAARD, lijstverschil })?.soort).toBe('andere-vragenlijst');
  });
});
