import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDatum } from '../../domain/datum.ts';
import type { Regioscan, Scangegevens } from '../../domain/regio.ts';
import type { Gemeentestand, Regiobeeld } from '../../domain/regiobeeld.ts';
import { ZONDER_NAAM } from '../../domain/regioradar.ts';
import type { Laatste } from '../../domain/select-laatste.ts';
import { useOpengevouwen } from '../bewaren/use-opengevouwen.ts';
import { countGemeenten, describeDatums, describeLijsten } from './describe-regiobeeld.ts';
import { Namenkeuze } from './Namenkeuze.tsx';

type Props = {
  beeld: Regiobeeld;
  /** In the order in which the page shows them. */
  gemeenten: readonly Gemeentestand[];
  overig: Laatste['overig'];
  /** What users call their scans, by id, as far as known. */
  scannamen: ReadonlyMap<string, string>;
  /** Version of the list by which is counted. */
  versie: number;
  isZichtbaar: boolean;
  isAlleenLezen: boolean;
  setZichtbaar: (isZichtbaar: boolean) => void;
  setAlias: (id: string, naam: string) => void;
  /** Gives one scan a name of its own, so that it counts too. */
  setEigenAlias: (id: string, naam: string) => void;
  /** Gives what was taken away, to be put back. */
  remove: (id: string) => Scangegevens | undefined;
  putBack: (id: string, scan: Scangegevens) => void;
};

type Weggehaald = { id: string; scan: Scangegevens };

