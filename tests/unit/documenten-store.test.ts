import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withKeuze } from '../../src/domain/terugzetten.ts';
import { encodeBackup } from '../../src/storage/back-up.ts';
import type { Opslag } from '../../src/storage/opslag.ts';
import { createDocumentenStore, type Bewaarbeheer, type DocumentenStore } from '../../src/stores/documenten.ts';
import { HULPMIDDELEN } from '../../src/stores/hulpmiddelen.ts';
import { createTerugzetstore, type Terugzetstore } from '../../src/stores/terugzetten.ts';
import { ZELFSCAN } from '../../src/stores/zelfscan-hulpmiddel.ts';
import { zelfscans } from './documenten.ts';
import { FakeRuimte, NU, PROEF, SITE } from './fake-ruimte.ts';

const TOOLS = [...HULPMIDDELEN, PROEF];
const EERDER = '2026-03-01T09:00:00.000Z';
const LATER = '2026-03-20T09:00:00.000Z';
const TE_NIEUW = '{"versie":99,"invoer":{"naam":"Later"}}';

type Pagina = DocumentenStore & Terugzetstore & { opslag: Opslag };

function openPagina(ruimte: FakeRuimte, beheer?: Bewaarbeheer, siteId = SITE): Pagina {
  const opslag = ruimte.open(siteId);
  const store = createDocumentenStore(opslag, TOOLS, {
    siteId,
    now: () => new Date(ruimte.nu),
    getTijdzone: () => 'Europe/Amsterdam',
    getBewaarbeheer: () => beheer,
  });
  return { ...store, ...createTerugzetstore(opslag, TOOLS, siteId), opslag };
}

/** A page with the document `a`, changed at `gewijzigd`. */
function openMetEen(gewijzigd: string | undefined = EERDER, naam = 'Noord'): { ruimte: FakeRuimte; pagina: Pagina } {
  const ruimte = new FakeRuimte();
  const pagina = openPagina(ruimte);
  pagina.opslag.put(PROEF, 'a', { gemaakt: EERDER, gewijzigd, invoer: { naam, punten: [1] } });
  return { ruimte, pagina };
}

const A = { soort: 'proef', id: 'a' };

function namen({ $documenten }: DocumentenStore): (string | undefined)[] {
  return $documenten.get().map((regel) => (regel.status === 'leesbaar' ? regel.invoer.naam : regel.status));
}

function saveTekst(pagina: DocumentenStore): string {
  let tekst = '';
  pagina.saveBackup((_, inhoud) => {
    tekst = inhoud;
  });
  return tekst;
}

async function readOk(pagina: Pagina, tekst: string) {
  const gelezen = await pagina.readBackup(new Blob([tekst]));
  if (!gelezen.ok) throw new Error(`refused: ${gelezen.fout.reden}`);
  return gelezen.value;
}

describe('the list', () => {
  test('opening it writes nothing', () => {
    const ruimte = new FakeRuimte();
    const pagina = openPagina(ruimte);
    expect(pagina.$documenten.get()).toEqual([]);
    expect(pagina.$gebruik.get()).toEqual({ site: 0, alles: 0 });
    expect([ruimte.inhoud.size, ruimte.tijdelijk.size]).toEqual([0, 0]);
  });

  test('shows what this page and others do', () => {
    const { ruimte, pagina } = openMetEen();
    const gezien: number[] = [];
    pagina.$documenten.subscribe((documenten) => gezien.push(documenten.length));
    ruimte.writeElsewhere(`${SITE}:proef:b`, TE_NIEUW);
    pagina.remove(A);
    expect(gezien).toEqual([1, 2, 1]);
  });

  test('says how much is used, of this site and of all on this host', () => {
    const { ruimte, pagina } = openMetEen();
    const { site } = pagina.$gebruik.get();
    ruimte.inhoud.set('x', 'abc');
    expect(openPagina(ruimte).$gebruik.get()).toEqual({ site, alles: site + 4 });
  });

  test('says what was set aside', () => {
    const { ruimte } = openMetEen();
    ruimte.inhoud.set(`${SITE}:apart:proef:b:${EERDER}`, '{');
    expect(openPagina(ruimte).$apart.get()).toEqual([{ sleutel: `${SITE}:apart:proef:b:${EERDER}`, raw: '{' }]);
  });
});

