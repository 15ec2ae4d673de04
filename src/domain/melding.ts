import type { Backupherinnering } from './backupherinnering.ts';
import type { Bewaarfout, Onleesbaar, Opslagstatus } from './opslag.ts';
import type { Pad } from './wijziging.ts';
import type { Lijstverschil } from './lijstversie.ts';

/** All that a page could tell of a document. */
export type Meldingbronnen = {
  opslag: Opslagstatus;
  /** Text found in the place of the document. */
  onleesbaar: Onleesbaar | undefined;
  /** Fields that this page changed and that another tab changed later. */
  overschreven: readonly Pad[];
  lijstverschil: Lijstverschil | undefined;
  herinnering: Backupherinnering | undefined;
};

/** The one notice that a page shows. */
export type Melding =
  /** `onleesbaar` is what stands in the way, to be offered as a download. */
  | { soort: 'niet-bewaard'; reden: Bewaarfout; onleesbaar: Onleesbaar | undefined }
  | { soort: 'verwijderd' }
  | { soort: 'alleen-lezen'; onleesbaar: Onleesbaar | undefined }
  | { soort: 'onleesbaar'; onleesbaar: Onleesbaar }
  | { soort: 'ander-tabblad'; velden: readonly Pad[] }
  | { soort: 'andere-vragenlijst'; verschil: Lijstverschil }
  | { soort: 'back-up'; herinnering: Backupherinnering };

/** The notice that matters most, or undefined: what can cost a user work comes first, and no page shows two. */
export function selectMelding({
  opslag,
  onleesbaar,
  overschreven,
  lijstverschil,
  herinnering,
}: Meldingbronnen): Melding | undefined {
  if (opslag.status === 'niet-bewaard') return { soort: 'niet-bewaard', reden: opslag.reden, onleesbaar };
  if (opslag.status === 'verwijderd') return { soort: 'verwijderd' };
  if (opslag.status === 'alleen-lezen') return { soort: 'alleen-lezen', onleesbaar };
  if (onleesbaar) return { soort: 'onleesbaar', onleesbaar };
  if (overschreven.length > 0) return { soort: 'ander-tabblad', velden: overschreven };
  if (lijstverschil && hasVerschil(lijstverschil)) return { soort: 'andere-vragenlijst', verschil: lijstverschil };
  return herinnering && { soort: 'back-up', herinnering };
}

/** A list can get another number without a change that touches this document. */
function hasVerschil({ nieuw, vervallen, overgenomen }: Lijstverschil): boolean {
  return nieuw.length + vervallen.length + overgenomen.length > 0;
}
