import { computed, type ReadableAtom } from 'nanostores';
import {
  withAlias,
  withEigenAlias,
  withNamenZichtbaar,
  withoutScan,
  withRegionaam,
  withScans,
} from '../domain/edit-regio.ts';
import { toGemeentesleutel } from '../domain/gemeentesleutel.ts';
import { getScan, listRegioscans, type RegioInvoer, type Regioscan, type Scangegevens } from '../domain/regio.ts';
import { openBrowserOpslag } from '../storage/browser-opslag.ts';
import type { Opslag } from '../storage/opslag.ts';
import type { Werkstore } from './documenten.ts';
import { REGIO } from './regio-hulpmiddel.ts';

/**
 * A regiobeeld that is being made. Every action is kept soon; an action that changes nothing writes nothing. Kept are
 * names, dates and answers; what else a file holds never comes here.
 */
export type RegioStore = Werkstore<RegioInvoer> & {
  /** In the order in which they were added; also those that do not count (`selectLaatste`). */
  $scans: ReadableAtom<readonly Regioscan[]>;
  /**
   * Adds scans, of which `alias` is the gemeente as it stands in the file. A gemeente that was given another name on this
   * page gets that name. Gives for each scan its id: the one that it has already when it stood there, undefined when
   * there was nothing in it or when nothing may be changed.
   */
  addScans: (scans: readonly Scangegevens[]) => readonly (string | undefined)[];
  removeScan: (id: string) => void;
  /** Renames the gemeente: the scan and all others that go by the same name. '' takes the name out. */
  setAlias: (id: string, naam: string) => void;
  /** Gives one scan a name of its own, so that it counts beside the others of its gemeente. '' changes nothing. */
  setEigenAlias: (id: string, naam: string) => void;
  setNamenZichtbaar: (isZichtbaar: boolean) => void;
  /** '' takes the name out. */
  setNaam: (naam: string) => void;
};

/** Opens a regiobeeld, stored or new, for the life of the page. */
export function openRegio(opslag: Opslag, id: string): RegioStore {
  const { edit, ...document } = opslag.open(REGIO, id);
  /** By what names went by before, so that a second file of a gemeente joins the first. Not kept: the name may be secret. */
  const aliassen = new Map<string, string>();

  function toAlias({ alias, ...scan }: Scangegevens): Scangegevens {
    const naam = alias === undefined ? undefined : (aliassen.get(toGemeentesleutel(alias)) ?? alias);
    return naam === undefined ? scan : { ...scan, alias: naam };
  }

  return {
    ...document,
    $scans: computed(document.$invoer, listRegioscans),
    addScans: (scans) => {
      let ids: readonly (string | undefined)[] = scans.map(() => undefined);
      edit((invoer) => {
        const uitkomst = withScans(invoer, scans.map(toAlias), opslag.createId);
        ids = uitkomst.ids;
        return uitkomst.invoer;
      });
      return ids;
    },
    removeScan: (scanId) => {
      edit((invoer) => withoutScan(invoer, scanId));
    },
    setAlias: (scanId, naam) => {
      edit((invoer) => {
        const nieuw = withAlias(invoer, scanId, naam);
        const [van, naar] = [getScan(invoer, scanId)?.alias, getScan(nieuw, scanId)?.alias];
        if (nieuw !== invoer && van !== undefined && naar !== undefined) noteAlias(van, naar);
        return nieuw;
      });
    },
    setEigenAlias: (scanId, naam) => {
      edit((invoer) => withEigenAlias(invoer, scanId, naam));
    },
    setNamenZichtbaar: (isZichtbaar) => {
      edit((invoer) => withNamenZichtbaar(invoer, isZichtbaar));
    },
    setNaam: (naam) => {
      edit((invoer) => withRegionaam(invoer, naam));
    },
  };

  function noteAlias(van: string, naar: string): void {
    const sleutel = toGemeentesleutel(van);
    // What went by the name before goes by the new one too.
    for (const [eerder, alias] of aliassen) {
      if (toGemeentesleutel(alias) === sleutel) aliassen.set(eerder, naar);
    }
    aliassen.set(sleutel, naar);
  }
}

/** The regiobeelden of this browser; the same store at every call with one id. */
export function openRegios(siteId: string): (id: string) => RegioStore {
  const geopend = new Map<string, RegioStore>();
  return (id) => {
    const bestaand = geopend.get(id);
    if (bestaand !== undefined) return bestaand;
    const store = openRegio(openBrowserOpslag(siteId), id);
    geopend.set(id, store);
    return store;
  };
}
