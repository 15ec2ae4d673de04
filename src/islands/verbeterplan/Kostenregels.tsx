import { useContext, useState } from 'preact/hooks';
import { describeOnbekend, formatBedrag, formatKosten } from '../../domain/bedrag.ts';
import type { Kostenveld } from '../../domain/edit-verbeterplan.ts';
import type { Uitleg } from '../../domain/planbegeleiding.ts';
import { readBedrag, readJaar } from '../../domain/read-bedrag.ts';
import { computePuntkosten, isZonderKosten } from '../../domain/verbeterplan-kosten.ts';
import {
  DEKKINGEN,
  KOSTENSOORTEN,
  listKosten,
  type Kostenregel,
  type Verbeterpunt,
} from '../../domain/verbeterplan.ts';
import { capitalize } from '../../domain/verbuiging.ts';
import type { VerbeterplanStore } from '../../stores/verbeterplan.ts';
import { useEigenRijen } from '../checklist/use-eigen-rijen.ts';
import { Weggehaald } from '../checklist/Weggehaald.tsx';
import { GetaltekstenContext, listGetypteRegels, toKostensleutel } from './getalteksten.ts';
import { Getalveld, Keuzeveld } from './Velden.tsx';

type Props = {
  puntId: string;
  punt: Verbeterpunt;
  uitleg: Uitleg;
  /** Last year of the plan. */
  tot: number | undefined;
  store: VerbeterplanStore | undefined;
  isAlleenLezen: boolean;
};

/** A line as texts, as it is entered. */
type Regel = { id: string } & Partial<Record<Kostenveld, string>>;

const VELDEN = ['jaar', 'bedrag', 'soort', 'dekking'] as const satisfies readonly Kostenveld[];
/** As many years a line is repeated when the plan does not say when it ends. */
const JAREN_VOORUIT = 3;

