import { toHref } from '../../domain/adres.ts';
import type { ZelfscanInvoer } from '../../domain/zelfscan.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { Downloadknop } from '../bewaren/Downloadknop.tsx';
import { Vervolg } from './Vervolg.tsx';

type Props = {
  lijst: Zelfscanlijst;
  invoer: ZelfscanInvoer;
  /** Base path of the site. */
  basis: string;
  /** Addresses of the pages of tools that the site has. */
  paginas: readonly string[];
  /** Id under which it is stored; undefined while it is not. */
  id: string | undefined;
  /** Says whose working-out the questions are. */
  verantwoording: string;
};

const VERDER = [
  { adres: '/zelfscan/vergelijken/', tekst: 'Zelfscans vergelijken' },
  { adres: '/zelfscan/regio/', tekst: 'Een regionaal beeld maken' },
];

/** The end of the page: on to the outcome, or take the answers along as a file. */
export function Afronden({ lijst, invoer, basis, paginas, id, verantwoording }: Props) {
  const verder = VERDER.filter(({ adres }) => paginas.includes(adres));
  return (
    <section class="afronden" aria-labelledby="downloaden">
      <h2 id="downloaden">Uitkomst en downloaden</h2>
      <p>
        Bij de uitkomst ziet u per onderdeel wat op orde is en wat aandacht vraagt. U kunt er een factsheet afdrukken.
        Het kan ook als u nog niet alles hebt beantwoord.
      </p>
      <p>
        Alle vragen, uw antwoorden en uw toelichtingen komen in één CSV-bestand. Dat opent u in Excel of een ander
        rekenblad, en later weer op deze pagina. Controleer of er geen namen of situaties van inwoners in staan voordat
        u het deelt.
      </p>
      <Downloadknop hulpmiddel={ZELFSCAN} invoer={invoer} lijst={lijst}>
        <Vervolg basis={basis} id={id} klasse="nl-button nl-button--primary" />
      </Downloadknop>
      {verder.length > 0 && (
        <ul class="afronden__verder niet-afdrukken">
          {verder.map(({ adres, tekst }) => (
            <li key={adres}>
              <a class="nl-link" href={toHref(adres, basis)}>
                {tekst}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="bijschrift">{verantwoording}</p>
    </section>
  );
}
