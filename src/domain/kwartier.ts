import {
  getStand,
  isGroepsvraag,
  type Antwoord,
  type Beantwoording,
  type Checklist,
  type Checklistvraag,
} from './checklist.ts';
import type { VindplaatsLink } from './invullijst.ts';

/** A question as a bestuurder gets it: one at a time, with the title of its groep and pages to read. */
export type Kwartiervraag = Pick<Checklistvraag, 'id' | 'vraag' | 'soort' | 'voor' | 'toelichting'> & {
  groep: string;
  achtergrond: readonly VindplaatsLink[];
};

/**
 * The questions for a bestuurder, also those that are for beleid too, which can be gone through beforehand: those of all
 * parts but the last, which is the conversation itself. `links` gives the pages to read by their addresses.
 */
export function listKwartiervragen(
  { delen }: Pick<Checklist, 'delen'>,
  links: Readonly<Record<string, VindplaatsLink>>,
): Kwartiervraag[] {
  return delen.slice(0, -1).flatMap(({ groepen }) =>
    groepen.flatMap(({ titel, achtergrond, vragen }) =>
      vragen
        .flatMap((vraag) => [vraag, ...vraag.deelvragen])
        .filter((vraag) => !isGroepsvraag(vraag) && vraag.voor !== 'beleid')
        .map(({ id, vraag, soort, voor, toelichting }) => ({
          ...{ id, vraag, soort, voor, toelichting },
          groep: titel,
          achtergrond: achtergrond.flatMap((adres) => links[adres] ?? []),
        })),
    ),
  );
}

/** Questions of the conversation under their heading. */
export type Gespreksblok = {
  id: string;
  kop: string;
  inleiding?: string | undefined;
  vragen: readonly Pick<Checklistvraag, 'id' | 'vraag'>[];
};

/** What is asked in the conversation: the last part, each groepsvraag as the heading of its deelvragen. */
export function listGespreksblokken({ delen }: Pick<Checklist, 'delen'>): Gespreksblok[] {
  return (delen.at(-1)?.groepen ?? []).flatMap(({ id, titel, inleiding, vragen }) => {
    const losse = vragen.filter((vraag) => !isGroepsvraag(vraag));
    const blokken = [
      ...(losse.length === 0 ? [] : [{ id, kop: titel, vragen: losse }]),
      ...vragen.filter(isGroepsvraag).map((vraag) => ({ id: vraag.id, kop: vraag.vraag, vragen: vraag.deelvragen })),
    ];
    return blokken.map((blok, index) => ({
      ...blok,
      ...(index === 0 ? { inleiding } : {}),
      vragen: blok.vragen.map((vraag) => ({ id: vraag.id, vraag: vraag.vraag })),
    }));
  });
}

/** What the page says of the stand of a question, such as 'Nu: bespreken'; undefined when there is none. */
export function describeStand(beantwoording: Pick<Beantwoording, 'stand' | 'antwoord'>): string | undefined {
  const stand = getStand(beantwoording);
  if (stand === undefined) return undefined;
  return beantwoording.stand === undefined
    ? `Nu: ${stand}, voorgesteld bij het antwoord ${quoteAntwoord(beantwoording.antwoord)}`
    : `Nu: ${stand}`;
}

/** An answer as a sentence names it. */
export function quoteAntwoord(antwoord: Antwoord | undefined): string {
  return `‘${antwoord ?? ''}’`;
}
