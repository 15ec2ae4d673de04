import type { ComponentChildren } from 'preact';
import { toHref } from '../../domain/adres.ts';
import { formatPlaats } from '../../domain/bron.ts';
import { readJaar } from '../../domain/read-bedrag.ts';
import type { Begeleiding } from '../../domain/planbegeleiding.ts';
import { PLANONDERDELEN, type Planonderdeel } from '../../domain/verbeterplan.ts';
import { useStatusrol } from '../bewaren/use-statusrol.ts';
import { Getalveld, Keuzeveld, Namenhint, Regelveld, Tekstvak } from './Velden.tsx';
import type { Planweergave } from './weergave.ts';

const BEREIKOPTIES = [
  { waarde: 'lokaal', naam: 'Lokaal' },
  { waarde: 'regionaal', naam: 'Regionaal' },
  { waarde: 'lokaal en regionaal', naam: 'Allebei' },
];
const FUNCTIES: readonly Planonderdeel[] = ['opdrachtgever', 'opsteller'];

/** What the plan says besides its verbeterpunten, with what the sources ask of each part beside it. */
export function OverHetPlan({ plan, store, isAlleenLezen, begeleiding, bronnen, basis }: Planweergave) {
  const setPlan = store?.setPlanveld ?? niets;
  const isOmgekeerd = plan.vanaf !== undefined && plan.tot !== undefined && plan.tot < plan.vanaf;
  const rol = useStatusrol();
  return (
    <div class="overplan">
      <Namenhint>Hieraan herkent u het plan, ook in wat u downloadt. U mag velden leeg laten.</Namenhint>
      <Onderdeel id="looptijd" begeleiding={begeleiding.onderdelen.looptijd} bronnen={bronnen} basis={basis}>
        <Regelveld
          id="veld-naam"
          naam="naam"
          veld="naam"
          label="Titel van het plan"
          waarde={plan.naam}
          isAlleenLezen={isAlleenLezen}
          set={(waarde) => setPlan('naam', waarde)}
        />
        <div class="veldenrij">
          <Regelveld
            id="veld-gemeente"
            naam="gemeente"
            veld="gemeente"
            label="Gemeente of regio"
            waarde={plan.gemeente}
            isAlleenLezen={isAlleenLezen}
            set={(waarde) => setPlan('gemeente', waarde)}
          />
          <Regelveld
            id="veld-datum"
            naam="datum"
            veld="datum"
            label="Datum"
            type="date"
            waarde={plan.datum}
            isAlleenLezen={isAlleenLezen}
            set={(waarde) => setPlan('datum', waarde)}
          />
          <Keuzeveld
            id="veld-bereik"
            label="Lokaal of regionaal"
            waarde={plan.bereik}
            isAlleenLezen={isAlleenLezen}
            set={(waarde) => setPlan('bereik', waarde)}
            opties={BEREIKOPTIES}
          />
          <Getalveld
            id="veld-vanaf"
            sleutel="plan vanaf"
            label="Looptijd: eerste jaar"
            getal={plan.vanaf}
            isAlleenLezen={isAlleenLezen}
            read={readJaar}
            format={String}
            set={(cijfers) => setPlan('vanaf', cijfers)}
          />
          <Getalveld
            id="veld-tot"
            sleutel="plan tot"
            label="Looptijd: laatste jaar"
            getal={plan.tot}
            uitleg={isOmgekeerd ? 'looptijd-fout' : undefined}
            isFout={isOmgekeerd}
            isAlleenLezen={isAlleenLezen}
            read={readJaar}
            format={String}
            set={(cijfers) => setPlan('tot', cijfers)}
          />
        </div>
        <div role={rol}>
          {isOmgekeerd && (
            <p class="veldfout" id="looptijd-fout">
              Het laatste jaar ligt voor het eerste jaar.
            </p>
          )}
        </div>
      </Onderdeel>
      {PLANONDERDELEN.map((onderdeel) => {
        const uitleg = begeleiding.onderdelen[onderdeel];
        return (
          <Onderdeel key={onderdeel} id={onderdeel} begeleiding={uitleg} bronnen={bronnen} basis={basis}>
            {FUNCTIES.includes(onderdeel) ? (
              <Tekstvak
                id={`tekst-${onderdeel}`}
                veld={onderdeel}
                uitleg={`uitleg-${onderdeel}`}
                rijen={1}
                label={`${uitleg.titel} (functie)`}
                waarde={plan.teksten[onderdeel]}
                isAlleenLezen={isAlleenLezen}
                set={(waarde) => store?.setTekst(onderdeel, waarde)}
              />
            ) : (
              <Tekstvak
                id={`tekst-${onderdeel}`}
                veld={onderdeel}
                uitleg={`uitleg-${onderdeel}`}
                label={uitleg.titel}
                waarde={plan.teksten[onderdeel]}
                isAlleenLezen={isAlleenLezen}
                set={(waarde) => store?.setTekst(onderdeel, waarde)}
              />
            )}
          </Onderdeel>
        );
      })}
      <Onderdeel id="herhaling" begeleiding={begeleiding.onderdelen.herhaling} bronnen={bronnen} basis={basis}>
        <Regelveld
          id="veld-herhaling"
          veld="herhaling"
          uitleg="uitleg-herhaling"
          label="Datum waarop u de zelfscan herhaalt"
          type="date"
          waarde={plan.herhaling}
          isAlleenLezen={isAlleenLezen}
          set={(waarde) => setPlan('herhaling', waarde)}
        />
      </Onderdeel>
    </div>
  );
}

type Onderdeelprops = {
  id: string;
  begeleiding: Begeleiding;
  bronnen: Planweergave['bronnen'];
  basis: string;
  children: ComponentChildren;
};

/** Fields, and beside them what the sources ask. */
function Onderdeel({ id, begeleiding, bronnen, basis, children }: Onderdeelprops) {
  const { titel, tekst, punten = [], eigen, vindplaatsen } = begeleiding;
  return (
    <div class="planonderdeel">
      <div>{children}</div>
      <div class="begeleiding niet-afdrukken">
        <p id={`uitleg-${id}`}>{tekst}</p>
        <details>
          <summary>
            Meer<span class="alleen-voorlezen"> over ‘{titel}’</span>
          </summary>
          {punten.length > 0 && (
            <ul>
              {punten.map((punt) => (
                <li key={punt}>{punt}</li>
              ))}
            </ul>
          )}
          {eigen && <p>{eigen}</p>}
          <ul>
            {vindplaatsen.map(({ bron, plaats, pagina }) => (
              <li key={pagina}>
                <a class="nl-link" href={toHref(pagina, basis)}>
                  {bronnen[bron] ?? bron}, {formatPlaats(plaats)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}

function niets(): void {
  // There is only something to look at.
}
