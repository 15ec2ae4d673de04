import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LEGE_CHECKLIST, type ChecklistInvoer } from '../../src/domain/checklist.ts';
import { computeGespreksnotitie } from '../../src/domain/gespreksnotitie.ts';
import { Blad } from '../../src/islands/notitie/Blad.tsx';
import { Notitie } from '../../src/islands/notitie/Notitie.tsx';
import { Samenstellen } from '../../src/islands/notitie/Samenstellen.tsx';
import { Verslag } from '../../src/islands/notitie/Verslag.tsx';
import { createVraag, LIJST } from '../unit/checklistlijst.ts';

const VERANTWOORDING = 'De vragen zijn van de tuinders. De rest is van ons.';
const FASEN = [
  { id: 'f1', titel: 'Fase 1: Zaaien', beslismomenten: [{ id: 'b1', tekst: 'Wat er wordt gezaaid' }] },
  { id: 'f2', titel: 'Fase 2: Rust', beslismomenten: [] },
];
const ZELFSCANLIJST = { versie: 1, onderdelen: [], vervallen: [] };
const noop = () => undefined;
const toTekst = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const renderBlad = (invoer: Partial<ChecklistInvoer>, lijst: Parameters<typeof computeGespreksnotitie>[0] = LIJST) =>
  renderToString(
    <Blad
      notitie={computeGespreksnotitie(lijst, { ...LEGE_CHECKLIST, ...invoer }, FASEN)}
      verantwoording={VERANTWOORDING}
      vandaag="2026-03-09"
    />,
  );
const renderVerslag = (deel: Partial<ChecklistInvoer>) => {
  const invoer = { ...LEGE_CHECKLIST, ...deel };
  return renderToString(
    <Verslag
      lijst={LIJST}
      invoer={invoer}
      notitie={computeGespreksnotitie(LIJST, invoer, FASEN)}
      verantwoording={VERANTWOORDING}
      vandaag="2026-03-09"
    />,
  );
};
const renderSamenstellen = (invoer: Partial<ChecklistInvoer>, isAlleenLezen = false) =>
  renderToString(
    <Samenstellen
      siteId="proef"
      basis="/pad/"
      heeftZelfscan
      invoer={{ ...LEGE_CHECKLIST, ...invoer }}
      fasen={FASEN}
      zelfscans={[]}
      zelfscanlijst={ZELFSCANLIJST}
      store={{ setFase: noop, setPunt: noop }}
      isAlleenLezen={isAlleenLezen}
      checklistHref="/pad/vragen/?id=een"
      gesprekHref="/pad/gesprek/?id=een"
    />,
  );

test('the server renders no document, of which it knows nothing', () => {
  const html = renderToString(
    <Notitie
      siteId="proef"
      basis="/"
      paginas={[]}
      lijst={LIJST}
      fasen={FASEN}
      zelfscanlijst={ZELFSCANLIJST}
      verantwoording={VERANTWOORDING}
    />,
  );
  expect(html).toBe('<p class="notitie">De gespreksnotitie komt hier te staan zodra deze pagina is geladen.</p>');
});

describe('the sheet', () => {
  test('holds what there is, under a heading each', () => {
    const tekst = toTekst(
      renderBlad({
        gemeente: 'Proefstad',
        fase: 'f1',
        beantwoordingen: {
          afgestemd: { antwoord: 'nee', stand: 'bespreken', notitie: 'Elk werkt voor zich' },
          aantallen: { stand: 'uitzoeken' },
        },
        punten: { 2: 'Meer water' },
        afspraken: { a: { tekst: 'Sproeier kopen', wie: 'Tuinbaas', datum: '2026-05-01' } },
      }),
    );
    for (const stuk of [
      'Proefstad',
      'Om te bespreken Label afgestemd Rollen Elk werkt voor zich',
      'Uit te zoeken Label aantallen Cijfers',
      'Punten om in te brengen Meer water',
      'Beslissingen die aan de orde zijn Fase 1: Zaaien Wat er wordt gezaaid',
      'Sproeier kopen Tuinbaas 1 mei 2026',
      'Gemaakt op 9 maart 2026 met de Checklist sturing. De vragen zijn van de tuinders. De opzet',
    ])
      expect(tekst).toContain(stuk);
  });

  test('of an empty checklist says so on the screen and leaves lines to write on for paper', () => {
    const html = renderBlad({});
    for (const stuk of ['niets op ‘bespreken’', 'niets op ‘uitzoeken’', 'geen punten', 'geen fase', 'geen afspraken'])
      expect(html).toContain(stuk);
    expect(html.match(/blad__deel niet-afdrukken/g)).toHaveLength(4);
    expect(html.match(/<tr><td><\/td><td><\/td><td><\/td><\/tr>/g)).toHaveLength(4);
  });

  test('of a fase without decisions says so', () => {
    expect(renderBlad({ fase: 'f2' })).toContain('Bij deze fase staan geen beslissingen.');
  });

  test('has no empty heading when what is to be found out only stands in the report', () => {
    const ids = Array.from({ length: 14 }, (_, i) => `v${String(i)}`);
    const lijst = {
      delen: [{ titel: 'D', groepen: [{ id: 'g', titel: 'G', vragen: ids.map((id) => createVraag(id)) }] }],
    };
    const html = renderBlad(
      {
        beantwoordingen: Object.fromEntries(
          ids.map((id, i) => [id, { stand: i < 13 ? ('bespreken' as const) : ('uitzoeken' as const) }]),
        ),
      },
      lijst,
    );
    expect(html).toContain('En nog 1 om te bespreken en 1 om uit te zoeken: zie het verslag.');
    expect(html).not.toContain('Uit te zoeken');
  });
});

describe('the report', () => {
  test('holds every question, and says where nothing was entered', () => {
    const html = renderVerslag({});
    for (const vraag of ['afgestemd', 'resultaten', 'aantallen', 'trends', 'nodig', 'taak-a'])
      expect(html).toContain(`Vraag ${vraag}?`);
    expect(toTekst(html)).toContain('Vraag afgestemd? niet ingevuld');
    // The heading of a table asks nothing itself.
    expect(toTekst(html)).toContain('Vraag taken? Proces');
  });

  test('keeps what was typed, whole and with its line breaks', () => {
    const lang = `${'woord '.repeat(200)}\neinde`;
    expect(renderVerslag({ beantwoordingen: { nodig: { notitie: lang } }, punten: { 1: lang } })).toContain(lang);
  });

  test('puts the notitie of a row below the row, over all columns', () => {
    expect(renderVerslag({ beantwoordingen: { 'taak-a': { notitie: 'Nagaan' } } })).toContain(
      '<td colspan="3" data-kop="Notitie"><span class="aangehaald">Nagaan',
    );
  });
});

describe('what comes on it', () => {
  test('leads to the questions, the conversation and the zelfscan', () => {
    const html = renderSamenstellen({});
    for (const href of ['/pad/vragen/?id=een', '/pad/gesprek/?id=een', '/pad/zelfscan/'])
      expect(html).toContain(`href="${href}"`);
    expect(html).toContain('Er is geen zelfscan in deze browser.');
  });

  test('keeps a fase that the site no longer knows', () => {
    expect(renderSamenstellen({ fase: 'weg' })).toContain('Een fase die hier niet (meer) bestaat');
  });

  test.each([
    [true, 4],
    [false, 0],
  ])('only to be read: %s gives %d fields that are off', (isAlleenLezen, aantal) => {
    expect(renderSamenstellen({}, isAlleenLezen).match(/ disabled/g) ?? []).toHaveLength(aantal);
  });
});
