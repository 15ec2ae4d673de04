import { isLegeZelfscan } from './edit-zelfscan.ts';
import {
  getBeantwoording,
  type Beantwoording,
  type Onderdeel,
  type VervallenVraag,
  type Vraag,
  type ZelfscanInvoer,
} from './zelfscan.ts';

/** What is needed of a question to follow it through versions and to name it in a file. */
type Zelfscanvraag = Pick<Vraag, 'id' | 'vraag' | 'sinds' | 'vervangt'>;

/** What is needed of the list of questions to follow its versions and to name its questions in a file. */
export type Zelfscanlijst = {
  versie: number;
  onderdelen: readonly (Pick<Onderdeel, 'titel'> & { vragen: readonly Zelfscanvraag[] })[];
  vervallen: readonly VervallenVraag[];
};

/** What changed in the list since a zelfscan was last changed. */
export type Lijstverschil = {
  /** Questions that came. */
  nieuw: readonly string[];
  /** Questions at which something was entered and that are no longer asked. */
  vervallen: readonly string[];
  /** Questions that took over what was entered at the question they replace. */
  overgenomen: readonly string[];
};

/** Version of the list that a zelfscan was made with. Before there were versions there was the first. */
function getLijst({ lijst = 1 }: ZelfscanInvoer): number {
  return lijst;
}

/**
 * The zelfscan brought to the present list: what was entered at a lapsed question counts for the question that replaces
 * it, where nothing was entered yet. Nothing is taken away. Returns `invoer` itself when it is up to date; a zelfscan of a
 * later list than this one is left as it is.
 */
export function volgLijst(invoer: ZelfscanInvoer, lijst: Zelfscanlijst): ZelfscanInvoer {
  if (invoer.lijst !== undefined && invoer.lijst >= lijst.versie) return invoer;
  const overgenomen = listOvergenomen(invoer, lijst).map(({ id, beantwoording }) => [id, beantwoording] as const);
  return {
    ...invoer,
    lijst: lijst.versie,
    beantwoordingen: Object.fromEntries([...Object.entries(invoer.beantwoordingen), ...overgenomen]),
  };
}

/** What a user must be told when the list changed since; undefined when it did not, or when nothing was entered yet. */
export function compareLijst(invoer: ZelfscanInvoer, lijst: Zelfscanlijst): Lijstverschil | undefined {
  const vanaf = getLijst(invoer);
  if (vanaf >= lijst.versie || isLegeZelfscan(invoer)) return undefined;
  const overgenomen = listOvergenomen(invoer, lijst);
  const ids = new Set(overgenomen.map(({ id }) => id));
  const nieuw = listVragen(lijst).filter(({ id, sinds }) => sinds > vanaf && !ids.has(id));
  const vervallen = lijst.vervallen.filter(
    ({ id, sinds }) => sinds > vanaf && Object.hasOwn(invoer.beantwoordingen, id),
  );
  return {
    nieuw: nieuw.map(({ vraag }) => vraag),
    vervallen: vervallen.map(({ vraag }) => vraag),
    overgenomen: overgenomen.map(({ vraag }) => vraag),
  };
}

/** All questions of the list in its order. */
export function listVragen(lijst: Zelfscanlijst): Zelfscanvraag[] {
  return lijst.onderdelen.flatMap(({ vragen }) => vragen);
}

function listOvergenomen(
  invoer: ZelfscanInvoer,
  lijst: Zelfscanlijst,
): { id: string; vraag: string; beantwoording: Beantwoording }[] {
  const vanaf = getLijst(invoer);
  return listVragen(lijst).flatMap(({ id, vraag, sinds, vervangt }) => {
    const isOver =
      sinds > vanaf &&
      vervangt !== undefined &&
      Object.hasOwn(invoer.beantwoordingen, vervangt) &&
      !Object.hasOwn(invoer.beantwoordingen, id);
    return isOver ? [{ id, vraag, beantwoording: getBeantwoording(invoer, vervangt) }] : [];
  });
}

/** Only what following versions and naming questions needs: a page that shows no questions sends no more along. */
export function toZelfscanlijst({ versie, onderdelen, vervallen }: Zelfscanlijst): Zelfscanlijst {
  return {
    versie,
    onderdelen: onderdelen.map(({ titel, vragen }) => ({
      titel,
      vragen: vragen.map(toZelfscanvraag),
    })),
    vervallen,
  };
}

/** Only what following versions and naming needs of a question. */
export function toZelfscanvraag({ id, vraag, sinds, vervangt }: Zelfscanvraag): Zelfscanvraag {
  return { id, vraag, sinds, ...(vervangt === undefined ? {} : { vervangt }) };
}
