/*
 * What a story points at, as a visitor would name it. Plain objects, so that every driver can take them along to its
 * browser; a target that is not visible is none.
 */

/** A string has to be the whole name; a regular expression a part of it. */
export type Naam = string | RegExp;

export type Rol =
  'button' | 'checkbox' | 'heading' | 'link' | 'main' | 'navigation' | 'searchbox' | 'table' | 'textbox';

type Wat = { rol: Rol; naam?: Naam | undefined } | { label: Naam } | { tekst: Naam } | { css: string };

export type Doel = Wat & {
  /** Within this. */
  in?: Doel | undefined;
  /** Which of several, from 1 on; the first when it is not given. */
  nr?: number | undefined;
};

type Plaats = Pick<Doel, 'in' | 'nr'>;

export const knop = (naam: Naam, plaats: Plaats = {}): Doel => ({ rol: 'button', naam, ...plaats });
export const link = (naam: Naam, plaats: Plaats = {}): Doel => ({ rol: 'link', naam, ...plaats });
export const kop = (naam: Naam, plaats: Plaats = {}): Doel => ({ rol: 'heading', naam, ...plaats });
export const navigatie = (naam: Naam, plaats: Plaats = {}): Doel => ({ rol: 'navigation', naam, ...plaats });
/** A field by its label. */
export const veld = (label: Naam, plaats: Plaats = {}): Doel => ({ label, ...plaats });
/** The smallest element with this text. */
export const tekst = (naam: Naam, plaats: Plaats = {}): Doel => ({ tekst: naam, ...plaats });
/** Where there is nothing that a visitor would call it. */
export const css = (selector: string, plaats: Plaats = {}): Doel => ({ css: selector, ...plaats });
export const main: Doel = { rol: 'main' };
