import type { Regiobeeld, Vraagstand } from '../../domain/regiobeeld.ts';
import type { Vraagkeuze } from '../../domain/regiovolgorde.ts';
import { useOpengevouwen } from '../bewaren/use-opengevouwen.ts';
import type { Toelichtingregel } from './toelichtingen.ts';
import { useStatusrol } from '../bewaren/use-statusrol.ts';

/** Which questions are shown, and in what order. */
export type Tabelkeuze = Pick<Vraagkeuze, 'onderdeelId'> & {
  volgorde: Extract<Vraagkeuze['volgorde'], 'lijst' | 'vaakst niet op orde'>;
  isAlleenOntbrekend: boolean;
};

/** Every question in the order of the list. */
export const ALLE_REGIOVRAGEN: Tabelkeuze = { volgorde: 'lijst', isAlleenOntbrekend: false };

type Props = {
  onderdelen: Regiobeeld['onderdelen'];
  /** Those that are shown, in their order. */
  vragen: readonly Vraagstand[];
  /** Number of all questions. */
  totaal: number;
  keuze: Tabelkeuze;
  choose: (keuze: Tabelkeuze) => void;
  toelichtingen: ReadonlyMap<string, readonly Toelichtingregel[]>;
};

/** 'x van y gemeenten op orde' for each question. */
export function Vragentabel({ onderdelen, vragen, totaal, keuze, choose, toelichtingen }: Props) {
  const rol = useStatusrol();
  return (
    <section class="regio__per-vraag" aria-labelledby="regio-vragen">
      <h2 id="regio-vragen">Per vraag</h2>
      <div class="veldenrij regio__filter niet-afdrukken">
        <p>
          <label for="regio-volgorde">Volgorde</label>
          <select
            class="utrecht-textbox"
            id="regio-volgorde"
            autocomplete="off"
            value={keuze.volgorde}
            onChange={({ currentTarget: { value } }) =>
              choose({ ...keuze, volgorde: value === 'lijst' ? 'lijst' : 'vaakst niet op orde' })
            }
          >
            <option value="lijst">Zoals in de lijst</option>
            <option value="vaakst niet op orde">Vaakst niet op orde eerst</option>
          </select>
        </p>
        <p>
          <label for="regio-onderdeel">Onderdeel</label>
          <select
            class="utrecht-textbox"
            id="regio-onderdeel"
            autocomplete="off"
            value={keuze.onderdeelId ?? ''}
            onChange={({ currentTarget: { value } }) => choose({ ...keuze, onderdeelId: value || undefined })}
          >
            <option value="">Alle onderdelen</option>
            {onderdelen.map(({ id, titel }) => (
              <option key={id} value={id}>
                {titel}
              </option>
            ))}
          </select>
        </p>
        <label class="vinkje">
          <input
            type="checkbox"
            autocomplete="off"
            checked={keuze.isAlleenOntbrekend}
            onChange={(event) => choose({ ...keuze, isAlleenOntbrekend: event.currentTarget.checked })}
          />
          Alleen wat ergens niet op orde is
        </label>
      </div>
      <p role={rol} class="niet-afdrukken">
        {vragen.length} van {totaal} vragen.
      </p>
      <p class="alleen-op-papier">{describeTabelkeuze(keuze, onderdelen, vragen.length, totaal)}</p>
      {toelichtingen.size > 0 && (
        <p class="hint niet-afdrukken">
          De toelichtingen uit de bestanden staan alleen op deze pagina. Zij verdwijnen als u de pagina verlaat of
          opnieuw laadt, en gaan in geen bestand of afdruk mee. In een toelichting kan iets staan waaraan een gemeente
          te herkennen is.
        </p>
      )}
      {vragen.length > 0 && (
        <table class="tabel scores regio__vragen">
          <caption>Gemeenten waar het op orde is, van de gemeenten die de vraag beantwoordden</caption>
          <thead>
            <tr>
              <th scope="col">Vraag</th>
              <th scope="col">Op orde</th>
              <th scope="col">Niet op orde</th>
            </tr>
          </thead>
          <tbody>
            {vragen.map((vraag) => (
              <Vraagrij key={vraag.id} stand={vraag} toelichtingen={toelichtingen.get(vraag.id) ?? []} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What a printed table shows, as its fields are not printed. */
function describeTabelkeuze(
  { volgorde, onderdeelId, isAlleenOntbrekend }: Tabelkeuze,
  onderdelen: Regiobeeld['onderdelen'],
  aantal: number,
  totaal: number,
): string {
  const delen = [
    `${String(aantal)} van ${String(totaal)} vragen`,
    volgorde === 'lijst' ? 'in de volgorde van de lijst' : 'vaakst niet op orde eerst',
    onderdelen.find(({ id }) => id === onderdeelId)?.titel,
    isAlleenOntbrekend ? 'alleen wat ergens niet op orde is' : undefined,
  ];
  return `${delen.filter((deel) => deel !== undefined).join('; ')}.`;
}

type RijProps = { stand: Vraagstand; toelichtingen: readonly Toelichtingregel[] };

function Vraagrij({ stand: { nummer, vraag, opOrde, nietOpOrde, beantwoord }, toelichtingen }: RijProps) {
  return (
    <tr>
      <th scope="row">
        {nummer}. {vraag}
        {toelichtingen.length > 0 && <Toelichtingen regels={toelichtingen} />}
      </th>
      {beantwoord === 0 ? (
        <>
          <td>niet beantwoord</td>
          <td>–</td>
        </>
      ) : (
        <>
          <td class="scores__cijfer">
            {opOrde} van {beantwoord}
            <progress class="scores__balk" value={opOrde} max={beantwoord} aria-hidden="true" />
          </td>
          <td class="scores__cijfer">{nietOpOrde}</td>
        </>
      )}
    </tr>
  );
}

/** Rendered once unfolded: of a whole country there are tens of thousands. */
function Toelichtingen({ regels }: { regels: readonly Toelichtingregel[] }) {
  const { isOpengevouwen, vouw } = useOpengevouwen();
  return (
    <details class="niet-afdrukken regio__toelichtingen" {...vouw}>
      <summary>{regels.length === 1 ? '1 toelichting' : `${String(regels.length)} toelichtingen`}</summary>
      <ul class="lijst">
        {isOpengevouwen &&
          regels.map(({ naam, tekst }, i) => (
            <li key={i}>
              {naam !== undefined && <strong>{naam}: </strong>}
              {tekst}
            </li>
          ))}
      </ul>
    </details>
  );
}
