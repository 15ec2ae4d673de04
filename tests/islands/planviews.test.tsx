import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Planbegeleiding } from '../../src/domain/planbegeleiding.ts';
import { LEEG_PUNT, LEEG_VERBETERPLAN, type VerbeterplanInvoer } from '../../src/domain/verbeterplan.ts';
import { Opdracht } from '../../src/islands/opdracht/Opdracht.tsx';
import { Onderwerp } from '../../src/islands/opdracht/Onderwerp.tsx';
import { Gereedheid } from '../../src/islands/verbeterplan/Gereedheid.tsx';
import { Kosten } from '../../src/islands/verbeterplan/Kosten.tsx';
import { Planning } from '../../src/islands/verbeterplan/Planning.tsx';
import { Puntlijst } from '../../src/islands/verbeterplan/Puntlijst.tsx';
import { VOORBEELDBRON, VOORBEELDPLAN } from '../unit/voorbeeldplan.ts';

const VANDAAG = '2026-11-22';
const { lijst } = VOORBEELDBRON;
const GEEN_ACTIE = () => undefined;
const punt = (over: Partial<VerbeterplanInvoer['punten'][string]>) => ({ ...LEEG_PUNT, ...over });
const UITLEG = { titel: 'Functie', tekst: 'Wie dat doet.' };
const VASTSTELLERS = { team: UITLEG, 'sociaal-domein': UITLEG, portefeuillehouder: UITLEG };
const VELDEN = { huidig: UITLEG, wijziging: UITLEG, expertise: UITLEG, middelen: UITLEG };
const GEREEDHEID: Planbegeleiding['gereedheid'] = {
  inleiding: 'Dit is een advies.',
  controles: [
    {
      id: 'b1',
      titel: 'Acties',
      beslismoment: 'Wat er gebeurt',
      eisen: [
        { id: 'opdrachtgever', geregeld: 'De opdrachtgever is bekend.', open: 'De opdrachtgever ontbreekt.' },
        { id: 'actie', geregeld: 'Alle acties staan erin.', open: 'Nog zonder actie:', uitleg: 'Zeg wat u doet.' },
        { id: 'team', geregeld: 'Bekend wie vaststelt.', open: 'Niet bekend wie vaststelt.' },
      ],
    },
  ],
};

