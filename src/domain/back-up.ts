import type { Kop } from './hulpmiddel.ts';
import type { Leesfout } from './opslag.ts';

/** A document as a back-up holds it. The moments are ISO times (UTC); absent is not known. */
export type Backupdocument<Invoer extends Kop = Kop> = {
  soort: string;
  id: string;
  gemaakt?: string | undefined;
  gewijzigd?: string | undefined;
  invoer: Invoer;
};

/** Text that could not be read when the back-up was made. `sleutel` is its key without the prefix of the site. */
export type Aparttekst = { sleutel: string; raw: string };

/** A document in a back-up that cannot be put back here, named as well as can be. The others can. */
export type Geweigerd = {
  /** Place in the file, from 1. */
  nummer: number;
  soort?: string;
  naam?: string;
  reden: Exclude<Leesfout, 'geen-json'> | 'onbekend-hulpmiddel' | 'onjuist-id' | 'dubbel';
};

/** What was read from a back-up file. */
export type Backup = {
  /** Id of the site on which it was made. */
  site: string;
  /** ISO time, UTC. */
  gemaakt: string;
  documenten: readonly Backupdocument[];
  apart: readonly Aparttekst[];
  geweigerd: readonly Geweigerd[];
};

/** Why a file cannot be used as a back-up. */
export type Backupfout =
  | { reden: 'te-groot' | 'onleesbaar' | 'geen-json' | 'ander-bestand' | 'te-nieuw' | 'onjuiste-vorm' }
  /** A file of this tool, which belongs on the page of the tool. */
  | { reden: 'csv'; enkelvoud: string; meervoud: string; adres: string };

/** Outcome of reading a file as a back-up; reading never throws. */
export type GelezenBackup = { ok: true; value: Backup } | { ok: false; fout: Backupfout };

/** What a user is told of an error: the fact, and the way out. Dutch sentences. */
export type Uitleg = { feit: string; uitweg: string };

/**
 * Longest back-up that is read, in characters. A browser keeps about 5 million for a site, so every back-up that the
 * site can make stays well under it, whatever alphabet it was written in.
 */
export const MAX_BACKUP_TEKENS = 10_000_000;
/** Larger files are not even opened: in UTF-8 a character takes three bytes at most. */
export const MAX_BACKUP_BYTES = 3 * MAX_BACKUP_TEKENS;

const KIES_ANDER =
  'Kies het bestand dat u met ‘Alles bewaren als bestand’ hebt gemaakt. De naam begint met ‘back-up’ en eindigt op ‘.json’.';

const FOUTEN: Readonly<Record<Exclude<Backupfout, { reden: 'csv' }>['reden'], Uitleg>> = {
  'te-groot': { feit: 'Dit bestand is te groot voor een back-up van deze site.', uitweg: KIES_ANDER },
  onleesbaar: {
    feit: 'De browser kan dit bestand niet lezen.',
    uitweg: 'Zet het bestand in een map op uw eigen computer en kies het opnieuw.',
  },
  'geen-json': { feit: 'Dit bestand is geen back-up, of het is beschadigd.', uitweg: KIES_ANDER },
  'ander-bestand': { feit: 'Dit bestand is geen back-up van deze site.', uitweg: KIES_ANDER },
  'te-nieuw': {
    feit: 'Deze back-up is gemaakt met een nieuwere versie van deze site.',
    uitweg: 'Laad deze pagina opnieuw en kies het bestand nog eens. Uw bestand blijft zoals het is.',
  },
  'onjuiste-vorm': {
    feit: 'Deze back-up is beschadigd: er ontbreekt iets in het bestand.',
    uitweg: 'Kies een andere back-up. Uw bestand blijft zoals het is.',
  },
};

const WEIGERINGEN: Readonly<Record<Geweigerd['reden'], Uitleg>> = {
  'te-nieuw': {
    feit: 'is gemaakt met een nieuwere versie van deze site.',
    uitweg: 'Laad deze pagina opnieuw en kies het bestand nog eens.',
  },
  'onjuiste-vorm': { feit: 'is beschadigd.', uitweg: 'Kijk of een andere back-up dit nog heel bevat.' },
  'onbekend-hulpmiddel': {
    feit: 'hoort bij een hulpmiddel dat deze site niet heeft.',
    uitweg: 'Bewaar het bestand en zet het terug op de site waar u het maakte.',
  },
  'onjuist-id': {
    feit: 'heeft een kenmerk dat deze site niet kan gebruiken.',
    uitweg: 'Gebruik het bestand zoals u het hebt gedownload, zonder er iets in te veranderen.',
  },
  dubbel: {
    feit: 'staat vaker in dit bestand.',
    uitweg: 'De versie die het laatst is gewijzigd, kunt u wel terugzetten.',
  },
};

/** What to tell when a file cannot be used. */
export function describeBackupfout(fout: Backupfout): Uitleg {
  if (fout.reden !== 'csv') return FOUTEN[fout.reden];
  return {
    feit: `Dit is een bestand met een ${fout.enkelvoud}, geen back-up.`,
    uitweg: `Open het op de pagina met uw ${fout.meervoud}.`,
  };
}

/** What to tell of a document that stays in the file. */
export function describeGeweigerd({ nummer, soort, naam, reden }: Geweigerd): Uitleg {
  const { feit, uitweg } = WEIGERINGEN[reden];
  const genoemd = [naam && `‘${naam}’`, soort && `(${soort})`].filter(Boolean).join(' ');
  return { feit: `Nummer ${String(nummer)} in het bestand${genoemd && `, ${genoemd},`} ${feit}`, uitweg };
}

/** What to tell when a back-up was made on another site; undefined when it was made here. */
export function describeHerkomst({ site }: Pick<Backup, 'site'>, siteId: string): Uitleg | undefined {
  if (site === siteId) return undefined;
  return {
    feit: `Deze back-up is gemaakt op een andere site (${site}).`,
    uitweg: 'U kunt de back-up hier wel terugzetten. Kijk eerst of dit het bestand is dat u bedoelt.',
  };
}

/** Name of a back-up file; `dag` is an ISO date. Safe on Windows, as an id of a site is. */
export function formatBackupnaam(siteId: string, dag: string): string {
  return `back-up-${siteId}-${dag}.json`;
}
