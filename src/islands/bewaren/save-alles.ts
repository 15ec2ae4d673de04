import type { Backupdocument } from '../../domain/back-up.ts';
import { saveFile } from '../../export/save-file.ts';
import { loadHulpmiddelen, type DocumentenStore } from '../../stores/documenten.ts';

/**
 * Makes a back-up of all tools on the page of one; `onbewaard` are documents that only the page holds. Without a
 * connection it holds what the page knows, which is better than nothing.
 */
export async function saveAlles(store: DocumentenStore, onbewaard: readonly Backupdocument[]): Promise<void> {
  const alle = await loadHulpmiddelen().catch(() => undefined);
  store.saveBackup(saveFile, onbewaard, alle);
}
