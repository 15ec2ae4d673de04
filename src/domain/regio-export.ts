import type { Kolom, Rij } from './csvvorm.ts';
import { ZONDER_NAAM } from './regioradar.ts';
import { toAandeel, type Regiobeeld, type Telling } from './regiobeeld.ts';
import type { Score } from './zelfscan-score.ts';

/** The columns of the file with what the regiobeeld shows. Later columns come after these; none changes its name. */
export const REGIO_EXPORT_KOLOMMEN = [
  {
    naam: 'rij',
    betekenis: 'Waar de rij over gaat: vraag, onderdeel, of (alleen met zichtbare namen) gemeente.',
    isVerplicht: false,
  },
  { naam: 'onderdeel', betekenis: 'Titel van het onderdeel.', isVerplicht: false },
  { naam: 'vraag_id', betekenis: 'Vaste naam van de vraag; alleen bij een vraag.', isVerplicht: false },
  { naam: 'vraag', betekenis: 'Tekst van de vraag; alleen bij een vraag.', isVerplicht: false },
  {
    naam: 'op_orde',
    betekenis: 'Bij een vraag: aantal gemeenten waar het op orde is. Bij een gemeente: aantal vragen.',
    isVerplicht: false,
  },
  {
    naam: 'beantwoord',
    betekenis:
      'Bij een vraag: aantal gemeenten dat antwoord gaf. Bij een gemeente: aantal vragen met een antwoord. Bij een onderdeel: aantal gemeenten dat er een vraag van beantwoordde.',
    isVerplicht: false,
  },
  {
    naam: 'niet_op_orde',
    betekenis: 'Bij een vraag: aantal gemeenten waar het niet op orde is. Bij een gemeente: aantal vragen.',
    isVerplicht: false,
  },
  {
    naam: 'gemiddelde_procent',
    betekenis:
      'Bij een onderdeel: gemiddelde van de gemeenten die antwoord gaven. Bij een gemeente: haar eigen percentage. Leeg is niet beantwoord.',
    isVerplicht: false,
  },
  { naam: 'laagste_procent', betekenis: 'Bij een onderdeel: percentage van de laagste gemeente.', isVerplicht: false },
  {
    naam: 'mediaan_procent',
    betekenis: 'Bij een onderdeel: percentage van de middelste gemeente.',
    isVerplicht: false,
  },
  { naam: 'hoogste_procent', betekenis: 'Bij een onderdeel: percentage van de hoogste gemeente.', isVerplicht: false },
  { naam: 'gemeente', betekenis: 'Naam van de gemeente; alleen met zichtbare namen.', isVerplicht: false },
  { naam: 'datum', betekenis: 'Datum van de zelfscan van die gemeente.', isVerplicht: false },
  { naam: 'nummer', betekenis: 'Nummer van de vraag in de lijst; alleen bij een vraag.', isVerplicht: false },
] as const satisfies readonly Kolom[];

type Exportrij = Readonly<Partial<Record<(typeof REGIO_EXPORT_KOLOMMEN)[number]['naam'], string>>>;

/**
 * What a page shows of a regiobeeld, as rows: every question, every part and, with names visible, every gemeente by part.
 * Without names there is no row of a single gemeente at all.
 */
export function toRegioRows(
  { vragen, onderdelen, gemeenten }: Regiobeeld,
  { isZichtbaar }: { isZichtbaar: boolean },
): Rij[] {
  const vraagrijen = vragen.map(({ onderdeel, id, nummer, vraag, ...telling }): Exportrij => ({
    rij: 'vraag',
    onderdeel,
    vraag_id: id,
    vraag,
    ...toTelcellen(telling),
    nummer: String(nummer),
  }));
  const onderdeelrijen = onderdelen.map(({ titel, spreiding }): Exportrij => {
    const kop = { rij: 'onderdeel', onderdeel: titel };
    if (spreiding.status === 'onbekend') return { ...kop, beantwoord: '0' };
    return {
      ...kop,
      beantwoord: String(spreiding.aantal),
      gemiddelde_procent: formatProcent(spreiding.gemiddelde),
      laagste_procent: formatProcent(spreiding.laagste),
      mediaan_procent: formatProcent(spreiding.mediaan),
      hoogste_procent: formatProcent(spreiding.hoogste),
    };
  });
  const gemeenterijen = isZichtbaar
    ? gemeenten.flatMap(({ alias = ZONDER_NAAM, datum = '', onderdelen: scores }) =>
        scores.map((score, i): Exportrij => ({
          rij: 'gemeente',
          onderdeel: onderdelen[i]?.titel ?? '',
          ...toTelcellen(toTelling(score)),
          gemiddelde_procent: formatProcent(toAandeel(score)),
          gemeente: alias,
          datum,
        })),
      )
    : [];
  return [...vraagrijen, ...onderdeelrijen, ...gemeenterijen];
}

function toTelcellen({ opOrde, beantwoord, nietOpOrde }: Telling) {
  return { op_orde: String(opOrde), beantwoord: String(beantwoord), niet_op_orde: String(nietOpOrde) };
}

function toTelling(score: Score): Telling {
  if (score.status === 'onbekend') return { opOrde: 0, beantwoord: 0, nietOpOrde: 0 };
  const { opOrde, beantwoord } = score;
  return { opOrde, beantwoord, nietOpOrde: beantwoord - opOrde };
}

/** A share from 0 to 1 in whole percents, '' when it is not known. Only none is 0 and only all is 100. */
export function formatProcent(aandeel: number | undefined): string {
  if (aandeel === undefined) return '';
  const afgerond = Math.round(aandeel * 100);
  return String(aandeel === 0 || aandeel === 1 ? afgerond : Math.min(99, Math.max(1, afgerond)));
}