describe('the planning', () => {
  const html = renderToString(<Planning plan={VOORBEELDPLAN} vandaag={VANDAAG} />);

  test.each([
    ['a picture that says what it is', 'role="img" aria-label="Balken van'],
    ['that can be reached with the keyboard, as it may be wide', 'tabindex="0" role="region"'],
    ['a table of the same', 'De planning als tabel'],
    ['the quarters in words', '1e kwartaal 2026'],
    ['a way to each punt', 'href="#punt-'],
    ['what is te laat, by word, with whether it was begun', 'Te laat, '],
  ])('has %s', (_wat, stuk) => {
    expect(html).toContain(stuk);
  });

  test('has as many bars as rows', () => {
    const rijen = html.match(/<tr>/g)?.length ?? 0;
    expect(html.match(/class="plaat__balk /g)).toHaveLength(rijen - 1);
  });

  test('tells apart what has no date or lies outside of the looptijd, and leaves out what is vervallen', () => {
    const plan: VerbeterplanInvoer = {
      ...LEEG_VERBETERPLAN,
      vanaf: 2026,
      tot: 2026,
      punten: {
        '000001-a': punt({ titel: 'Erin', einde: '2026-04-01' }),
        '000002-a': punt({ titel: 'Later', einde: '2028-04-01' }),
        '000003-a': punt({ titel: 'Ooit' }),
        '000004-a': punt({ titel: 'Weg', status: 'vervallen', einde: '2026-04-01' }),
      },
    };
    const tekst = renderToString(<Planning plan={plan} vandaag={VANDAAG} />);
    expect(tekst).toMatch(/Buiten de looptijd van het plan \(1\).*Later/s);
    expect(tekst).toMatch(/Zonder datum \(1\).*Ooit/s);
    expect(tekst).not.toContain('Weg<');
    expect(tekst).toContain('Eén vervallen verbeterpunt staat');
  });

  test('names what ends before it begins, and draws what has no end as open', () => {
    const plan: VerbeterplanInvoer = {
      ...LEEG_VERBETERPLAN,
      punten: {
        '000001-a': punt({ titel: 'Andersom', begin: '2026-04-01', einde: '2026-01-01' }),
        '000002-a': punt({ titel: 'Open', begin: '2026-04-01' }),
      },
    };
    const tekst = renderToString(<Planning plan={plan} vandaag={VANDAAG} />);
    expect(tekst).toMatch(/Einde voor het begin \(1\).*Andersom.*het einde ligt voor het begin/s);
    expect(tekst.match(/class="plaat__balk [^"]*plaat__balk--open"/g)).toHaveLength(1);
    expect(tekst).toContain('vanaf 2e kwartaal 2026');
    expect(tekst).toContain('de strepen zeggen niet hoe ver het is');
  });

  test('of an empty plan says so', () => {
    const leeg = renderToString(<Planning plan={LEEG_VERBETERPLAN} vandaag={VANDAAG} />);
    expect(leeg).toContain('Er zijn nog geen verbeterpunten');
    expect(leeg).not.toContain('<table');
  });
});

describe('the costs', () => {
  const plan: VerbeterplanInvoer = {
    ...LEEG_VERBETERPLAN,
    punten: {
      '000001-a': punt({ titel: 'Duur', kosten: { a: { jaar: 2027, bedrag: 12_000, dekking: 'te zoeken' } } }),
      '000002-a': punt({ titel: 'Onbekend' }),
      '000003-a': punt({ titel: 'Gratis', zonderKosten: true }),
    },
  };
  const html = renderToString(<Kosten plan={plan} lijst={lijst} />);

  test('have the remark at each of the totals', () => {
    const totalen = html.match(/<tfoot>/g)?.length;
    expect(totalen).toBe(4);
    expect(html.match(/<p class="hint">Bij 1 punt is nog niet bekend wat het kost/g)).toHaveLength(4);
  });

  test('never show what is unknown as 0', () => {
    expect(html).toContain('nog niet bekend</td>');
    expect(html).not.toContain('€\u00A00<');
  });

  test('name the punten of which nothing is known, with a way to each', () => {
    expect(html).toContain('href="#punt-000002-a"');
    expect(html).not.toContain('href="#punt-000003-a"');
  });

  test('have no remark when everything is known', () => {
    const bekend = { ...plan, punten: { '000001-a': plan.punten['000001-a'] ?? LEEG_PUNT } };
    expect(renderToString(<Kosten plan={bekend} lijst={lijst} />)).not.toContain('nog niet bekend');
  });
});

describe('whether a plan is ready', () => {
  const render = (plan: VerbeterplanInvoer, isAlleenLezen = false) =>
    renderToString(
      <Gereedheid
        plan={plan}
        gereedheid={GEREEDHEID}
        vaststellers={VASTSTELLERS}
        opdrachtHref="/opdracht/?id=a"
        setVaststelling={GEEN_ACTIE}
        isAlleenLezen={isAlleenLezen}
      />,
    );
  const plan = { ...LEEG_VERBETERPLAN, punten: { '000001-a': punt({ titel: 'Kaal' }) } };

  test.each([
    ['what is missing, by word', 'Nog open: '],
    ['the punten that lack it, with a way to each', 'href="#punt-000001-a"'],
    ['how to mend it', 'Zeg wat u doet.'],
    ['where to fill in what is of the plan', 'href="#over"'],
    ['that it is advice', 'Dit is een advies.'],
    ['a field for who adopts it', '<label for="vaststelling-team-wie">Wie stelt vast</label>'],
    ['that it wants a function', 'aria-describedby="vaststelling-team-hint"'],
  ])('is told with %s', (_wat, stuk) => {
    expect(render(plan)).toContain(stuk);
  });

  test('is told otherwise once it is in the plan', () => {
    const html = render({
      ...plan,
      teksten: { opdrachtgever: 'Directeur' },
      vaststelling: { team: { wie: 'Manager' } },
      punten: { '000001-a': punt({ titel: 'Af', actie: 'Doen' }) },
    });
    expect(html).not.toContain('Nog open');
    expect(html).toContain('Alle acties staan erin.');
    expect(html).toContain('value="Manager"');
  });

  test('shows of many that lack something only three, and folds what is in the plan', () => {
    const veel = Object.fromEntries(
      ['1', '2', '3', '4', '5', '6'].map((nummer) => [`00000${nummer}-a`, punt({ titel: `Punt ${nummer}` })]),
    );
    const html = render({ ...plan, teksten: { opdrachtgever: 'Directeur' }, punten: veel });
    expect(html).toMatch(/Punt 3<.*<summary>Nog 3 verbeterpunten<.*Punt 4</s);
    expect(html).toMatch(/<summary>(Staat in het plan|Wat al in het plan staat)</);
    const vijf = Object.fromEntries(Object.entries(veel).slice(1));
    expect(render({ ...plan, punten: vijf })).not.toContain('<summary>Nog');
  });

  test('can be read but not filled in when the document is to read only', () => {
    expect(render(plan).match(/<input[^>]* disabled/g)).toBeNull();
    expect(render(plan, true).match(/<input[^>]* disabled/g)).toHaveLength(6);
  });
});

test('of many verbeterpunten the rest is folded away, and none is lost', () => {
  const punten = Array.from({ length: 30 }, (_, i) => ({
    ...LEEG_PUNT,
    id: `p${String(i)}`,
    titel: `Punt ${String(i)}`,
  }));
  const html = renderToString(<Puntlijst punten={punten} />);
  expect(html.match(/href="#punt-p/g)).toHaveLength(30);
  expect(html).toContain('Nog 18 verbeterpunten');
  expect(renderToString(<Puntlijst punten={punten.slice(0, 12)} />)).not.toContain('<details');
});

describe('the opdracht', () => {
  test('stands on the server with every question and empty fields', () => {
    const html = renderToString(
      <Opdracht
        siteId="proef"
        basis="/pad/"
        lijst={lijst}
        vragen={[
          {
            id: 'v-1',
            vraag: 'Staat dit erin?',
            opOrde: 'Het staat erin.',
            bron: { tekst: 'Gids', href: '/pad/gids/' },
          },
        ]}
        begeleiding={{ ...VOORBEELDBRON.namen, ...begeleiding() }}
        maker="Proef"
        voorbeeld={undefined}
      />,
    );
    expect(html).toContain('Staat dit erin?');
    expect(html).toContain('href="/pad/verbeterplan/"');
    expect(html.match(/<textarea/g)).toHaveLength(4);
    expect(html.match(/aria-describedby="opdracht-v-1-\w+-hint opdracht-hint"/g)).toHaveLength(4);
    expect(html).not.toContain('stand op');
  });

  test('tells at a verbeterpunt what the plan says of it, and shows on paper what was entered', () => {
    const html = renderToString(
      <Onderwerp
        onderwerp={{ id: 'p1', titel: 'Taken verdelen', deel: { middelen: 'Twee uur' }, punten: [] }}
        vraag={undefined}
        punt={punt({ titel: 'Taken verdelen', standVanZaken: 'Onduidelijk', actie: 'Afspreken' })}
        velden={VELDEN}
        planHref="/verbeterplan/?id=a"
        hintId="hint"
        isAlleenLezen
        setOpdracht={GEEN_ACTIE}
      />,
    );
    expect(html).toContain('href="/verbeterplan/?id=a#punt-p1"');
    expect(html).toContain('Onduidelijk');
    expect(html).toContain('<p class="opdrachtdeel__papier">Twee uur</p>');
    expect(html.match(/<textarea[^>]* disabled/g)).toHaveLength(4);
  });
});

/** What the page of the opdracht needs besides names. */
function begeleiding(): Pick<Planbegeleiding, 'onderdelen' | 'kolommen' | 'vaststellers' | 'opdracht'> {
  const deel = { ...UITLEG, vindplaatsen: [] };
  return {
    onderdelen: {
      looptijd: deel,
      verbeterpunten: deel,
      opdracht: deel,
      vaststelling: deel,
      herhaling: deel,
      overdracht: deel,
      inleiding: deel,
      regiovisie: deel,
      uitgangspunten: deel,
      zelfscanpunten: deel,
      samenvatting: deel,
      toelichting: deel,
      opdrachtgever: deel,
      opsteller: deel,
      middelen: deel,
      monitoring: deel,
      regie: deel,
      borging: deel,
      communicatie: deel,
    },
    kolommen: {
      verbeterpunt: UITLEG,
      'stand-van-zaken': UITLEG,
      actie: UITLEG,
      resultaat: UITLEG,
      wie: UITLEG,
      planning: UITLEG,
      kosten: UITLEG,
    },
    vaststellers: VASTSTELLERS,
    opdracht: { vragen: ['v-1'], velden: VELDEN },
  };
}
