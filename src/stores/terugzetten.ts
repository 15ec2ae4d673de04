import { MAX_BACKUP_BYTES, type Backup, type GelezenBackup } from '../domain/back-up.ts';
import type { Hulpmiddel } from '../domain/hulpmiddel.ts';
import { planTerugzetten, type Terugzetplan } from '../domain/terugzetten.ts';
import { openBrowserOpslag } from '../storage/browser-opslag.ts';
import { decodeBackup } from '../storage/decode-back-up.ts';
import type { Documentregel, Opslag } from '../storage/opslag.ts';
import { restoreBackup, type Teruggezet } from '../storage/terugzetten.ts';
import { HULPMIDDELEN } from './hulpmiddelen.ts';

export type { Documentregel, Teruggezet };

/** Putting back a back-up: read the file, plan, and do what the plan says. */
export type Terugzetstore = {
  readBackup: (bestand: Pick<Blob, 'size' | 'text'>) => Promise<GelezenBackup>;
  /** Compares a back-up with what stands here now; changes nothing. */
  planTerugzetten: (backup: Backup) => Terugzetplan<Documentregel>;
  restore: (plan: Terugzetplan<Documentregel>) => Teruggezet;
};

/** Makes what puts back on a storage. */
export function createTerugzetstore(
  opslag: Opslag,
  hulpmiddelen: readonly Hulpmiddel[],
  siteId: string,
): Terugzetstore {
  return {
    readBackup: async (bestand) => {
      if (bestand.size > MAX_BACKUP_BYTES) return { ok: false, fout: { reden: 'te-groot' } };
      try {
        return decodeBackup(await bestand.text(), hulpmiddelen);
      } catch {
        // The file is on a drive that went, or was changed after it was chosen.
        return { ok: false, fout: { reden: 'onleesbaar' } };
      }
    },
    planTerugzetten: (backup) => {
      opslag.keepAll();
      return planTerugzetten(backup, opslag.list(hulpmiddelen), hulpmiddelen);
    },
    restore: (plan) => restoreBackup(opslag, hulpmiddelen, siteId, plan),
  };
}

/** Putting back in this browser. */
export function openTerugzetten(siteId: string): Terugzetstore {
  return createTerugzetstore(openBrowserOpslag(siteId), HULPMIDDELEN, siteId);
}
