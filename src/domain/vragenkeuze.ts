import { getBeantwoording, type Beantwoording, type ZelfscanInvoer } from './zelfscan.ts';

/** Which questions a user wants to see. */
export const VRAAGFILTERS = ['alle', 'nog open', 'niet op orde', 'nog bespreken'] as const;
/** One of VRAAGFILTERS. */
export type Vraagfilter = (typeof VRAAGFILTERS)[number];

/**
 * Which questions the page shows. With a filter they are those that met it when it was chosen: a question does not vanish
 * under the hands of who answers it.
 */
export type Vragenkeuze = {
  /** Id of the only onderdeel that is shown; undefined is all of them. */
  onderdeel: string | undefined;
  filter: Vraagfilter;
  /** Ids of the questions that met the filter; undefined without a filter. */
  gekozen: readonly string[] | undefined;
  /** A filter was switched off to show a place that it left out. */
  isHersteld?: true;
};

/** The page as it opens. */
export const ALLE_VRAGEN: Vragenkeuze = { onderdeel: undefined, filter: 'alle', gekozen: undefined };

/** What is needed of an onderdeel to choose from its questions. */
type Keuzeonderdeel = {
  id: string;
  vragen: readonly { id: string }[];
  verplichtingen: readonly { id: string }[];
};

type Beantwoordingen = Pick<ZelfscanInvoer, 'beantwoordingen'>;

/** Whether what was entered at a question meets the filter. */
function meetsFilter({ antwoord, bespreken }: Beantwoording, filter: Vraagfilter): boolean {
  switch (filter) {
    case 'alle':
      return true;
    case 'nog open':
      return antwoord === undefined;
    case 'niet op orde':
      return antwoord === 'niet op orde';
    case 'nog bespreken':
      return bespreken === true;
  }
}

/** The questions of one onderdeel, or of all, that meet a filter now. */
export function selectVragen(
  onderdelen: readonly Keuzeonderdeel[],
  invoer: Beantwoordingen,
  { onderdeel, filter }: Omit<Vragenkeuze, 'gekozen'>,
): Vragenkeuze {
  if (filter === 'alle') return { ...ALLE_VRAGEN, onderdeel };
  const gekozen = listVraagIds(onderdelen, onderdeel).filter((id) => meetsFilter(getBeantwoording(invoer, id), filter));
  return { onderdeel, filter, gekozen };
}

/** How many questions of one onderdeel, or of all, meet each filter now. */
export function countVragen(
  onderdelen: readonly Keuzeonderdeel[],
  invoer: Beantwoordingen,
  onderdeel: string | undefined,
): Readonly<Record<Vraagfilter, number>> {
  const count = (filter: Vraagfilter) =>
    listVraagIds(onderdelen, onderdeel).filter((id) => meetsFilter(getBeantwoording(invoer, id), filter)).length;
  return {
    alle: count('alle'),
    'nog open': count('nog open'),
    'niet op orde': count('niet op orde'),
    'nog bespreken': count('nog bespreken'),
  };
}

/** The onderdelen that are shown, each with only the questions that are shown; those without a question are left out. */
export function filterOnderdelen<V extends { id: string }, O extends { id: string; vragen: readonly V[] }>(
  onderdelen: readonly O[],
  { onderdeel, gekozen }: Vragenkeuze,
): readonly (O & { vragen: readonly V[] })[] {
  const zichtbaar = onderdelen.filter(({ id }) => onderdeel === undefined || id === onderdeel);
  if (gekozen === undefined) return zichtbaar;
  return zichtbaar
    .map((een) => ({ ...een, vragen: een.vragen.filter(({ id }) => gekozen.includes(id)) }))
    .filter(({ vragen }) => vragen.length > 0);
}

/**
 * The choice that shows a place: a question, an onderdeel or a verplichting. Returns `keuze` itself when it does already
 * and when there is no such place. Who reads by onderdeel goes to the onderdeel of the place.
 */
export function revealPlaats(onderdelen: readonly Keuzeonderdeel[], keuze: Vragenkeuze, plaats: string): Vragenkeuze {
  const holds = ({ id, vragen, verplichtingen }: Keuzeonderdeel) =>
    [id, ...[...vragen, ...verplichtingen].map((een) => een.id)].includes(plaats);
  const doel = onderdelen.find(holds);
  if (doel === undefined) return keuze;
  if (keuze.filter === 'alle') {
    return keuze.onderdeel === undefined || keuze.onderdeel === doel.id
      ? keuze
      : { ...ALLE_VRAGEN, onderdeel: doel.id };
  }
  // A filter leaves obligations out.
  const getoond = filterOnderdelen(onderdelen, keuze).flatMap(({ id, vragen }) => [id, ...vragen.map((een) => een.id)]);
  return getoond.includes(plaats) ? keuze : { ...ALLE_VRAGEN, isHersteld: true };
}

function listVraagIds(onderdelen: readonly Keuzeonderdeel[], onderdeel: string | undefined): string[] {
  return onderdelen
    .filter(({ id }) => onderdeel === undefined || id === onderdeel)
    .flatMap(({ vragen }) => vragen.map(({ id }) => id));
}
