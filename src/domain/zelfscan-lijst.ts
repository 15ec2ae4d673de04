import { isLegeZelfscan } from './edit-zelfscan.ts';
import { compareVersie, getLijst, isBijgewerkt, type Lijstverschil } from './lijstversie.ts';
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

/**
 * The zelfscan brought to the present list: what was entered at a lapsed question counts for the question that replaces
 * it, where nothing was entered yet. Nothing is taken away. Returns `invoer` itself when it is up to date; a zelfscan of a
 * later list than this one is left as it is.
 */
export function volgLijst(invoer: ZelfscanInvoer, lijst: Zelfscanlijst): ZelfscanInvoer {
  if (isBijgewerkt(invoer, lijst)) return invoer;
  const overgenomen = listOvergenomen(invoer, lijst).map(({ id, beantwoording }) => [id, beantwoording] as const);
  return {
    ...invoer,
    lijst: lijst.versie,
    beantwoordingen: Object.fromEntries([...Object.entries(invoer.beantwoordingen), ...overgenomen]),
  };
}

/** What a user must be told when the list changed since; undefined when it did not, or when nothing was entered yet. */
export function compareLijst(invoer: ZelfscanInvoer, lijst: Zelfscanlijst): Lijstverschil | undefined {
  if (isLegeZelfscan(invoer)) return undefined;
  const { versie, vervallen } = lijst;
  const verschil = compareVersie(invoer, { versie, vervallen, vragen: listVragen(lijst) }, (id) =>
    Object.hasOwn(invoer.beantwoordingen, id),
  );
  if (verschil === undefined) return undefined;
  const overgenomen = listOvergenomen(invoer, lijst);
  const ids = new Set(overgenomen.map(({ id }) => id));
  return {
    nieuw: verschil.nieuw.filter(({ id }) => !ids.has(id)).map(({ vraag }) => vraag),
    vervallen: verschil.vervallen.map(({ vraag }) => vraag),
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
