import { useRef, useState } from 'preact/hooks';
import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { formatPunttitel } from '../../domain/puntweergave.ts';
import type { Herhaald } from '../../domain/verbeterplan-evaluatie.ts';
import { createVervolgplan, listVervolgkeuzes, type Vervolgkeuze } from '../../domain/verbeterplan-vervolg.ts';
import { getStatus, type Planlijst, type VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import type { DocumentenStore } from '../../stores/documenten.ts';
import { VERBETERPLAN } from '../../stores/verbeterplan-hulpmiddel.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { describeDocumentfout } from '../bewaren/bewaarfouten.ts';
import type { useHerhaald } from './use-herhaald.ts';

type Props = {
  plan: VerbeterplanInvoer;
  lijst: Planlijst;
  /** ISO date. */
  vandaag: string;
  herhaald: Herhaald | undefined;
  /** Those that can be the repeated one. */
  zelfscans: ReturnType<typeof useHerhaald>['zelfscans'];
  /** Makes a zelfscan the repeated one; absent when the plan can only be looked at. */
  kies: ((id: string) => void) | undefined;
  store: Pick<DocumentenStore, 'add'>;
  /** Opens a plan of this browser on this page. */
  open: (id: string) => void;
};

/** A plan that goes on with what is left: the user says which verbeterpunten go along. */
export function Vervolg({ plan, lijst, vandaag, herhaald, zelfscans, kies, store, open }: Props) {
  const keuzes = listVervolgkeuzes(plan, lijst, herhaald);
  /** Only where the user says otherwise, so that another zelfscan changes the rest. */
  const [anders, setAnders] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [fout, setFout] = useState('');
  const kop = useRef<HTMLHeadingElement>(null);
  const isGekozen = ({ punt, isVoorgesteld }: Vervolgkeuze) => anders.get(punt.id) ?? isVoorgesteld;
  const gekozen = new Set(keuzes.filter(isGekozen).map(({ punt }) => punt.id));
  const begin = () => {
    if (gekozen.size === 0) {
      setFout('Kies eerst ten minste één verbeterpunt dat meegaat.');
      return;
    }
    const toegevoegd = store.add(VERBETERPLAN, createVervolgplan(plan, lijst, { gekozen, herhaald, vandaag }));
    if (toegevoegd.ok) open(toegevoegd.id);
    else setFout(describeDocumentfout(toegevoegd.reden));
  };
  return (
    <section aria-labelledby="vervolg-kop" class="niet-afdrukken">
      <h3 id="vervolg-kop" ref={kop} tabIndex={-1}>
        Een vervolgplan
      </h3>
      {keuzes.length === 0 ? (
        <p>Er is niets meer open. Voor nieuwe punten kunt u een nieuw plan beginnen.</p>
      ) : (
        <>
          {herhaald === undefined && kies && (
            <Eerst
              zelfscans={zelfscans}
              kies={(id) => {
                // The button goes away, and the focus would with it.
                kop.current?.focus();
                kies(id);
              }}
            />
          )}
          <p>
            Kies wat er meegaat naar een nieuw plan. Aangevinkt is wat nog open is en niet al op orde bleek, en wat
            gereed is maar nog niet op orde bleek. Dit plan{plan.naam === undefined ? '' : `, ‘${plan.naam}’,`} blijft
            zoals het is.
          </p>
          <fieldset class="keuzelijst">
            <legend>
              {gekozen.size} van {keuzes.length} {keuzes.length === 1 ? 'punt' : 'punten'}{' '}
              {gekozen.size === 1 ? 'gaat' : 'gaan'} mee
            </legend>
            <ul class="lijst">
              {keuzes.map((keuze) => (
                <li key={keuze.punt.id}>
                  <label class="vinkje">
                    <input
                      type="checkbox"
                      autocomplete="off"
                      checked={isGekozen(keuze)}
                      onChange={({ currentTarget }) => {
                        setFout('');
                        setAnders(new Map([...anders, [keuze.punt.id, currentTarget.checked]]));
                      }}
                    />
                    <span>
                      {formatPunttitel(keuze.punt)}
                      <span class="keuzelijst__bij">{describeKeuze(keuze)}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <details>
            <summary>Wat gaat er mee, en wat niet?</summary>
            <ul>
              <li>
                Van elk punt gaan de acties en afspraken mee. Data die voorbij zijn, blijven leeg: daar kiest u nieuwe
                voor. Kosten van eerdere jaren gaan niet mee.
              </li>
              <li>Een punt dat gereed of vervallen was, begint opnieuw als gepland, zonder data en kosten.</li>
              {herhaald !== undefined && (
                <li>
                  Wat u bij de herhaalde zelfscan toelichtte, wordt de huidige stand van zaken. Wat daar stond, blijft
                  bij het punt bewaard als notitie.
                </li>
              )}
              <li>
                Ook mee gaan de afspraken over bijvoorbeeld regie, monitoring en borging, en wat u bij de opdracht
                invulde.
              </li>
              <li>De voortgang, de bijstellingen en de vaststelling blijven bij dit plan.</li>
            </ul>
          </details>
          {herhaald === undefined && <p>Voor dit vervolgplan wordt geen herhaalde zelfscan gebruikt.</p>}
          <p>
            <button type="button" class="nl-button nl-button--primary" onClick={begin}>
              Begin een vervolgplan met {gekozen.size === 1 ? '1 punt' : `${String(gekozen.size)} punten`}
            </button>
          </p>
        </>
      )}
      <div role="alert">{fout !== '' && <p class="melding melding--fout">{fout}</p>}</div>
    </section>
  );
}

/** Proposes the repeated zelfscan while none was chosen; the plan can be begun without it. */
function Eerst({ zelfscans, kies }: { zelfscans: Props['zelfscans']; kies: (id: string) => void }) {
  const [enige, ...meer] = zelfscans;
  if (enige === undefined) return null;
  if (meer.length > 0) return <p>Kies eerst de herhaalde zelfscan, bovenaan bij ‘Herhaalde zelfscan’.</p>;
  return (
    <p>
      Kies eerst de herhaalde zelfscan:{' '}
      <button type="button" class="knop" onClick={() => kies(enige.id)}>
        {formatVolledigeNaam(enige.invoer, ZELFSCAN.enkelvoud)}
      </button>
    </p>
  );
}

function describeKeuze({ punt, uitslag }: Vervolgkeuze): string {
  const status = getStatus(punt);
  if (status === 'gereed') return 'Gereed, maar nog niet op orde; begint opnieuw als gepland';
  if (status === 'vervallen') return 'Vervallen, en niet op orde; begint opnieuw als gepland';
  const stand = status === 'gepland' ? 'Gepland' : 'In uitvoering';
  switch (uitslag) {
    case 'op orde':
      return `${stand}; bij de herhaalde zelfscan al op orde`;
    case 'niet op orde':
      return `${stand}; nog niet op orde`;
    case 'niet beantwoord':
      return `${stand}; bij de herhaalde zelfscan niet beantwoord`;
    case 'geen vraag':
    case undefined:
      return stand;
  }
}
