import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computePlanverslag, type Planverslag } from '../src/domain/planverslag.ts';
import { LEEG_VERBETERPLAN, type VerbeterplanInvoer } from '../src/domain/verbeterplan.ts';
import { toPlanDocx } from '../src/export/plan-docx.ts';
import { HOSTILE } from '../tests/unit/hostile.ts';
import { VOORBEELDBRON, VOORBEELDCOLOFON, VOORBEELDPLAN } from '../tests/unit/voorbeeldplan.ts';

/*
 * Opens the plan as this site writes it for Word with LibreOffice: it must come out as a PDF of a likely number of pages,
 * and with all of its text. LibreOffice has no calendar, so the .ics of a plan is not opened here; tests/unit/ics.test.ts
 * reads it by the rules of RFC 5545.
 */

type Geval = { titel: string; plan: VerbeterplanInvoer; minBladzijden: number; maxBladzijden: number };

/** Text of which a megabyte makes thousands of pages. */
const MAX_TEKST = 10_000;
/** Invisible, and not part of any word: LibreOffice leaves some out and writes others as something else. */
const ONZICHTBAAR = /[\p{C}\p{Z}\s]+/gu;

const GEVALLEN: readonly Geval[] = [
  { titel: 'a plan of fifteen verbeterpunten', plan: VOORBEELDPLAN, minBladzijden: 8, maxBladzijden: 16 },
  { titel: 'an empty plan', plan: LEEG_VERBETERPLAN, minBladzijden: 3, maxBladzijden: 6 },
  { titel: 'a plan of three hundred', plan: createGroot(300), minBladzijden: 80, maxBladzijden: 300 },
  ...HOSTILE.filter(({ wordt }) => wordt.length <= MAX_TEKST).map(({ naam, wordt }) => ({
    titel: `a plan with ${naam}`,
    plan: createMetTekst(wordt),
    minBladzijden: 3,
    maxBladzijden: 8,
  })),
];

/** Each plan with what is wrong with it; undefined when nothing is. `soffice` runs LibreOffice with these arguments. */
export async function testPlannen(
  folder: string,
  soffice: (args: readonly string[]) => void,
): Promise<{ titel: string; fout: string | undefined }[]> {
  const map = join(folder, 'plannen');
  mkdirSync(map);
  const bestanden = await Promise.all(
    GEVALLEN.map(async (geval, i) => {
      const verslag = computePlanverslag(geval.plan, VOORBEELDBRON);
      const stam = join(map, `plan${String(i)}`);
      writeFileSync(`${stam}.docx`, await toPlanDocx(verslag, VOORBEELDCOLOFON));
      return { geval, verslag, stam };
    }),
  );
  const paden = bestanden.map(({ stam }) => `${stam}.docx`);
  soffice(['--headless', '--convert-to', 'pdf', '--outdir', map, ...paden]);
  soffice(['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', map, ...paden]);
  return bestanden.map(({ geval, verslag, stam }) => ({ titel: geval.titel, fout: findFout(geval, verslag, stam) }));
}

function findFout({ minBladzijden, maxBladzijden }: Geval, verslag: Planverslag, stam: string): string | undefined {
  if (!existsSync(`${stam}.pdf`) || !existsSync(`${stam}.txt`)) {
    return 'LibreOffice did not open it. Is libreoffice-writer installed?';
  }
  const bladzijden = countBladzijden(readFileSync(`${stam}.pdf`, 'latin1'));
  if (bladzijden < minBladzijden || bladzijden > maxBladzijden) {
    return `${String(bladzijden)} pages instead of ${String(minBladzijden)} to ${String(maxBladzijden)}`;
  }
  const shown = toWoorden(readFileSync(`${stam}.txt`, 'utf8'));
  const kwijt = listTeksten(verslag).find((tekst) => !shown.includes(toWoorden(tekst)));
  return kwijt === undefined ? undefined : `it does not show ${JSON.stringify(kwijt.slice(0, 80))}`;
}

/** LibreOffice writes each page as an object of its own that is not packed. */
function countBladzijden(pdf: string): number {
  return pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}

function listTeksten({ titel, regels, delen }: Planverslag): string[] {
  return [
    titel,
    ...regels,
    ...delen.flatMap(({ kop, blokken }) => [
      kop,
      ...blokken.flatMap((blok) =>
        blok.soort === 'tabel'
          ? [...blok.kolommen.map((kolom) => kolom.kop), ...blok.rijen.flat(2).map(({ tekst }) => tekst)]
          : [blok.tekst],
      ),
    ]),
  ].flatMap((tekst) => tekst.split('\n'));
}

function toWoorden(tekst: string): string {
  return tekst.replace(ONZICHTBAAR, '');
}

function createGroot(aantal: number): VerbeterplanInvoer {
  const punten = Object.values(VOORBEELDPLAN.punten);
  return {
    ...VOORBEELDPLAN,
    punten: Object.fromEntries(
      Array.from({ length: aantal }, (_, i) => [
        `${String(i + 1).padStart(6, '0')}-proef`,
        { ...punten[i % punten.length], kosten: {}, voortgang: {}, bijstellingen: {}, titel: `Punt ${String(i + 1)}` },
      ]),
    ),
  };
}

function createMetTekst(tekst: string): VerbeterplanInvoer {
  return {
    ...LEEG_VERBETERPLAN,
    gemeente: tekst,
    naam: tekst,
    teksten: { inleiding: tekst, opdrachtgever: tekst, regie: tekst },
    punten: {
      '000001-proef': {
        ...{ titel: tekst, standVanZaken: tekst, beleid: tekst, actie: tekst, wie: tekst, thema: tekst },
        ...{ kosten: {}, voortgang: {}, bijstellingen: {} },
      },
    },
  };
}
