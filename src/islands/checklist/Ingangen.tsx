import { toHref } from '../../domain/adres.ts';
import { toDocumentHref } from '../../domain/documentrij.ts';

type Props = {
  /** Base path of the site. */
  basis: string;
  /** The checklist that is open; undefined while it is not stored. */
  id: string | undefined;
};

/** The ways into the checklist, and what comes out. All work on the same document. */
export function Ingangen({ basis, id }: Props) {
  const toAdres = (pagina: string) => {
    const adres = `/checklist-sturing/${pagina}/`;
    return id === undefined ? toHref(adres, basis) : toDocumentHref(adres, id, basis);
  };
  return (
    <nav class="keuzekaarten niet-afdrukken" aria-label="Hoe wilt u beginnen?">
      <ul class="lijst">
        <li>
          <a href="#c1" class="keuzekaart">
            <strong>Ik bereid als beleidsmedewerker voor</strong>
            <span>Alle vragen, op volgorde of zoals het uitkomt.</span>
          </a>
        </li>
        <li>
          <a href={toAdres('kwartier')} class="keuzekaart">
            <strong>Ik ben bestuurder, ik heb een kwartier</strong>
            <span>Een keuze uit de vragen, één per scherm. Daarna wat u wilt bespreken.</span>
          </a>
        </li>
        <li>
          <a href={toAdres('gesprek')} class="keuzekaart">
            <strong>Wij voeren nu het gesprek</strong>
            <span>De vragen van deel II, groot in beeld, met wat te bespreken is ernaast.</span>
          </a>
        </li>
        <li>
          <a href={toAdres('notitie')} class="keuzekaart">
            <strong>Gespreksnotitie</strong>
            <span>Eén A4 met open vragen, punten, beslissingen en afspraken. Of het hele verslag.</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}