/** What a verbeterpunt costs, by year. */
export function Kostenregels({ puntId, punt, uitleg, tot, store, isAlleenLezen }: Props) {
  const regels = listKosten(punt);
  const getypt = useContext(GetaltekstenContext);
  const eigen = useEigenRijen<Regel, Kostenveld>(
    regels.map(toRegel),
    {
      createId: () => store?.createDeelId(puntId, 'kosten') ?? '',
      set: (id, veld, waarde) => store?.setKosten(puntId, id, veld, waarde),
      remove: (id) => {
        getypt?.delete(toKostensleutel(puntId, id, 'jaar'));
        getypt?.delete(toKostensleutel(puntId, id, 'bedrag'));
        store?.removeDeel(puntId, 'kosten', id);
      },
    },
    () => listGetypteRegels(getypt, puntId),
  );
  const [bericht, setBericht] = useState('');
  const kosten = computePuntkosten(punt);
  const isZonder = isZonderKosten(punt);
  const repeat = (id: string, jaren: readonly number[]) => {
    const voor = regels.length;
    store?.repeatKosten(puntId, id, jaren);
    const erbij = Object.keys(store?.$invoer.get().punten[puntId]?.kosten ?? {}).length - voor;
    setBericht(
      erbij === 0 ? 'In die jaren staat deze post er al.' : `De post staat er nu ook bij ${jaren.join(', ')}.`,
    );
  };
  return (
    <fieldset class="puntblad__groep">
      <legend>{uitleg.titel}</legend>
      <p class="hint" id="kosten-hint">
        {uitleg.tekst} Vul hele euro’s in. Laat leeg wat u niet weet: dat telt als onbekend, niet als nul.
      </p>
      {regels.length === 0 && (
        <label class="vinkje">
          <input
            type="checkbox"
            autocomplete="off"
            disabled={isAlleenLezen}
            checked={isZonder}
            onChange={({ currentTarget }) =>
              store?.setPuntveld(puntId, 'zonderKosten', currentTarget.checked ? 'ja' : '')
            }
          />
          <span>Dit kost niets</span>
        </label>
      )}
      {eigen.rijen.map(({ id }, i) => {
        const regel = regels.find((een) => een.id === id);
        const jaren = listVolgendeJaren(regel?.jaar, tot);
        return (
          <fieldset key={id} class="deelrij">
            <legend>Kostenpost {i + 1}</legend>
            <div
              class="veldenrij deelrij__velden"
              ref={(vak) => eigen.focusNieuw(id, vak?.querySelector<HTMLElement>('input') ?? null)}
            >
              <Getalveld
                id={`jaar-${id}`}
                sleutel={toKostensleutel(puntId, id, 'jaar')}
                label="Jaar"
                getal={regel?.jaar}
                isAlleenLezen={isAlleenLezen}
                read={readJaar}
                format={String}
                set={(cijfers) => eigen.set(id, 'jaar', cijfers)}
              />
              <Getalveld
                id={`bedrag-${id}`}
                sleutel={toKostensleutel(puntId, id, 'bedrag')}
                label="Bedrag in euro’s"
                uitleg="kosten-hint"
                getal={regel?.bedrag}
                isAlleenLezen={isAlleenLezen}
                read={readBedrag}
                format={formatBedrag}
                set={(cijfers) => eigen.set(id, 'bedrag', cijfers)}
              />
              <Keuzeveld
                id={`soort-${id}`}
                label="Soort"
                waarde={regel?.soort}
                isAlleenLezen={isAlleenLezen}
                opties={KOSTENSOORTEN.map(toOptie)}
                set={(waarde) => eigen.set(id, 'soort', waarde)}
              />
              <Keuzeveld
                id={`dekking-${id}`}
                label="Dekking"
                waarde={regel?.dekking}
                isAlleenLezen={isAlleenLezen}
                opties={DEKKINGEN.map(toOptie)}
                set={(waarde) => eigen.set(id, 'dekking', waarde)}
              />
            </div>
            {!isAlleenLezen && (
              <p class="knoppen niet-afdrukken">
                {jaren.length > 0 && (
                  <button type="button" class="tekstknop" onClick={() => repeat(id, jaren)}>
                    Herhaal in{' '}
                    {jaren.length === 1 ? String(jaren[0]) : `${String(jaren[0])} tot en met ${String(jaren.at(-1))}`}
                    <span class="alleen-voorlezen"> van kostenpost {i + 1}</span>
                  </button>
                )}
                <button type="button" class="tekstknop" onClick={() => eigen.remove(id)}>
                  Weghalen<span class="alleen-voorlezen"> van kostenpost {i + 1}</span>
                </button>
              </p>
            )}
          </fieldset>
        );
      })}
      <Weggehaald
        id={eigen.verwijderd?.id}
        naam={eigen.verwijderd && formatRegel(eigen.verwijderd)}
        undo={() => eigen.undo(VELDEN)}
      />
      <p role="status">{bericht}</p>
      {!isAlleenLezen && (
        <p class="niet-afdrukken">
          <button
            type="button"
            class="knop"
            onClick={() => {
              setBericht('');
              eigen.add();
            }}
          >
            Kostenpost toevoegen
          </button>
        </p>
      )}
      <p>
        <strong>Samen: {isZonder ? 'geen kosten' : formatKosten(kosten)}</strong>
        {regels.length > 0 && describeOnbekend(kosten) && <span class="hint">{describeOnbekend(kosten)}</span>}
      </p>
    </fieldset>
  );
}

/** The years after that of a line up to the last of the plan. */
function listVolgendeJaren(jaar: number | undefined, tot: number | undefined): number[] {
  if (jaar === undefined) return [];
  const laatste = tot === undefined ? jaar + JAREN_VOORUIT : Math.min(tot, jaar + 10);
  return Array.from({ length: Math.max(0, laatste - jaar) }, (_, i) => jaar + 1 + i);
}

function toRegel({ id, jaar, bedrag, soort, dekking }: Kostenregel & { id: string }): Regel {
  return {
    id,
    ...(jaar === undefined ? {} : { jaar: String(jaar) }),
    ...(bedrag === undefined ? {} : { bedrag: String(bedrag) }),
    ...(soort === undefined ? {} : { soort }),
    ...(dekking === undefined ? {} : { dekking }),
  };
}

function formatRegel({ jaar, bedrag }: Regel): string {
  return [bedrag === undefined ? 'Kostenpost' : formatBedrag(Number(bedrag)), jaar && `in ${jaar}`]
    .filter(Boolean)
    .join(' ');
}

function toOptie(waarde: string) {
  return { waarde, naam: capitalize(waarde) };
}
