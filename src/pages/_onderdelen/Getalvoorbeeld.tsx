import { formatBedrag } from '../../domain/bedrag.ts';
import { readBedrag } from '../../domain/read-bedrag.ts';
import { GetaltekstenContext } from '../../islands/verbeterplan/getalteksten.ts';
import { Getalveld } from '../../islands/verbeterplan/Velden.tsx';

type Props = {
  getal?: number | undefined;
  /** What was typed and cannot be read as a number. */
  getypt?: string | undefined;
  isAlleenLezen?: boolean;
};

/** A field of an amount as it stands among what was typed before. */
export function Getalvoorbeeld({ getal, getypt, isAlleenLezen = false }: Props) {
  return (
    <GetaltekstenContext.Provider value={new Map(getypt === undefined ? [] : [['bedrag', getypt]])}>
      <Getalveld
        id="bedrag"
        sleutel="bedrag"
        label="Bedrag in euro’s"
        getal={getal}
        isAlleenLezen={isAlleenLezen}
        read={readBedrag}
        format={formatBedrag}
        set={() => {}}
      />
    </GetaltekstenContext.Provider>
  );
}
