import type { Nakijkregel } from './nakijken.ts';

/** A part of the site: one folder of content and one entry of the menu. */
export type Deel = {
  /** Folder name and first segment of the address. */
  id: string;
  titel: string;
  /** Knowledge to read, a tool to fill in, or about the site itself (footer only). */
  groep: 'kennis' | 'hulpmiddel' | 'over';
};

/** A link with its text. `adres` is root-relative with a trailing slash, without the base path. */
export type Verwijzing = { titel: string; adres: string };

/** Someone's role in the field, by which lists can be narrowed. */
export type Rol = { id: string; titel: string };

/** Where visitors can turn, by at least one of the three ways. */
export type Contact = {
  /** A department or a function, never the name of a person. */
  bij: string;
  email?: string | undefined;
  telefoon?: string | undefined;
  /** A page with a form, on another site. */
  formulier?: string | undefined;
};

/** Whom to tell of a weakness in the security of the site; becomes security.txt (RFC 9116). */
export type Beveiliging = {
  /** Addresses of pages (https) or for e-mail; the first is the one to use rather than the others. */
  melden: readonly string[];
  /** ISO date yyyy-mm-dd from which nobody may count on this any more; at most a year ahead. */
  geldig_tot: string;
  /** A page that says how reports are dealt with. */
  beleid?: string | undefined;
};

/** Everything that makes this one site out of the generator. */
export type Site = {
  /** Prefix of the storage keys; never changes, or visitors lose their work. */
  id: string;
  naam: string;
  organisatie: string;
  /** Where visitors of this site can turn; absent until an organisation has placed the site under its own name. */
  contact?: Contact | undefined;
  /** Absent until an organisation takes reports of weaknesses. */
  beveiliging?: Beveiliging | undefined;
  /** Origin of the published site, without a path. */
  adres: string;
  /** Path under which the site is published, `/` or `/pad/`. */
  basis: string;
  /** Folder in `content/themas/` with the tokens, the mark and the letters. */
  thema: string;
  /** Line for someone who is unsafe; stands in the footer, on 404 and at an empty search. */
  hulplijn: string;
  /** Sentence in the footer about what visitors enter. */
  belofte: Readonly<{ titel: string; tekst: string }>;
  zoekvoorbeeld: string;
  zoeksuggesties: readonly Verwijzing[];
  delen: readonly Deel[];
  /** Roles by which lists can be narrowed. */
  rollen: readonly Rol[];
  /** When pages are to be read again; absent where nobody keeps to that. */
  nakijken?: Nakijkregel | undefined;
  /** Names that may stand in `content/` only; a check holds the generator's own code against them. */
  eigennamen: readonly string[];
};

/** An entrance on the home page for one kind of visitor. */
export type Ingang = {
  voor: string;
  titel: string;
  tekst: string;
  verwijzing: Verwijzing;
};

/** A picture of the site with what a visitor does there and gets. */
export type Rondleidingstap = {
  /** Name of the picture; it is there for a light and for a dark screen. */
  beeld: string;
  /** What can be seen in the picture, for who does not see it. */
  alt: string;
  titel: string;
  tekst: string;
  verwijzing: Verwijzing;
};

/** A short tour of the site in pictures. */
export type Rondleiding = {
  titel: string;
  inleiding: string;
  stappen: readonly Rondleidingstap[];
};

/** Texts of the home page. */
export type Home = {
  titel: string;
  omschrijving: string;
  inleiding: string;
  ingangen: readonly Ingang[];
  rondleiding?: Rondleiding | undefined;
};