describe('renaming', () => {
  test('changes the name and the moment, and nothing else', () => {
    const { pagina } = openMetEen();
    expect(pagina.rename(A, 'Zuid\r\n\uD83D')).toBeUndefined();
    expect(pagina.$documenten.get()).toMatchObject([
      { ...A, gemaakt: EERDER, gewijzigd: NU, invoer: { naam: 'Zuid\n\uFFFD', punten: [1] } },
    ]);
  });

  test('to nothing takes the name out', () => {
    const { pagina } = openMetEen();
    pagina.rename(A, '');
    expect(namen(pagina)).toEqual([undefined]);
  });

  test('to what it is called already changes nothing', () => {
    const { pagina } = openMetEen();
    pagina.rename(A, 'Noord');
    expect(pagina.$documenten.get()).toMatchObject([{ gewijzigd: EERDER }]);
  });

  test('keeps what this page was entering and what another page kept', () => {
    const { ruimte, pagina } = openMetEen();
    const hier = pagina.opslag.open(PROEF, 'a');
    const daar = ruimte.open().open(PROEF, 'a');
    daar.edit((invoer) => ({ ...invoer, gemeente: 'Gouda' }));
    daar.keep();
    hier.edit((invoer) => ({ ...invoer, datum: '2026-03-09' }));
    pagina.rename(A, 'Zuid');
    ruimte.run();
    expect(pagina.$documenten.get()).toMatchObject([
      { invoer: { naam: 'Zuid', gemeente: 'Gouda', datum: '2026-03-09', punten: [1] } },
    ]);
    expect(hier.$invoer.get().naam).toBe('Zuid');
  });

  test.each([
    ['a document of a newer version', TE_NIEUW, 'te-nieuw'],
    ['text that cannot be read', '{', 'gewijzigd-formaat'],
  ] as const)('%s is refused and stays', (_, raw, reden) => {
    const ruimte = new FakeRuimte();
    ruimte.inhoud.set(`${SITE}:proef:a`, raw);
    const pagina = openPagina(ruimte);
    expect(pagina.rename(A, 'Zuid')).toBe(reden);
    expect(pagina.duplicate(A)).toEqual({ ok: false, reden });
    expect([...ruimte.inhoud]).toEqual([[`${SITE}:proef:a`, raw]]);
  });

  test.each([
    ['a document that went', A],
    ['a tool that is not there', { soort: '__proto__', id: 'a' }],
  ])('%s is told', (_, plaats) => {
    const pagina = openPagina(new FakeRuimte());
    expect(pagina.rename(plaats, 'Zuid')).toBe('verdwenen');
    expect(pagina.duplicate(plaats)).toEqual({ ok: false, reden: 'verdwenen' });
  });

  test('fails when the storage is full, and the old name stays', () => {
    const { ruimte, pagina } = openMetEen();
    ruimte.grens = pagina.$gebruik.get().alles;
    expect(pagina.rename(A, 'Zuid en nog veel verder')).toBe('vol');
    expect(namen(pagina)).toEqual(['Noord']);
  });
});

describe('adding', () => {
  test('a copy is a document of its own, of now', () => {
    const { ruimte, pagina } = openMetEen();
    pagina.opslag.open(PROEF, 'a').edit((invoer) => ({ ...invoer, gemeente: 'Gouda' }));
    const kopie = pagina.duplicate(A);
    if (!kopie.ok) throw new Error(kopie.reden);
    expect(pagina.$documenten.get()).toContainEqual(
      expect.objectContaining({
        id: kopie.id,
        gemaakt: NU,
        gewijzigd: NU,
        invoer: { naam: 'Kopie van Noord', gemeente: 'Gouda', punten: [1] },
      }),
    );
    expect(ruimte.inhoud.get(`${SITE}:proef:${kopie.id}`)).not.toContain('tijden');
  });

  test.each([
    [{ gemeente: 'Gouda' }, 'Kopie van Gouda'],
    [{}, 'Kopie van proefstuk zonder naam'],
  ])('the copy of %o has a name', (invoer, naam) => {
    const pagina = openPagina(new FakeRuimte());
    pagina.opslag.put(PROEF, 'a', { gewijzigd: EERDER, invoer });
    pagina.duplicate(A);
    expect(namen(pagina)).toContain(naam);
  });

  test('what was read from a file never takes the place of another document', () => {
    const { pagina } = openMetEen();
    expect(pagina.add(PROEF, { naam: 'Noord' })).toMatchObject({ ok: true });
    expect(pagina.add(PROEF, { naam: 'Noord' })).toMatchObject({ ok: true });
    expect(namen(pagina)).toEqual(['Noord', 'Noord', 'Noord']);
  });

  test('fails when nothing may be kept', () => {
    const ruimte = new FakeRuimte();
    ruimte.isGeblokkeerd = true;
    expect(openPagina(ruimte).add(PROEF, {})).toEqual({ ok: false, reden: 'geblokkeerd' });
  });
});

