import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Checklistregel } from '../../src/domain/checklist-voortgang.ts';
import type { Checklistlijst } from '../../src/domain/checklist-lijst.ts';
import { Gesprek } from '../../src/islands/gesprek/Gesprek.tsx';
import { TeBespreken } from '../../src/islands/gesprek/TeBespreken.tsx';
import { Kwartier } from '../../src/islands/kwartier/Kwartier.tsx';
import { Standknoppen } from '../../src/islands/kwartier/Standknoppen.tsx';

const LIJST: Checklistlijst = { versie: 1, delen: [], vervallen: [] };
const GEEN_ACTIE = () => undefined;
const PUNT: Checklistregel = {
  vraagId: 'oogst-1',
  label: 'Rijp fruit',
  vraag: 'Is het fruit rijp?',
  voor: 'beide',
  groep: { id: 'oogst', titel: 'De oogst' },
  stand: 'bespreken',
  notitie: 'Wie plukt?',
};

describe('the server renders for a bestuurder', () => {
  const html = renderToString(
    <Kwartier
      siteId="proef"
      basis="/"
      lijst={LIJST}
      vragen={[
        {
          id: 'oogst-1',
          vraag: 'Is het fruit rijp?',
          soort: 'open',
          voor: 'bestuur',
          toelichting: 'Rijp is niet overrijp.',
          groep: 'De oogst',
          achtergrond: [{ tekst: 'Over oogsten', href: '/gids/oogsten/' }],
        },
        { id: 'oogst-2', vraag: 'Is er een mand?', soort: 'ja-nee', voor: 'beide', groep: 'De oogst', achtergrond: [] },
      ]}
    />,
  );

  test.each([
    ['the first question', 'Is het fruit rijp?</h2>'],
    ['its explanation', 'Rijp is niet overrijp.'],
    ['the groep that it is of', 'De oogst</p>'],
    ['a field for the answer, as the question is open', 'Uw antwoord</label>'],
    ['a field for the note', 'Notitie voor het gesprek</label>'],
    ['what a choice does', 'U gaat dan naar de volgende vraag.'],
    ['a page to read', 'href="/gids/oogsten/"'],
    ['for whom it is and that this site says so', 'Deze vraag is voor het bestuur. Die indeling is van deze site'],
    ['how far it is', '1 van 2'],
  ])('%s', (_wat, stuk) => {
    expect(html).toContain(stuk);
  });

  test('no other question, no stand and no way back', () => {
    expect(html).not.toContain('Is er een mand?');
    expect(html).not.toContain('aria-pressed="true"');
    expect(html).not.toContain('Nu: ');
    expect(html).not.toContain('Vorige');
  });
});

describe('the server renders for the conversation', () => {
  const html = renderToString(
    <Gesprek
      siteId="proef"
      basis="/pad/"
      lijst={LIJST}
      blokken={[
        { id: 'tafel', kop: 'Hoe staat de oogst ervoor?', vragen: [{ id: 'tafel-1', vraag: 'Wat is er al?' }] },
      ]}
    />,
  );

  test.each([
    ['its questions under their heading', 'Hoe staat de oogst ervoor?</h2>'],
    ['a label for each field', '<label for="gesprek-tafel-1">Wat is er al?</label>'],
    ['a way to add an agreement', 'Afspraak toevoegen'],
    ['the way on', 'href="/pad/checklist-sturing/notitie/"'],
  ])('%s', (_wat, stuk) => {
    expect(html).toContain(stuk);
  });

  test('nothing of what only a browser knows', () => {
    expect(html).not.toContain('Er staat niets op');
  });
});

test.each([
  ['its groep', 'De oogst</p>'],
  ['its name', 'Rijp fruit</h3>'],
  ['its note', 'Wie plukt?'],
  ['how many there are', '(1)'],
])('a point to discuss stands there with %s', (_wat, stuk) => {
  const html = renderToString(
    <TeBespreken
      regels={[PUNT, { ...PUNT, vraagId: 'oogst-2', label: 'Mand', stand: 'geregeld' }]}
      isGeladen
      isAlleenLezen={false}
      setStand={GEEN_ACTIE}
    />,
  );
  expect(html).toContain(stuk);
  expect(html).not.toContain('Mand');
});

test('of the three stands the present one is pressed, and none can be chosen in a document to read only', () => {
  const render = (isAlleenLezen: boolean) =>
    renderToString(
      <Standknoppen
        stand="uitzoeken"
        choose={GEEN_ACTIE}
        isAlleenLezen={isAlleenLezen}
        labelId="kies"
        klasse="standknoppen--groot"
      />,
    );
  expect(render(false).match(/aria-pressed="true"/g)).toHaveLength(1);
  expect(render(false)).toMatch(/aria-pressed="true"[^>]*><span aria-hidden="true">✓ <\/span>Uitzoeken/);
  expect(render(false)).not.toContain('disabled');
  expect(render(true).match(/disabled/g)).toHaveLength(3);
});
