import { formatBedrag } from './bedrag.ts';
import { isBedrag, isJaar, MAX_BEDRAG } from './verbeterplan.ts';

/** What a user typed, read as a number; `fout` is a sentence that says what to write instead. */
export type Getallezing = { soort: 'leeg' } | { soort: 'getal'; getal: number } | { soort: 'fout'; fout: string };

/** Whole euros as people write them: `12000`, `12.000`, `12 000`, `€ 12.000`, `12.000,-` and `12.000,00`. */
export function readBedrag(tekst: string): Getallezing {
  const kaal = tekst.replace(/^\s*(€|EUR|euro)?\s*/i, '').replace(/\s*(euro)?\s*$/i, '');
  if (kaal === '') return { soort: 'leeg' };
  const heel = kaal.replace(/,(-|--|–|00)$/, '');
  if (/^(\d+|\d{1,3}([. \u00A0]\d{3})+),\d+$/.test(heel))
    return { soort: 'fout', fout: 'Vul hele euro’s in, zonder centen: bijvoorbeeld 12.000.' };
  if (!/^(\d+|\d{1,3}([. \u00A0]\d{3})+)$/.test(heel))
    return { soort: 'fout', fout: 'Dit is geen bedrag. Vul hele euro’s in cijfers in, bijvoorbeeld 12.000.' };
  const getal = Number(heel.replace(/\D/g, ''));
  return isBedrag(getal)
    ? { soort: 'getal', getal }
    : { soort: 'fout', fout: `Vul een bedrag in van ten hoogste ${formatBedrag(MAX_BEDRAG)}.` };
}

/** A year of four digits. */
export function readJaar(tekst: string): Getallezing {
  const kaal = tekst.trim();
  if (kaal === '') return { soort: 'leeg' };
  const getal = /^\d+$/.test(kaal) ? Number(kaal) : NaN;
  return isJaar(getal)
    ? { soort: 'getal', getal }
    : { soort: 'fout', fout: 'Vul een jaar van vier cijfers in, bijvoorbeeld 2027.' };
}
