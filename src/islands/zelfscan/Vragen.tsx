import type { Invullijst, Invulonderdeel } from '../../domain/invullijst.ts';
import { selectVragen, type Vragenkeuze } from '../../domain/vragenkeuze.ts';
import { getBeantwoording, type ZelfscanInvoer } from '../../domain/zelfscan.ts';
import type { ZelfscanStore } from '../../stores/zelfscan.ts';
import { Achtergrond } from './Achtergrond.tsx';
import { Onderdeelknoppen } from './Onderdeelknoppen.tsx';
import { Verplichtingen } from './Verplichtingen.tsx';
import { VraagKaart } from './VraagKaart.tsx';
import { Vragenkiezer } from './Vragenkiezer.tsx';

type Props = {
  invullijst: Invullijst;
  invoer: ZelfscanInvoer;
  /** What was entered in an earlier measurement, to stand beside it. */
  vorige: ZelfscanInvoer | undefined;
  store: ZelfscanStore;
  isAlleenLezen: boolean;
  keuze: Vragenkeuze;
  /** What `keuze` shows. */
  getoond: readonly Invulonderdeel[];
  choose: (keuze: Vragenkeuze) => void;
  goTo: (plaats: string) => void;
};

/** The questions, with what chooses among them. */
export function Vragen({ invullijst, invoer, vorige, store, isAlleenLezen, keuze, getoond, choose, goTo }: Props) {
  const { onderdelen, begrippen } = invullijst;

  return (
    <>
      <Vragenkiezer
        onderdelen={onderdelen}
        invoer={invoer}
        keuze={keuze}
        aantal={getoond.reduce((som, { vragen }) => som + vragen.length, 0)}
        choose={choose}
      />
      {getoond.map((onderdeel) => (
        <section key={onderdeel.id} aria-labelledby={onderdeel.id}>
          <h2 id={onderdeel.id}>{onderdeel.titel}</h2>
          <p>{onderdeel.inleiding}</p>
          <Achtergrond links={onderdeel.achtergrond} />
          {onderdeel.vragen.map((vraag) => (
            <VraagKaart
              key={vraag.id}
              vraag={vraag}
              begrippen={begrippen}
              achtergrond={onderdeel.achtergrond}
              beantwoording={getBeantwoording(invoer, vraag.id)}
              vorige={vorige && getBeantwoording(vorige, vraag.id)}
              store={store}
              isAlleenLezen={isAlleenLezen}
            />
          ))}
          {keuze.filter === 'alle' && <Verplichtingen verplichtingen={onderdeel.verplichtingen} />}
        </section>
      ))}
      {keuze.onderdeel !== undefined && (
        <Onderdeelknoppen
          onderdelen={onderdelen}
          onderdeel={keuze.onderdeel}
          open={(onderdeel) => {
            choose(selectVragen(onderdelen, invoer, { ...keuze, onderdeel }));
            goTo(onderdeel);
          }}
        />
      )}
    </>
  );
}
