import { isDatum } from './datum.ts';
import { withoutOngevuld } from './ongevuld.ts';
import { normalizeTekst } from './tekst.ts';
import { AANLEIDINGEN, getBeantwoording, type Antwoord, type Beantwoording, type ZelfscanInvoer } from './zelfscan.ts';

/** The fields above the questions. */
export type Kopveld = Exclude<keyof ZelfscanInvoer, 'beantwoordingen' | 'lijst'>;

/**
 * The invoer with `waarde` in a field above the questions. An empty value takes the field out, and so does a `datum`
 * that is no existing day or an unknown `aanleiding`. Returns `invoer` itself when nothing changes.
 */
export function withKopveld(invoer: ZelfscanInvoer, veld: Kopveld, waarde: string): ZelfscanInvoer {
  const nieuw = toKopveld(veld, waarde);
  const { [veld]: vorig, ...rest } = invoer;
  if (nieuw[veld] === vorig) return invoer;
  return nieuw[veld] === undefined ? rest : { ...rest, ...nieuw };
}

/** The invoer with another answer to a question, or without one. Returns `invoer` itself when nothing changes. */
export function withAntwoord(invoer: ZelfscanInvoer, vraagId: string, antwoord: Antwoord | undefined): ZelfscanInvoer {
  const vorig = getBeantwoording(invoer, vraagId);
  return antwoord === vorig.antwoord ? invoer : withBeantwoording(invoer, vraagId, { ...vorig, antwoord });
}

/** The invoer with another toelichting at a question; '' takes it out. Returns `invoer` itself when nothing changes. */
export function withToelichting(invoer: ZelfscanInvoer, vraagId: string, tekst: string): ZelfscanInvoer {
  const vorig = getBeantwoording(invoer, vraagId);
  const toelichting = normalizeTekst(tekst) || undefined;
  return toelichting === vorig.toelichting ? invoer : withBeantwoording(invoer, vraagId, { ...vorig, toelichting });
}

/** The invoer with a question marked 'Nog bespreken', or not. Returns `invoer` itself when nothing changes. */
export function withBespreken(invoer: ZelfscanInvoer, vraagId: string, isTeBespreken: boolean): ZelfscanInvoer {
  const vorig = getBeantwoording(invoer, vraagId);
  const bespreken = isTeBespreken || undefined;
  return bespreken === vorig.bespreken ? invoer : withBeantwoording(invoer, vraagId, { ...vorig, bespreken });
}

/** Field by field, so that nothing else that an object carries along is kept, and without what was not entered. */
export function pickBeantwoording({ antwoord, toelichting, bespreken }: Beantwoording): Beantwoording {
  return withoutOngevuld({ antwoord, toelichting, bespreken });
}

/** Whether the user entered nothing at all. */
export function isLegeZelfscan({ lijst: _, beantwoordingen, ...kop }: ZelfscanInvoer): boolean {
  return Object.values(kop).every((waarde) => !waarde) && Object.keys(beantwoordingen).length === 0;
}

function toKopveld(veld: Kopveld, waarde: string): Pick<ZelfscanInvoer, Kopveld> {
  switch (veld) {
    case 'datum':
      return { datum: isDatum(waarde) ? waarde : undefined };
    case 'aanleiding':
      return { aanleiding: AANLEIDINGEN.find((aanleiding) => aanleiding === waarde) };
    case 'gemeente':
      return { gemeente: normalizeTekst(waarde) || undefined };
    case 'naam':
      return { naam: normalizeTekst(waarde) || undefined };
    case 'deelnemers':
      return { deelnemers: normalizeTekst(waarde) || undefined };
  }
}

/** Entries, computed keys and spread define own properties, so a question id such as `__proto__` stays harmless. */
function withBeantwoording(
  invoer: ZelfscanInvoer,
  vraagId: string,
  { antwoord, toelichting, bespreken }: Beantwoording,
): ZelfscanInvoer {
  if (antwoord === undefined && toelichting === undefined && bespreken === undefined) {
    const over = Object.entries(invoer.beantwoordingen).filter(([id]) => id !== vraagId);
    return { ...invoer, beantwoordingen: Object.fromEntries(over) };
  }
  const beantwoording = pickBeantwoording({ antwoord, toelichting, bespreken });
  return { ...invoer, beantwoordingen: { ...invoer.beantwoordingen, [vraagId]: beantwoording } };
}
