import type { Invulonderdeel } from '../../domain/invullijst.ts';

type Props = {
  onderdelen: readonly Invulonderdeel[];
  /** Id of the onderdeel that is shown. */
  onderdeel: string;
  open: (onderdeel: string) => void;
};

/** At the end of an onderdeel: to the one before it and the one after it. */
export function Onderdeelknoppen({ onderdelen, onderdeel, open }: Props) {
  const plek = onderdelen.findIndex(({ id }) => id === onderdeel);
  const buren = [
    { naam: 'Vorig', buur: onderdelen[plek - 1] },
    { naam: 'Volgend', buur: onderdelen[plek + 1] },
  ];
  return (
    <p class="knoppen niet-afdrukken">
      {buren.map(
        ({ naam, buur }) =>
          buur && (
            <button key={naam} type="button" class="knop" onClick={() => open(buur.id)}>
              {naam} onderdeel: {buur.kort}
            </button>
          ),
      )}
    </p>
  );
}
