import { describe, expect, test } from 'vitest';
import { describeGaten, describeSamen, describeUitslag, type Motorverslag } from '../../scripts/engine-report.ts';
import type { Gat, Sessie } from '../engines/driver.ts';
import { tellVerhaal, type Verhaal } from '../engines/verhaal.ts';

const PRINT: Gat = { kunst: 'print', waarom: 'it has no printer' };
const goed = { titel: 'a visitor reads', gaten: [], seconden: 1 };
const GEDRAAID: Motorverslag = { naam: 'WebKit', versie: '2.50', uitslagen: [goed] };
const AFWEZIG: Motorverslag = { naam: 'Firefox', versie: '', reden: 'it is not here', uitslagen: [] };

describe('the report on the engines', () => {
  test('says of a story how it went, and what was wrong', () => {
    expect(describeUitslag(goed)).toBe('  ✓ a visitor reads (1.0 s)');
    expect(describeUitslag({ ...goed, fout: 'no heading\non the page\n' }).split('\n')).toEqual([
      '  ✗ a visitor reads (1.0 s)',
      '      no heading',
      '      on the page',
    ]);
  });

  test('names each gap once, with where it was', () => {
    const uitslagen = [goed, { ...goed, gaten: [PRINT] }, { ...goed, gaten: [PRINT], fout: 'no heading' }];
    expect(describeGaten('WebKit', uitslagen)).toEqual([
      '  Not checked in WebKit: print, as it has no printer (2 of 3 stories)',
    ]);
    expect(describeGaten('WebKit', [goed])).toEqual([]);
  });

  test.each([
    ['all passed', [GEDRAAID], false, true],
    ['one engine is not here', [GEDRAAID, AFWEZIG], false, true],
    ['one that was asked for is not here', [GEDRAAID, AFWEZIG], true, false],
    ['none is here', [AFWEZIG], false, false],
    ['a story failed', [{ ...GEDRAAID, uitslagen: [goed, { ...goed, fout: 'no heading' }] }], false, false],
  ])('is well or not: %s', (_case, verslagen, isGevraagd, isGoed) => {
    expect(describeSamen(verslagen, isGevraagd).isGoed).toBe(isGoed);
  });

  test('says what ran and what did not, with the reason', () => {
    expect(describeSamen([GEDRAAID, AFWEZIG], false).tekst).toBe(
      'Ran: WebKit 2.50.\nDid not run: Firefox, because it is not here.\n1 passed, 0 failed',
    );
  });
});

describe('a story', () => {
  const createSessie = (fouten: string[] = []) => {
    const gestopt: true[] = [];
    const sessie: Sessie = {
      openTab: () => Promise.reject(new Error('There are no tabs here.')),
      setOffline: () => Promise.resolve(),
      listFouten: () => fouten,
      stop: () => {
        gestopt.push(true);
        return Promise.resolve();
      },
    };
    return { gestopt, openSessie: () => Promise.resolve(sessie) };
  };
  const PRINTEND: Verhaal = {
    titel: 'a page is printed',
    tell: ({ als }) => als('print', () => Promise.reject(new Error('nothing on paper'))),
  };

  test('leaves out what the engine cannot do and tells so, and does it where it can', async () => {
    const { gestopt, openSessie } = createSessie();
    expect(await tellVerhaal(PRINTEND, openSessie, [PRINT])).toEqual([PRINT]);
    await expect(tellVerhaal(PRINTEND, openSessie, [])).rejects.toThrow('nothing on paper');
    expect(gestopt, 'the session ends either way').toHaveLength(2);
  });

  test('that needs what the engine cannot do is not told', async () => {
    const { openSessie } = createSessie();
    expect(await tellVerhaal({ ...PRINTEND, vergt: 'print' }, openSessie, [PRINT])).toEqual([PRINT]);
  });

  test('fails when a page had an error, whatever could be seen', async () => {
    const stil: Verhaal = { titel: 'nothing happens', tell: () => Promise.resolve() };
    await expect(tellVerhaal(stil, createSessie(['x is undefined']).openSessie, [])).rejects.toThrow('x is undefined');
  });
});
