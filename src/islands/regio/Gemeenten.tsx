import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDatum } from '../../domain/datum.ts';
import type { Regioscan, Scangegevens } from '../../domain/regio.ts';
import type { Gemeentestand, Regiobeeld } from '../../domain/regiobeeld.ts';
import { ZONDER_NAAM } from '../../domain/regioradar.ts';
import type { Laatste } from '../../domain/select-laatste.ts';
import { countGemeenten, describeDatums, describeLijsten } from './describe-regiobeeld.ts';
import { Namenkeuze } from './Namenkeuze.tsx';

type Props = {
  beeld: Regiobeeld;
  /** In the order in which the page shows them. */
  gemeenten: readonly Gemeentestand[];
  overig: Laatste['overig'];
  isZichtbaar: boolean;
  isAlleenLezen: boolean;
  setZichtbaar: (isZichtbaar: boolean) => void;
  setAlias: (id: string, naam: string) => void;
  /** Gives what was taken away, to be put back. */
  remove: (id: string) => Scangegevens | undefined;
  putBack: (id: string, scan: Scangegevens) => void;
};

type Weggehaald = { id: string; scan: Scangegevens };

/** Who is in the picture and who does not count. With names visible a gemeente can be renamed and taken out. */
export function Gemeenten(props: Props) {
  const { beeld, gemeenten, overig, isZichtbaar, isAlleenLezen, setZichtbaar, setAlias, remove, putBack } = props;
  const [weggehaald, setWeggehaald] = useState<Weggehaald | undefined>(undefined);
  const [melding, setMelding] = useState('');
  const ongedaan = useRef<HTMLButtonElement>(null);
  useEffect(() => {
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
  const regels = [describeDatums(beeld.datums, gemeenten.length), describeLijsten(beeld.lijsten)];

  return (
    <section aria-labelledby="regio-gemeenten">
      <h2 id="regio-gemeenten" tabIndex={-1}>
        Wie er meedoet <span class="vragenblok__aantal">({countGemeenten(gemeenten.length)})</span>
      </h2>
      <Namenkeuze isZichtbaar={isZichtbaar} isAlleenLezen={isAlleenLezen} setZichtbaar={setZichtbaar} />
      {!isZichtbaar && beeld.isHerkenbaar && (
        <div class="niet-afdrukken">
          <Herkenbaar />
        </div>
      )}
      {regels.map((regel) => regel !== undefined && <p key={regel}>{regel}</p>)}
      <div role="status">
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
      <details class="vouw niet-afdrukken">
        <summary>{isZichtbaar ? 'Gemeenten bekijken, een naam wijzigen of weghalen' : 'Gemeenten zonder naam'}</summary>
        <div class="vouw__inhoud">
          {!isZichtbaar && (
            <p>
              De volgorde is geschud en is elke keer anders. Maak de namen zichtbaar om een naam te wijzigen of een
              gemeente weg te halen.
            </p>
          )}
          <table class="scores regio__gemeenten">
            <caption>Gemeenten die meetellen</caption>
            <thead>
              <tr>
                <th scope="col">Gemeente</th>
                <th scope="col">Datum</th>
                {kanWijzigen && <th scope="col">Weghalen</th>}
              </tr>
            </thead>
            <tbody>
              {gemeenten.map(({ id, alias, datum }) => (
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
      </details>
      {isZichtbaar && <p class="alleen-afdrukken">{gemeenten.map(({ alias }) => alias ?? ZONDER_NAAM).join(', ')}.</p>}
      {overig.length > 0 && !isZichtbaar && (
        <p>
          {overig.length === 1 ? '1 zelfscan telt' : `${String(overig.length)} zelfscans tellen`} niet mee, omdat er van
          die gemeente een nieuwere is.
        </p>
      )}
      {overig.length > 0 && isZichtbaar && (
        <details class="vouw niet-afdrukken">
          <summary>Telt niet mee ({overig.length})</summary>
          <ul class="lijst vouw__inhoud">
            {overig.map(({ scan, nieuwere }) => (
              <li key={scan.id}>
                {describeOverig(scan, nieuwere)}{' '}
                {kanWijzigen && (
                  <button type="button" class="tekstknop" onClick={() => takeOut(scan.id)}>
                    Weghalen<span class="alleen-voorlezen">: {nameScan(scan)}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
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
  useEffect(() => setTekst(alias), [alias]);
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
        onBlur={() => {
          if (tekst.trim() !== alias) change(tekst);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && tekst.trim() !== alias) change(tekst);
          if (event.key === 'Escape') setTekst(alias);
        }}
      />
    </>
  );
}

function describeAlias(naam: string, andere: readonly Gemeentestand[]): string {
  if (naam === '') return 'De naam is weggehaald.';
  const isDubbel = andere.some(({ alias }) => alias === naam);
  return `De gemeente heet hier nu ${naam}.${isDubbel ? ' Er was al een gemeente met die naam; alleen de nieuwste zelfscan telt mee.' : ''}`;
}

function nameScan({ alias = ZONDER_NAAM, datum }: Regioscan): string {
  return datum === undefined ? `${alias}, zonder datum` : `${alias}, ${formatDatum(datum)}`;
}

function describeOverig(scan: Regioscan, { datum }: Regioscan): string {
  if (datum === undefined || datum === scan.datum) {
    return `${nameScan(scan)}: er is een zelfscan ${datum === undefined ? 'zonder datum' : 'van dezelfde datum'} die later is toegevoegd.`;
  }
  return `${nameScan(scan)}: er is een nieuwere, van ${formatDatum(datum)}.`;
}
