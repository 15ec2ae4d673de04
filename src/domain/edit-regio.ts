import { toGemeentesleutel } from './gemeentesleutel.ts';
import { getScan, type RegioInvoer, type Scangegevens } from './regio.ts';
import { normalizeTekst } from './tekst.ts';
import { toVolgId } from './volg-id.ts';

/**
 * The id of the scan that is added next; `toeval` (a-z and 0-9) keeps it apart from one that another tab adds at the same
 * moment.
 */
export function toScanId({ scans }: RegioInvoer, toeval: string): string {
  return toVolgId(Object.keys(scans), toeval);
}

/**
 * The invoer with scans added, each under the id in `ids`. A scan that stands there already with exactly the same in it is
 * not added again; its id is the one it has. A scan with nothing in it is left out and has no id.
 */
export function withScans(
  invoer: RegioInvoer,
  scans: readonly Scangegevens[],
  createToeval: () => string,
): { invoer: RegioInvoer; ids: readonly (string | undefined)[] } {
  const bestaand = new Map(Object.entries(invoer.scans).map(([id, scan]) => [toInhoudsleutel(scan), id]));
  const nieuw: [string, Scangegevens][] = [];
  let id = '';
  const ids = scans.map((gegeven) => {
    const scan = normalizeScan(gegeven);
    if (isLegeScan(scan)) return undefined;
    const sleutel = toInhoudsleutel(scan);
    const stond = bestaand.get(sleutel);
    if (stond !== undefined) return stond;
    // Going on from the id before spares looking through all of them for every scan.
    id = toScanId(id === '' ? invoer : { scans: { [id]: scan } }, createToeval());
    bestaand.set(sleutel, id);
    nieuw.push([id, scan]);
    return id;
  });
  if (nieuw.length === 0) return { invoer, ids };
  return { invoer: { ...invoer, scans: Object.fromEntries([...Object.entries(invoer.scans), ...nieuw]) }, ids };
}

/** The invoer without a scan. Returns `invoer` itself when it is not there. */
export function withoutScan(invoer: RegioInvoer, id: string): RegioInvoer {
  if (getScan(invoer, id) === undefined) return invoer;
  return { ...invoer, scans: Object.fromEntries(Object.entries(invoer.scans).filter(([ander]) => ander !== id)) };
}

/**
 * The invoer with another name for a gemeente: for the scan and for every other that goes by the same name. '' takes the
 * name out. Returns `invoer` itself when nothing changes.
 */
export function withAlias(invoer: RegioInvoer, id: string, naam: string): RegioInvoer {
  const scan = getScan(invoer, id);
  if (scan === undefined) return invoer;
  const alias = normalizeTekst(naam) || undefined;
  const gemeente = toGemeentesleutel(scan.alias ?? '');
  const isMee = (ander: string, { alias: van }: Scangegevens) =>
    ander === id || (gemeente !== '' && van !== undefined && toGemeentesleutel(van) === gemeente);
  const gewijzigd = Object.entries(invoer.scans).filter(([ander, een]) => isMee(ander, een) && een.alias !== alias);
  if (gewijzigd.length === 0) return invoer;
  const paren = gewijzigd.map(([ander, een]) => [ander, withoutLeeg({ ...een, alias })] as const);
  return { ...invoer, scans: Object.fromEntries([...Object.entries(invoer.scans), ...paren]) };
}

/** The invoer with a name of its own for one scan; those of the same gemeente keep theirs. '' changes nothing. */
export function withEigenAlias(invoer: RegioInvoer, id: string, naam: string): RegioInvoer {
  const scan = getScan(invoer, id);
  const alias = normalizeTekst(naam);
  if (scan === undefined || alias === '' || alias === scan.alias) return invoer;
  const nieuw = [id, withoutLeeg({ ...scan, alias })] as const;
  return { ...invoer, scans: Object.fromEntries([...Object.entries(invoer.scans), nieuw]) };
}

/** The invoer with names shown or hidden. Returns `invoer` itself when nothing changes. */
export function withNamenZichtbaar(invoer: RegioInvoer, isZichtbaar: boolean): RegioInvoer {
  if ((invoer.namenZichtbaar ?? false) === isZichtbaar) return invoer;
  const { naam, scans } = invoer;
  return { ...(naam === undefined ? {} : { naam }), ...(isZichtbaar ? { namenZichtbaar: true } : {}), scans };
}

/** The invoer under another name; '' takes the name out. Returns `invoer` itself when nothing changes. */
export function withRegionaam(invoer: RegioInvoer, naam: string): RegioInvoer {
  const nieuw = normalizeTekst(naam) || undefined;
  const { naam: vorig, ...rest } = invoer;
  if (nieuw === vorig) return invoer;
  return nieuw === undefined ? rest : { ...rest, naam: nieuw };
}

/** Whether there is nothing in it that could be kept. */
export function isLegeScan({ alias, datum, lijst, antwoorden }: Scangegevens): boolean {
  return alias === undefined && datum === undefined && lijst === undefined && Object.keys(antwoorden).length === 0;
}

function normalizeScan({ alias, ...scan }: Scangegevens): Scangegevens {
  return withoutLeeg({ ...scan, alias: alias === undefined ? undefined : normalizeTekst(alias) || undefined });
}

/** Field by field, so that nothing else that an object carries along is kept. */
function withoutLeeg({ alias, datum, lijst, antwoorden }: Scangegevens): Scangegevens {
  return {
    ...(alias === undefined ? {} : { alias }),
    ...(datum === undefined ? {} : { datum }),
    ...(lijst === undefined ? {} : { lijst }),
    antwoorden,
  };
}

function toInhoudsleutel({ alias, datum, lijst, antwoorden }: Scangegevens): string {
  return JSON.stringify([alias ?? '', datum ?? '', lijst ?? 0, Object.entries(antwoorden).sort()]);
}