/** Who is in the picture and who does not count. With names visible a gemeente can be renamed and taken out. */
export function Gemeenten(props: Props) {
  const { beeld, gemeenten, overig, scannamen, versie, isZichtbaar, isAlleenLezen } = props;
  const { setZichtbaar, setAlias, setEigenAlias, remove, putBack } = props;
  const { isOpengevouwen, vouw } = useOpengevouwen();
  const [weggehaald, setWeggehaald] = useState<Weggehaald | undefined>(undefined);
  const [melding, setMelding] = useState('');
  const ongedaan = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed went with its line.
    if (weggehaald) ongedaan.current?.focus();
  }, [weggehaald]);

  const kanWijzigen = isZichtbaar && !isAlleenLezen;
  const takeOut = (id: string) => {
    const scan = remove(id);
    setMelding('');
    if (scan) setWeggehaald({ id, scan });
  };
  const undo = ({ id, scan }: Weggehaald) => {
    putBack(id, scan);
    setWeggehaald(undefined);
    setMelding(`${scan.alias ?? ZONDER_NAAM} staat er weer.`);
    document.getElementById('regio-gemeenten')?.focus();
  };
  const regels = [describeDatums(beeld.datums, gemeenten.length), describeLijsten(beeld.lijsten, versie)];

  return (
    <section aria-labelledby="regio-gemeenten">
      <h2 id="regio-gemeenten" tabIndex={-1}>
        Wie er meedoet <span class="stil">({countGemeenten(gemeenten.length)})</span>
      </h2>
      <Namenkeuze isZichtbaar={isZichtbaar} isAlleenLezen={isAlleenLezen} setZichtbaar={setZichtbaar} />
      {!isZichtbaar && beeld.isHerkenbaar && (
        <div class="niet-afdrukken">
          <Herkenbaar />
        </div>
      )}
      {regels.map((regel) => regel !== undefined && <p key={regel}>{regel}</p>)}
      <div role="status" class="niet-afdrukken">
        {isZichtbaar && melding !== '' && <p>{melding}</p>}
        {isZichtbaar && weggehaald && (
          <p class="melding">
            <strong>{weggehaald.scan.alias ?? ZONDER_NAAM}</strong> is weggehaald.{' '}
            <button ref={ongedaan} type="button" class="knop" onClick={() => undo(weggehaald)}>
              Ongedaan maken
            </button>
          </p>
        )}
      </div>
      <details class="vouw niet-afdrukken" {...vouw}>
        <summary>{isZichtbaar ? 'Gemeenten bekijken, een naam wijzigen of weghalen' : 'Gemeenten zonder naam'}</summary>
        <div class="vouw__inhoud">
          {!isZichtbaar && (
            <p>
              De volgorde is geschud en is elke keer anders. Maak de namen zichtbaar om een naam te wijzigen of een
              gemeente weg te halen.
            </p>
          )}
          <div class="regio__rol" role="region" aria-labelledby="regio-meetellend" tabIndex={0}>
            <table class="tabel scores regio__gemeenten">
              <caption id="regio-meetellend">Gemeenten die meetellen</caption>
              <thead>
                <tr>
                  <th scope="col">Gemeente</th>
                  <th scope="col">Datum</th>
                  {kanWijzigen && <th scope="col">Weghalen</th>}
                </tr>
              </thead>
              <tbody>
                {/* Hundreds of fields that nobody sees would make every change slow. */}
                {(isOpengevouwen ? gemeenten : []).map(({ id, alias, datum }) => (
                  <tr key={id}>
                    <th scope="row">
                      {kanWijzigen ? (
                        <Aliasveld
                          id={id}
                          alias={alias}
                          change={(naam) => {
                            setAlias(id, naam);
                            setWeggehaald(undefined);
                            setMelding(
                              describeAlias(
                                naam.trim(),
                                gemeenten.filter((een) => een.id !== id),
                              ),
                            );
                          }}
                        />
                      ) : (
                        (alias ?? ZONDER_NAAM)
                      )}
                    </th>
                    <td>{datum === undefined ? 'geen datum' : formatDatum(datum)}</td>
                    {kanWijzigen && (
                      <td>
                        <button type="button" class="tekstknop" onClick={() => takeOut(id)}>
                          Weghalen<span class="alleen-voorlezen">: {alias ?? ZONDER_NAAM}</span>
                        </button>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </details>
      {isZichtbaar && <p class="alleen-op-papier">{gemeenten.map(({ alias }) => alias ?? ZONDER_NAAM).join(', ')}.</p>}
      {overig.length > 0 && !isZichtbaar && (
        <p>
          {overig.length === 1 ? '1 zelfscan telt' : `${String(overig.length)} zelfscans tellen`} niet mee, omdat er van
          die gemeente een nieuwere is.
          <span class="niet-afdrukken">
            {' '}
            Is er een van een ander team, maak dan de namen zichtbaar en geef die een eigen naam; dan telt die ook mee.
          </span>
        </p>
      )}
      {overig.length > 0 && isZichtbaar && (
        <details class="vouw niet-afdrukken">
          <summary>Telt niet mee ({overig.length})</summary>
          <div class="vouw__inhoud">
            <p>
              Van deze gemeenten is er een nieuwere lijst. Is de oudere van een ander team en geen eerdere meting, geef
              die dan een eigen naam. Dan tellen beide mee.
            </p>
            <ul class="lijst">
              {overig.map(({ scan, nieuwere }) => (
                <li key={scan.id}>
                  {describeOverig(scan, nieuwere, scannamen)}{' '}
                  {kanWijzigen && (
                    <>
                      <button type="button" class="tekstknop" onClick={() => takeOut(scan.id)}>
                        Weghalen<span class="alleen-voorlezen">: {nameScan(scan, scannamen)}</span>
                      </button>
                      <Eigennaam
                        scan={scan}
                        naam={scannamen.get(scan.id)}
                        change={(naam) => {
                          setEigenAlias(scan.id, naam);
                          setWeggehaald(undefined);
                          setMelding(`De lijst heet hier nu ${naam} en telt mee, tenzij een nieuwere zo heet.`);
                          document.getElementById('regio-gemeenten')?.focus();
                        }}
                      />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </section>
  );
}

/** Says that leaving names out does not help here. */
export function Herkenbaar() {
  return (
    <p class="melding">
      <strong>Minder dan vijf gemeenten: zij zijn te herkennen.</strong> Wie de regio kent, ziet ook zonder namen welke
      antwoorden van wie zijn.
    </p>
  );
}

type AliasProps = { id: string; alias: string | undefined; change: (naam: string) => void };

/** Takes over the name when it is finished: half a name could be that of another gemeente. */
function Aliasveld({ id, alias = '', change }: AliasProps) {
  const [tekst, setTekst] = useState(alias);
  // Before anything can be typed that would be lost.
  useLayoutEffect(() => setTekst(alias), [alias]);
  return (
    <>
      <label class="alleen-voorlezen" for={`alias-${id}`}>
        Naam van {alias === '' ? ZONDER_NAAM : alias}
      </label>
      <input
        class="utrecht-textbox"
        id={`alias-${id}`}
        autocomplete="off"
        placeholder={ZONDER_NAAM}
        value={tekst}
        onInput={(event) => setTekst(event.currentTarget.value)}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim() !== alias) change(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && tekst.trim() !== alias) change(tekst);
          if (event.key === 'Escape') setTekst(alias);
        }}
      />
    </>
  );
}

type EigennaamProps = { scan: Regioscan; naam: string | undefined; change: (naam: string) => void };

/** Gives one list a name of its own; proposes the gemeente with what the team calls its list. */
function Eigennaam({ scan: { id, alias = ZONDER_NAAM }, naam, change }: EigennaamProps) {
  const [tekst, setTekst] = useState(naam === undefined ? alias : `${alias}, ${naam}`);
  return (
    <p class="regio__eigennaam">
      <label for={`eigen-${id}`}>Eigen naam voor deze lijst</label>
      <input
        class="utrecht-textbox"
        id={`eigen-${id}`}
        autocomplete="off"
        value={tekst}
        onInput={(event) => setTekst(event.currentTarget.value)}
      />
      <button
        type="button"
        class="knop"
        disabled={tekst.trim() === '' || tekst.trim() === alias}
        onClick={() => change(tekst.trim())}
      >
        Laat ook meetellen<span class="alleen-voorlezen">: {alias}</span>
      </button>
    </p>
  );
}

function describeAlias(naam: string, andere: readonly Gemeentestand[]): string {
  if (naam === '') return 'De naam is weggehaald.';
  const isDubbel = andere.some(({ alias }) => alias === naam);
  return `De gemeente heet hier nu ${naam}.${isDubbel ? ' Er was al een gemeente met die naam; alleen de nieuwste zelfscan telt mee.' : ''}`;
}

type Scannamen = Props['scannamen'];

function nameScan({ id, alias = ZONDER_NAAM, datum }: Regioscan, namen: Scannamen): string {
  const delen = [alias, namen.get(id), datum === undefined ? 'zonder datum' : formatDatum(datum)];
  return delen.filter((deel) => deel !== undefined).join(', ');
}

function describeOverig(scan: Regioscan, { id, datum }: Regioscan, namen: Scannamen): string {
  const naam = namen.get(id);
  const welke = naam === undefined ? '' : ` (${naam})`;
  if (datum === undefined || datum === scan.datum) {
    return `${nameScan(scan, namen)}: er is een zelfscan ${datum === undefined ? 'zonder datum' : 'van dezelfde datum'} die later is toegevoegd${welke}.`;
  }
  return `${nameScan(scan, namen)}: er is een nieuwere, van ${formatDatum(datum)}${welke}.`;
}
