import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Melding } from '../../src/domain/melding.ts';
import type { Opslagstatus } from '../../src/domain/opslag.ts';
import { Bewaarstatus } from '../../src/islands/bewaren/Bewaarstatus.tsx';

const ACTIES = {
  downloadAlles: () => undefined,
  downloadOnleesbaar: () => undefined,
  revive: () => undefined,
  dismiss: () => undefined,
  nameVeld: (pad: readonly string[]) => pad.join(' '),
};
const ONLEESBAAR = { sleutel: 'proef:zelfscan:1', reden: 'geen-json', raw: '{' } as const;

function render(opslag: Opslagstatus, { melding, isGedeeld = false }: { melding?: Melding; isGedeeld?: boolean } = {}) {
  return renderToString(
    <Bewaarstatus
      opslag={opslag}
      melding={melding}
      isGedeeld={isGedeeld}
      laatsteBackup={undefined}
      ditDocument="deze zelfscan"
      acties={ACTIES}
      gegevensHref="/mijn-gegevens/"
    />,
  );
}

describe('the line that says whether the work is kept', () => {
  test.each([
    [{ status: 'laden' }, 'Bewaren begint zodra deze pagina is geladen.'],
    [{ status: 'leeg' }, 'wordt direct bewaard'],
    [{ status: 'teruggelezen' }, 'staat nog in deze browser'],
    [{ status: 'alleen-lezen' }, 'Alleen om te lezen.'],
    [{ status: 'verwijderd' }, 'Niet meer bewaard.'],
  ] as const)('says of %j: %s', (opslag, tekst) => {
    expect(render(opslag)).toContain(tekst);
  });

  test('gives the moment on the clock', () => {
    expect(render({ status: 'bewaard', om: '2026-03-09T12:03:00.000Z' })).toMatch(
      /Bewaard op 9 maart( \d{4})? om \d\d:03/,
    );
  });

  test('says on a shared computer how long it is kept, and of no back-up', () => {
    const html = render({ status: 'bewaard', om: '2026-03-09T12:03:00.000Z' }, { isGedeeld: true });
    expect(html).toContain('tot u dit tabblad sluit');
    expect(html).toContain('Gedeelde computer.');
    expect(html).not.toContain('back-up');
  });
});

describe('the one notice', () => {
  const BEWAARD = { status: 'bewaard', om: '2026-03-09T12:03:00.000Z' } as const;

  test.each<{ melding: Melding; opslag: Opslagstatus; kop: string; knop: string }>([
    {
      melding: { soort: 'niet-bewaard', reden: 'vol', onleesbaar: undefined },
      opslag: { status: 'niet-bewaard', reden: 'vol' },
      kop: 'De opslag van deze browser is vol.',
      knop: 'Download alles nu',
    },
    {
      melding: { soort: 'verwijderd' },
      opslag: { status: 'verwijderd' },
      kop: 'In een ander tabblad is deze zelfscan verwijderd.',
      knop: 'Opnieuw bewaren',
    },
    {
      melding: { soort: 'alleen-lezen', onleesbaar: ONLEESBAAR },
      opslag: { status: 'alleen-lezen' },
      kop: 'U kunt dit alleen lezen.',
      knop: 'Download die gegevens',
    },
    {
      melding: { soort: 'onleesbaar', onleesbaar: ONLEESBAAR },
      opslag: { status: 'leeg' },
      kop: 'Er gaat niets verloren',
      knop: 'Download die gegevens',
    },
    {
      melding: { soort: 'ander-tabblad', velden: [['gemeente'], ['gemeente'], ['naam']] },
      opslag: BEWAARD,
      kop: 'Het gaat om: gemeente, naam.',
      knop: 'Begrepen',
    },
    {
      melding: { soort: 'andere-vragenlijst', verschil: { nieuw: ['Is het rijp?'], vervallen: [], overgenomen: [] } },
      opslag: BEWAARD,
      kop: 'Is het rijp?',
      knop: 'Begrepen',
    },
    {
      melding: { soort: 'back-up', herinnering: { laatste: undefined, aantal: 1 } },
      opslag: BEWAARD,
      kop: 'U hebt nog geen back-up gemaakt.',
      knop: 'Alles bewaren als bestand',
    },
  ])('$melding.soort says what happened and offers a way out', ({ melding, opslag, kop, knop }) => {
    const html = render(opslag, { melding });
    expect(html).toContain(kop);
    expect(html).toContain(`>${knop}</button>`);
  });

  test('is loud only when something is not kept', () => {
    const vol = { soort: 'niet-bewaard', reden: 'vol', onleesbaar: undefined } as const;
    expect(render({ status: 'niet-bewaard', reden: 'vol' }, { melding: vol })).toContain('role="alert"');
    expect(render(BEWAARD, { melding: { soort: 'verwijderd' } })).not.toContain('role="alert"');
  });

  test('names no more than five fields', () => {
    const velden = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((naam) => [naam]);
    expect(render(BEWAARD, { melding: { soort: 'ander-tabblad', velden } })).toContain('a, b, c, d, e en nog 2.');
  });
});
