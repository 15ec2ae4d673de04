import { toHref } from '../../domain/adres.ts';
import { toOvernameadres, VERBETERPLAN_ADRES, type Bronkeuze } from './bronkeuze.ts';

type Props = {
  /** Base path of the site. */
  basis: string;
  /** Addresses of the pages of tools that the site has. */
  paginas: readonly string[];
  /** The document from which the points come. */
  bron: Bronkeuze;
  /** Number of points; undefined for those that are most frequent. */
  aantal: number | undefined;
  /** A point of this document, and more of them. */
  namen: readonly [enkelvoud: string, meervoud: string];
  /** Whether it is what the page is for: a page has one primary button. */
  isHoofdzaak?: boolean;
};

/** In another tool: leads to where its points are put in a verbeterplan, when the site has that. */
export function NaarVerbeterplan(props: Props) {
  const { basis, paginas, bron, aantal, isHoofdzaak = false } = props;
  const [enkelvoud, meervoud] = props.namen;
  if (aantal === 0 || !paginas.includes(VERBETERPLAN_ADRES)) return null;
  const wat = aantal === undefined ? `de ${meervoud}` : `${String(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
  return (
    <p class="niet-afdrukken">
      <a class={isHoofdzaak ? 'nl-button nl-button--primary' : 'knop'} href={toHref(toOvernameadres(bron), basis)}>
        Zet {wat} in een verbeterplan
      </a>
    </p>
  );
}
