import type { Zoekplek } from '../../domain/zoekindex.ts';
import type { Groepsoort, Suggestiegroep } from '../../search/uitslag.ts';
import { isGenoemd } from '../../search/is-genoemd.ts';

/** Id of the list, for the field that it belongs to. */
export const LIJST_ID = 'zoeksuggesties';

/** Id of the option with this number, counted over all groups. */
export function toOptieId(nummer: number): string {
  return `zoekoptie-${nummer}`;
}

const GROEPTITELS: Readonly<Record<Groepsoort, string>> = {
  beste: 'Beste treffers',
  begrip: 'Begrippen',
  pagina: 'Pagina’s',
  instrument: 'Instrumenten',
  vraag: 'Vragen',
};

type Props = {
  groepen: readonly Suggestiegroep[];
  /** Number of the option that is pointed at, if any. */
  nummer: number;
  /** What was typed. */
  tekst: string;
  /** Title of the part of the site with this id. */
  toDeeltitel: (id: string) => string;
};

/** The list that stands open below the field. The focus stays in the field, which says what option is pointed at. */
export function Suggesties({ groepen, nummer, ...rest }: Props) {
  let eerste = 0;
  return (
    <div class="zoek__suggesties" id={LIJST_ID} role="listbox" aria-label="Suggesties">
      {groepen.map(({ soort, plekken }) => {
        const vanaf = eerste;
        eerste += plekken.length;
        return (
          <div key={soort} role="group" aria-label={GROEPTITELS[soort]}>
            <div class="zoek__groep" aria-hidden="true">
              {GROEPTITELS[soort]}
            </div>
            {plekken.map((plek, plaats) => (
              <Optie
                key={plek.adres + plek.titel}
                plek={plek}
                nummer={vanaf + plaats}
                isGewezen={vanaf + plaats === nummer}
                groep={soort}
                {...rest}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

type OptieProps = Omit<Props, 'groepen'> & { plek: Zoekplek; isGewezen: boolean; groep: Groepsoort };

function Optie({ plek, nummer, isGewezen, groep, tekst, toDeeltitel }: OptieProps) {
  const { titel, adres, namen, boven } = plek;
  const id = toOptieId(nummer);
  const soortnaam = toDeeltitel(plek.deel);
  const ook = namen.filter((naam) => isGenoemd(naam, tekst));
  const uitleg = plek.tekst;
  // In its own group the name of the kind would stand twice.
  const heeftSoort = groep === 'beste' || groep === 'pagina';
  return (
    <a
      class="zoek__optie"
      id={id}
      role="option"
      href={adres}
      tabindex={-1}
      aria-selected={isGewezen}
      aria-labelledby={heeftSoort ? `${id}-titel ${id}-soort` : `${id}-titel`}
      aria-describedby={uitleg === '' ? undefined : `${id}-uitleg`}
    >
      <span class="zoek__titel">
        <span id={`${id}-titel`}>
          <span class="zoek__naam">{titel}</span>
          {ook.length > 0 && <span class="zoek__ook"> ook: {ook.join(', ')}</span>}
          {boven !== '' && boven !== soortnaam && <span class="zoek__ook"> in {boven}</span>}
        </span>{' '}
        {heeftSoort && (
          <span class="nl-data-badge" id={`${id}-soort`}>
            {soortnaam}
          </span>
        )}
      </span>
      {uitleg !== '' && (
        <span class={plek.soort === 'begrip' ? 'zoek__uitleg' : 'zoek__uitleg zoek__uitleg--kort'} id={`${id}-uitleg`}>
          {uitleg}
        </span>
      )}
    </a>
  );
}