describe('removing', () => {
  test('can be undone, the last first', () => {
    const { ruimte, pagina } = openMetEen();
    pagina.opslag.put(PROEF, 'b', { gewijzigd: NU, invoer: { naam: 'Zuid' } });
    const voor = new Map(ruimte.inhoud);
    pagina.remove(A);
    pagina.remove({ ...A, id: 'b' });
    expect(namen(pagina)).toEqual([]);
    expect(pagina.$verwijderd.get()).toMatchObject([{ document: { id: 'a' } }, { document: { id: 'b' } }]);
    expect(pagina.undo()).toBe(0);
    expect(namen(pagina)).toEqual(['Zuid']);
    pagina.undo();
    expect(ruimte.inhoud).toEqual(voor);
    expect(pagina.$verwijderd.get()).toEqual([]);
    expect(pagina.undo()).toBe(0);
  });

  test('nothing gives nothing to undo', () => {
    const pagina = openPagina(new FakeRuimte());
    pagina.remove(A);
    pagina.removeAll();
    expect(pagina.$verwijderd.get()).toEqual([]);
  });

  test('all takes what is of this site, and can be undone as a whole', () => {
    const { ruimte, pagina } = openMetEen();
    saveTekst(pagina);
    ruimte.inhoud.set(`${SITE}:apart:proef:b:${EERDER}`, '{');
    ruimte.inhoud.set('andere:proef:a', 'x');
    ruimte.inhoud.set(`${SITE}2:proef:a`, 'y');
    const voor = new Map(ruimte.inhoud);
    pagina.removeAll();
    expect([...ruimte.inhoud.keys()]).toEqual(['andere:proef:a', `${SITE}2:proef:a`]);
    expect(pagina.$verwijderd.get()).toEqual([{ soort: 'alles', aantal: 1 }]);
    expect(pagina.$laatsteBackup.get()).toBeUndefined();
    expect(pagina.undo()).toBe(0);
    expect(new Map([...ruimte.inhoud].sort())).toEqual(new Map([...voor].sort()));
  });

  test('what cannot be put back can be tried again', () => {
    const { ruimte, pagina } = openMetEen();
    pagina.remove(A);
    ruimte.grens = 10;
    expect(pagina.undo()).toBe(1);
    expect(pagina.$verwijderd.get()).toHaveLength(1);
    ruimte.grens = Infinity;
    expect(pagina.undo()).toBe(0);
    expect(namen(pagina)).toEqual(['Noord']);
  });
});

