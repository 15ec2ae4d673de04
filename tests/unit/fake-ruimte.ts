import type { Hulpmiddel, Kop } from '../../src/domain/hulpmiddel.ts';
import type { Json } from '../../src/domain/wijziging.ts';
import { createOpslag, type Opslag } from '../../src/storage/opslag.ts';
import type { Opslagruimte } from '../../src/storage/ruimte.ts';
import { isJsonRecord } from '../../src/domain/wijziging.ts';

export const SITE = 'proefsite';
export const NU = '2026-03-09T13:03:00.000Z';

/** Storage in memory that takes so many characters, with a clock and tasks that the test lets run. */
export class FakeRuimte {
  readonly inhoud = new Map<string, string>();
  readonly tijdelijk = new Map<string, string>();
  grens = Infinity;
  isGeblokkeerd = false;
  nu = NU;
  #taken: (() => void)[] = [];
  #ids = 0;
  #pagina = 0;
  #watchers: ((sleutel: string | null) => void)[] = [];

  /** The storage as one page has it. */
  open(siteId = SITE): Opslag {
    this.#pagina += 1;
    const naam = `p${String(this.#pagina)}`;
    return createOpslag(siteId, {
      openRuimte: (soort) => {
        if (this.isGeblokkeerd) throw new DOMException('denied', 'SecurityError');
        return this.#toRuimte(soort === 'tijdelijk' ? this.tijdelijk : this.inhoud);
      },
      now: () => new Date(this.nu),
      createId: () => {
        this.#ids += 1;
        return `${naam}n${String(this.#ids)}`;
      },
      plan: (_, task) => {
        this.#taken.push(task);
      },
      watch: (onChange) => {
        this.#watchers.push(onChange);
      },
    });
  }

  /** Lets pass what was to be done soon. */
  run(): void {
    for (const taak of this.#taken.splice(0)) taak();
  }

  /** Writes as another page does. */
  writeElsewhere(sleutel: string, tekst: string): void {
    this.inhoud.set(sleutel, tekst);
    for (const onChange of this.#watchers) onChange(sleutel);
  }

  #toRuimte(inhoud: Map<string, string>): Opslagruimte {
    return {
      length: inhoud.size,
      key: (i) => [...inhoud.keys()][i] ?? null,
      getItem: (sleutel) => inhoud.get(sleutel) ?? null,
      setItem: (sleutel, tekst) => {
        const over = [...inhoud].filter(([ander]) => ander !== sleutel);
        const omvang = over.reduce(
          (som, [ander, raw]) => som + ander.length + raw.length,
          sleutel.length + tekst.length,
        );
        if (omvang > this.grens) throw new DOMException('full', 'QuotaExceededError');
        inhoud.set(sleutel, tekst);
      },
      removeItem: (sleutel) => {
        inhoud.delete(sleutel);
      },
    };
  }
}

/** What the tool for tests holds: besides what all documents have, any JSON. */
export type ProefInvoer = Kop & { punten?: readonly Json[] | undefined };

const CSV: Hulpmiddel<ProefInvoer>['csv'] = {
  kolommen: [
    { naam: 'punt', betekenis: 'Punt', isVerplicht: true },
    { naam: 'wie', betekenis: 'Wie', isVerplicht: true },
    { naam: 'wanneer', betekenis: 'Wanneer', isVerplicht: false },
  ],
  loadVorm: async () => ({ toRows: () => [], fromRows: () => ({ invoer: {}, meldingen: [] }) }),
};

/** A tool that no site has, of the second stored form; the first called `punten` otherwise. */
export const PROEF: Hulpmiddel<ProefInvoer> = {
  soort: 'proef',
  enkelvoud: 'proefstuk',
  meervoud: 'proefstukken',
  adres: '/proef/',
  leeg: {},
  vorm: {
    migraties: [({ versie: _, dingen, ...rest }) => ({ ...rest, versie: 2, invoer: dingen ? { punten: dingen } : {} })],
    decode: (json) => {
      const { naam, gemeente, datum, punten, ...rest } = json;
      const isTekst = [naam, gemeente, datum].every(
        (een) => een === undefined || (typeof een === 'string' && een !== ''),
      );
      const isGoed = isTekst && (punten === undefined || Array.isArray(punten)) && Object.keys(rest).length === 0;
      return isGoed && isProefInvoer(json) ? { ok: true, value: json } : { ok: false, reden: 'onjuiste-vorm' };
    },
    encode: ({ naam, gemeente, datum, punten }) => ({
      ...(naam === undefined ? {} : { naam }),
      ...(gemeente === undefined ? {} : { gemeente }),
      ...(datum === undefined ? {} : { datum }),
      ...(punten === undefined ? {} : { punten }),
    }),
  },
  csv: CSV,
  nameVeld: ([veld = '']) => veld,
  computeVoortgang: () => undefined,
};

function isProefInvoer(waarde: unknown): waarde is ProefInvoer {
  return isJsonRecord(waarde);
}
