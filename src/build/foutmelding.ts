import { formatFaultIn, type Fault } from '../check/fault.ts';
import { getList, getText } from '../check/values.ts';

/** Message of the server of `npm run dev` to the page, with a `Foutmelding`. */
export const FOUTEN = 'inhoud:fouten';
/** Message of a page that has just been opened. */
export const VRAAG = 'inhoud:vraag';

/** A fault for the panel: `plaats` is `path:line`, `adres` opens that place in the editing program. */
export type Foutregel = { plaats: string; bericht: string; adres: string; bestand: string };

/** What the panel shows; without faults nothing. */
export type Foutmelding = { fouten: readonly Foutregel[] };

/**
 * The faults of the content folder at `map` (a path with a slash at its end), that is called `naam`. `basis` is the path of
 * the server.
 */
export function toFoutmelding(faults: readonly Fault[], naam: string, map: string, basis: string): Foutmelding {
  const format = formatFaultIn(naam);
  return {
    fouten: faults.map((fault) => {
      const bestand = fault.path.replace(/^content\//, '');
      const regel = format(fault);
      const plaats = format({ ...fault, message: '' }).trimEnd();
      const adres = `${basis}__open-in-editor?file=${encodeURIComponent(`${map}${bestand}:${fault.line}`)}`;
      return { plaats, bericht: regel.slice(plaats.length + 1), adres, bestand };
    }),
  };
}

/** What came over the line as a message; what has another form has no faults. */
export function readFoutmelding(payload: unknown): Foutmelding {
  return {
    fouten: getList(payload, 'fouten').flatMap((fout) => {
      const [plaats, bericht, adres, bestand] = ['plaats', 'bericht', 'adres', 'bestand'].map((veld) =>
        getText(fout, veld),
      );
      if (plaats === undefined || bericht === undefined || adres === undefined || bestand === undefined) return [];
      return [{ plaats, bericht, adres, bestand }];
    }),
  };
}