describe('making a back-up', () => {
  test('hands over a file with the day of the user in its name', () => {
    const { ruimte, pagina } = openMetEen();
    ruimte.nu = '2026-03-09T23:30:00.000Z';
    const bestanden: string[][] = [];
    pagina.saveBackup((...bestand) => bestanden.push(bestand));
    const tekst = encodeBackup(pagina.opslag, TOOLS, { siteId: SITE, gemaakt: ruimte.nu });
    expect(bestanden).toEqual([[`back-up-${SITE}-2026-03-10.json`, tekst, 'application/json']]);
  });

  test('counts only when the browser took the file', () => {
    const { pagina } = openMetEen();
    expect(() => {
      pagina.saveBackup(() => {
        expect(pagina.$laatsteBackup.get()).toBeUndefined();
        throw new Error('geen ruimte');
      });
    }).toThrow('geen ruimte');
    expect(pagina.$laatsteBackup.get()).toBeUndefined();
    saveTekst(pagina);
    expect(pagina.$laatsteBackup.get()).toBe(NU);
  });

  test('holds what this page had not kept yet', () => {
    const { pagina } = openMetEen();
    pagina.opslag.open(PROEF, 'a').edit((invoer) => ({ ...invoer, gemeente: 'Gouda' }));
    expect(saveTekst(pagina)).toContain('Gouda');
  });

  test('ends the reminder until something changes', () => {
    const { ruimte, pagina } = openMetEen();
    const herinnering = () => openPagina(ruimte).$herinnering.get();
    expect(herinnering()).toEqual({ laatste: undefined, aantal: 1 });
    saveTekst(pagina);
    ruimte.nu = LATER;
    expect(herinnering()).toBeUndefined();
    pagina.rename(A, 'Zuid');
    expect(herinnering()).toEqual({ laatste: NU, aantal: 1 });
  });

  test('is not asked for on a shared computer, nor for text that cannot be read', () => {
    const { ruimte, pagina } = openMetEen();
    expect(pagina.setGedeeld(true)).toBe(true);
    const gedeeld = openPagina(ruimte);
    gedeeld.opslag.put(PROEF, 'a', { gemaakt: EERDER, gewijzigd: EERDER, invoer: { naam: 'Noord' } });
    expect([gedeeld.isGedeeld, gedeeld.$herinnering.get()]).toEqual([true, undefined]);
    const kapot = new FakeRuimte();
    kapot.inhoud.set(`${SITE}:proef:a`, '{');
    expect(openPagina(kapot).$herinnering.get()).toBeUndefined();
  });
});

