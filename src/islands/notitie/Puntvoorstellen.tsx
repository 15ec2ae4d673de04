import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import type { ChecklistInvoer } from '../../domain/checklist.ts';
import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { toGemeentesleutel } from '../../domain/gemeentesleutel.ts';
import { suggestPunten } from '../../domain/gespreksnotitie.ts';
import { computeUitkomst, type Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import { LEGE_ZELFSCAN } from '../../domain/zelfscan.ts';
import type { Documentregel } from '../../stores/documenten.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { openZelfscans } from '../../stores/zelfscan.ts';
import { Documentkiezer } from '../bewaren/Documentkiezer.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  /** Those in this browser, latest change first. */
  zelfscans: readonly Documentregel[];
  zelfscanlijst: Uitkomstlijst;
  punten: ChecklistInvoer['punten'];
  /** That of the checklist. */
  gemeente: string | undefined;
  /** There is no place left for a point. */
  isVol: boolean;
  isAlleenLezen: boolean;
  /** Makes a point of a text; gives what moves focus to its field. */
  add: (tekst: string) => (() => void) | undefined;
};

/** Suggestions from a zelfscan in this browser. */
export function Puntvoorstellen({ zelfscans, gemeente, ...rest }: Props) {
  const [gekozen, choose] = useState<string | undefined>(undefined);
  const zelfscan = zelfscans.find(({ id }) => id === gekozen) ?? findZelfscan(zelfscans, gemeente);
  return (
    <div class="voorstellen">
      <h3>Voorstellen uit een zelfscan</h3>
      {zelfscan === undefined ? (
        <p>
          Er is geen zelfscan in deze browser.{' '}
          <a class="nl-link" href={toHref(ZELFSCAN.adres, rest.basis)}>
            Vul de zelfscan in of open een bestand
          </a>
          , dan staan hier de onderdelen die het vaakst niet op orde zijn.
        </p>
      ) : (
        <>
          {zelfscans.length > 1 ? (
            <Documentkiezer
              label="Zelfscan"
              documenten={zelfscans}
              enkelvoud={ZELFSCAN.enkelvoud}
              gekozen={zelfscan.id}
              kies={choose}
            />
          ) : (
            <p class="hint">Uit: {formatNaam(zelfscan)}</p>
          )}
          <Voorstellen key={zelfscan.id} id={zelfscan.id} {...rest} />
        </>
      )}
    </div>
  );
}

function Voorstellen({
  id,
  siteId,
  zelfscanlijst,
  punten,
  isVol,
  isAlleenLezen,
  add,
}: Omit<Props, 'zelfscans' | 'gemeente'> & { id: string }) {
  const [openZelfscan] = useState(() => openZelfscans(siteId, zelfscanlijst));
  const uitkomst = computeUitkomst(zelfscanlijst, useStore(openZelfscan(id).$invoer, { ssr: () => LEGE_ZELFSCAN }));
  const knoppen = useRef<HTMLUListElement>(null);
  const voorstellen = suggestPunten(uitkomst, punten);
  const gekozen = useRef<{ plek: number; focusVeld: () => void } | undefined>(undefined);
  useLayoutEffect(() => {
    if (gekozen.current === undefined) return;
    const { plek, focusVeld } = gekozen.current;
    gekozen.current = undefined;
    // A button goes with its suggestion. The next one took its place; after the last, or without room, there is the field.
    const knop = knoppen.current?.querySelectorAll<HTMLElement>('button:not([aria-disabled])')[plek];
    if (knop) knop.focus();
    else focusVeld();
  }, [punten]);
  const pick = (tekst: string, plek: number) => {
    const focusVeld = add(tekst);
    if (focusVeld !== undefined) gekozen.current = { plek, focusVeld };
  };
  if (voorstellen.length === 0)
    return (
      <p>
        {suggestPunten(uitkomst, {}).length === 0
          ? 'In deze zelfscan is nog niets met ‘niet op orde’ beantwoord.'
          : 'De voorstellen uit deze zelfscan staan er al op.'}
      </p>
    );
  return (
    <>
      {isVol && (
        <p class="hint" id="voorstellen-vol">
          Er staan al drie punten op. Maak er een leeg als u een voorstel wilt overnemen.
        </p>
      )}
      <ul class="lijst" ref={knoppen}>
        {voorstellen.map(({ onderdeel, tekst }, plek) => (
          <li key={onderdeel}>
            <button
              type="button"
              class="knop voorstellen__knop"
              disabled={isAlleenLezen}
              {...(isVol ? { 'aria-disabled': true, 'aria-describedby': 'voorstellen-vol' } : {})}
              onClick={() => pick(tekst, plek)}
            >
              Zet erop: {tekst}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The latest of the gemeente of the checklist, else the latest of all. */
function findZelfscan(zelfscans: readonly Documentregel[], gemeente: string | undefined): Documentregel | undefined {
  const sleutel = toGemeentesleutel(gemeente ?? '');
  const isVanGemeente = (regel: Documentregel) =>
    regel.status === 'leesbaar' && toGemeentesleutel(regel.invoer.gemeente ?? '') === sleutel;
  return (sleutel === '' ? undefined : zelfscans.find(isVanGemeente)) ?? zelfscans[0];
}

function formatNaam(regel: Documentregel): string {
  return regel.status === 'leesbaar' ? formatVolledigeNaam(regel.invoer, ZELFSCAN.enkelvoud) : regel.id;
}