describe('reading a file', () => {
  test('that is too large does not even open it', async () => {
    const bestand = { size: 30_000_001, text: () => Promise.reject(new Error('opened')) };
    expect(await openPagina(new FakeRuimte()).readBackup(bestand)).toEqual({ ok: false, fout: { reden: 'te-groot' } });
  });

  test('that the browser cannot read is told', async () => {
    const bestand = { size: 1, text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    const gelezen = await openPagina(new FakeRuimte()).readBackup(bestand);
    expect(gelezen).toEqual({ ok: false, fout: { reden: 'onleesbaar' } });
  });

  test('changes nothing', async () => {
    const { ruimte, pagina } = openMetEen();
    const backup = await readOk(pagina, saveTekst(openMetEen(LATER, 'Zuid').pagina));
    const voor = new Map(ruimte.inhoud);
    pagina.planTerugzetten(backup);
    expect(ruimte.inhoud).toEqual(voor);
  });
});

describe('putting back', () => {
  test('in an empty browser gives the same list, on this site or another', async () => {
    const gevallen = fc.uniqueArray(fc.record({ id: fc.constantFrom('1', 'b', '__proto__'), invoer: zelfscans }), {
      selector: ({ id }) => id,
    });
    await fc.assert(
      fc.asyncProperty(gevallen, fc.constantFrom(SITE, 'andere'), async (lijst, siteId) => {
        const ruimte = new FakeRuimte();
        const van = openPagina(ruimte);
        for (const [i, { id, invoer }] of lijst.entries()) {
          const gewijzigd = `2026-03-0${String(i + 1)}T09:00:00.000Z`;
          van.opslag.put(ZELFSCAN, id, { gemaakt: EERDER, gewijzigd, invoer });
        }
        ruimte.inhoud.set(`${SITE}:zelfscan:nieuwer`, TE_NIEUW);
        ruimte.inhoud.set(`${SITE}:apart:zelfscan:x:${EERDER}`, '{');
        const tekst = saveTekst(van);
        const naar = openPagina(new FakeRuimte(), undefined, siteId);
        const { regels, apartMislukt } = naar.restore(naar.planTerugzetten(await readOk(naar, tekst)));
        expect(regels.every(({ uitkomst }) => uitkomst.status === 'teruggezet')).toBe(true);
        expect(apartMislukt).toBe(0);
        const toLijst = ({ $documenten, $apart }: Pagina, site: string) =>
          JSON.stringify([$documenten.get(), $apart.get()])
            .replaceAll(`"${site}:`, '":')
            .replace(/"omvang":\d+,/g, '');
        expect(toLijst(naar, siteId)).toBe(toLijst(van, SITE));
      }),
    );
  });

  /** A back-up with document `a`, called 'Bestand', changed at this moment. */
  async function planUitBestand(pagina: Pagina, gewijzigd: string | undefined) {
    return pagina.planTerugzetten(await readOk(pagina, saveTekst(openMetEen(gewijzigd, 'Bestand').pagina)));
  }

  test('replaces what is older and leaves what is newer, unless told otherwise', async () => {
    const ouder = openMetEen(EERDER).pagina;
    ouder.restore(await planUitBestand(ouder, LATER));
    expect(ouder.$documenten.get()).toMatchObject([{ ...A, gewijzigd: LATER, invoer: { naam: 'Bestand' } }]);

    const nieuwer = openMetEen(LATER).pagina;
    const plan = await planUitBestand(nieuwer, EERDER);
    expect(nieuwer.restore(plan).regels).toMatchObject([{ uitkomst: { status: 'overgeslagen' } }]);
    expect(namen(nieuwer)).toEqual(['Noord']);

    nieuwer.restore(withKeuze(plan, A, 'terugzetten'));
    expect(nieuwer.$documenten.get()).toMatchObject([{ ...A, gewijzigd: EERDER, invoer: { naam: 'Bestand' } }]);
  });

  test('beside what stands here gives it an id of its own', async () => {
    const { pagina } = openMetEen(LATER);
    const plan = withKeuze(await planUitBestand(pagina, EERDER), A, 'naast-elkaar');
    const [regel] = pagina.restore(plan).regels;
    expect(regel?.uitkomst).toMatchObject({ status: 'teruggezet', soort: 'proef' });
    expect(regel?.uitkomst).not.toMatchObject({ id: 'a' });
    expect(namen(pagina)).toEqual(['Noord', 'Bestand']);
  });

  test('does not replace what changed while the user was choosing', async () => {
    const { ruimte, pagina } = openMetEen(EERDER);
    const plan = await planUitBestand(pagina, LATER);
    ruimte
      .open()
      .open(PROEF, 'a')
      .edit((invoer) => ({ ...invoer, gemeente: 'Gouda' }));
    ruimte.run();
    const { regels } = pagina.restore(plan);
    expect(regels).toMatchObject([{ uitkomst: { status: 'mislukt', reden: 'intussen-gewijzigd' } }]);
    expect(pagina.$documenten.get()).toMatchObject([{ invoer: { naam: 'Noord', gemeente: 'Gouda' } }]);
  });

  test('nor what this page was entering by then', async () => {
    const { pagina } = openMetEen(EERDER);
    const plan = await planUitBestand(pagina, LATER);
    pagina.opslag.open(PROEF, 'a').edit((invoer) => ({ ...invoer, gemeente: 'Gouda' }));
    expect(pagina.restore(plan).regels).toMatchObject([{ uitkomst: { reden: 'intussen-gewijzigd' } }]);
  });

  test('counts what this page is entering when it compares', async () => {
    const { pagina } = openMetEen(EERDER);
    pagina.opslag.open(PROEF, 'a').edit((invoer) => ({ ...invoer, gemeente: 'Gouda' }));
    expect((await planUitBestand(pagina, '2026-03-05T09:00:00.000Z')).regels).toMatchObject([
      { verschil: 'hier-nieuwer' },
    ]);
  });

  test('sets aside what stands in its place and cannot be read', async () => {
    const ruimte = new FakeRuimte();
    ruimte.inhoud.set(`${SITE}:proef:a`, '{kapot');
    const pagina = openPagina(ruimte);
    pagina.restore(await planUitBestand(pagina, EERDER));
    expect(namen(pagina)).toEqual(['Bestand']);
    expect(pagina.$apart.get()).toMatchObject([{ raw: '{kapot' }]);
  });

  test('never replaces what a newer version wrote', async () => {
    const ruimte = new FakeRuimte();
    ruimte.inhoud.set(`${SITE}:proef:a`, TE_NIEUW);
    const pagina = openPagina(ruimte);
    const plan = await planUitBestand(pagina, LATER);
    pagina.restore(plan);
    pagina.restore(withKeuze(plan, A, 'terugzetten'));
    expect(ruimte.inhoud.get(`${SITE}:proef:a`)).toBe(TE_NIEUW);
  });

  test('what does not fit is told, what stood there stays, and the rest is put back', async () => {
    const bron = openMetEen(LATER, 'Groot'.repeat(100)).pagina;
    bron.opslag.put(PROEF, 'b', { gewijzigd: EERDER, invoer: { naam: 'Klein' } });
    const { ruimte, pagina } = openMetEen(EERDER);
    ruimte.grens = pagina.$gebruik.get().alles + 200;
    const plan = pagina.planTerugzetten(await readOk(pagina, saveTekst(bron)));
    const uitkomsten = pagina.restore(plan).regels.map(({ regel, uitkomst }) => [regel.document.id, uitkomst]);
    expect(new Map(uitkomsten.map(([id, uitkomst]) => [id, uitkomst]))).toEqual(
      new Map<unknown, unknown>([
        ['a', { status: 'mislukt', reden: 'vol' }],
        ['b', { status: 'teruggezet', soort: 'proef', id: 'b' }],
      ]),
    );
    expect(namen(pagina).sort()).toEqual(['Klein', 'Noord']);
  });

  test('text that cannot be read goes where it stood, or aside when something else stands there', async () => {
    const bron = new FakeRuimte();
    bron.inhoud.set(`${SITE}:proef:a`, 'kapot a');
    bron.inhoud.set(`${SITE}:proef:b`, 'kapot b');
    bron.inhoud.set(`${SITE}:apart:proef:c:${EERDER}`, 'apart c');
    const tekst = saveTekst(openPagina(bron));
    const { ruimte, pagina } = openMetEen();
    ruimte.inhoud.set(`${SITE}:apart:proef:c:${EERDER}`, 'iets anders');
    const backup = await readOk(pagina, tekst);
    expect(pagina.restore(pagina.planTerugzetten(backup)).apartMislukt).toBe(0);
    const verwacht = {
      [`${SITE}:proef:b`]: 'kapot b',
      [`${SITE}:apart:proef:a:${NU}`]: 'kapot a',
      [`${SITE}:apart:proef:c:${EERDER}`]: 'iets anders',
      [`${SITE}:apart:proef:c:${EERDER}+`]: 'apart c',
    };
    expect(Object.fromEntries(ruimte.inhoud)).toMatchObject(verwacht);
    expect(namen(pagina)).toContain('Noord');
    // A second back-up holds the same texts; they are not set aside once more.
    bron.nu = LATER;
    const tweede = await readOk(pagina, saveTekst(openPagina(bron)));
    const voor = new Map(ruimte.inhoud);
    pagina.restore(pagina.planTerugzetten(tweede));
    expect(ruimte.inhoud).toEqual(voor);
  });

  test('text that cannot be read and does not fit is counted', async () => {
    const bron = new FakeRuimte();
    bron.inhoud.set(`${SITE}:proef:b`, 'kapot '.repeat(100));
    const { ruimte, pagina } = openMetEen();
    ruimte.grens = pagina.$gebruik.get().alles + 50;
    const backup = await readOk(pagina, saveTekst(openPagina(bron)));
    expect(pagina.restore(pagina.planTerugzetten(backup)).apartMislukt).toBe(1);
  });
});

describe('the promise not to clean up', () => {
  const beheer = (persist: boolean, persisted = false): Bewaarbeheer => ({
    persist: () => Promise.resolve(persist),
    persisted: () => Promise.resolve(persisted),
  });
  const trip: Bewaarbeheer = {
    persist: () => Promise.reject(new TypeError('no')),
    persisted: () => Promise.reject(new TypeError('no')),
  };

  test.each([
    ['asks nothing by itself', beheer(true), 'niet', 'niet-gevraagd'],
    ['was made earlier', beheer(false, true), 'readBelofte', 'beloofd'],
    ['was not made earlier', beheer(true, false), 'readBelofte', 'niet-gevraagd'],
    ['is made', beheer(true), 'askBelofte', 'beloofd'],
    ['is refused', beheer(false), 'askBelofte', 'geweigerd'],
    ['is not known to the browser', undefined, 'askBelofte', 'niet-mogelijk'],
    ['cannot be asked for', trip, 'askBelofte', 'niet-mogelijk'],
    ['cannot be looked up', trip, 'readBelofte', 'niet-mogelijk'],
  ] as const)('%s', async (_, opslagbeheer, actie, belofte) => {
    const pagina = openPagina(new FakeRuimte(), opslagbeheer);
    if (actie !== 'niet') await pagina[actie]();
    expect(pagina.$belofte.get()).toBe(belofte);
  });
});
