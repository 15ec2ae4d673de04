import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { toHref } from '../../domain/adres.ts';
import { computeRegiobeeld } from '../../domain/regiobeeld.ts';
import { selectVragen, sortGemeenten } from '../../domain/regiovolgorde.ts';
import { getScan, listRegioscans, type Regioscan } from '../../domain/regio.ts';
import { selectLaatste } from '../../domain/select-laatste.ts';
import { createVolgorde, withVerborgenNamen } from '../../domain/verborgen-namen.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';
import { REGIO } from '../../stores/regio-hulpmiddel.ts';
import { openRegios } from '../../stores/regio.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { toGemeentesleutel } from '../../domain/gemeentesleutel.ts';
import { Bewaarstatus } from '../bewaren/Bewaarstatus.tsx';
import { Documenten } from '../bewaren/Documenten.tsx';
import { Documentkiezer } from '../bewaren/Documentkiezer.tsx';
import { useBijAfdrukken } from '../bewaren/use-bij-afdrukken.ts';
import { useWerkdocument } from '../bewaren/use-werkdocument.ts';
import { Drukregel } from '../uitkomst/Drukregel.tsx';
import { NaarVerbeterplan } from '../verbeterplan/NaarVerbeterplan.tsx';
import { Bestanden, type Leesbaar, type Overname } from './Bestanden.tsx';
import { describeRegiobeeld } from './describe-regiobeeld.ts';
import { Gemeenten, Herkenbaar } from './Gemeenten.tsx';
import { Gemeentetabel } from './Gemeentetabel.tsx';
import { Onderdelen } from './Onderdelen.tsx';
import { Regiodelen } from './Regiodelen.tsx';
import { Regionaam } from './Regionaam.tsx';
import { addToelichtingen, groupToelichtingen, type Overgenomen, type Toelichting } from './toelichtingen.ts';
import { ALLE_REGIOVRAGEN, Vragentabel } from './Vragentabel.tsx';

type Props = {
  siteId: string;
  /** Base path of the site. */
  basis: string;
  /** Addresses of the pages of tools that the site has. */
  paginas: readonly string[];
  lijst: Uitkomstlijst;
  /** Short name of each question, by id. */
  labels: Readonly<Record<string, string>>;
  /** Says whose working-out the questions are, in one line. */
  drukregel: string;
  /** Name of the site. */
  sitenaam: string;
};

const GEEN_SCANS: readonly Regioscan[] = [];
const GEEN_NAMEN: ReadonlyMap<string, string> = new Map();

/** The zelfscans of many gemeenten together. The server renders it empty; the browser puts back what was kept. */
export function Regio({ siteId, basis, paginas, lijst, labels, drukregel, sitenaam }: Props) {
  const { store, invoer, keuze, isBewaard, isGeladen, isAlleenLezen, bewaarstatus, lijstgegevens } = useWerkdocument({
    siteId,
    basis,
    hulpmiddel: REGIO,
    lijst,
    openStores: openRegios,
    isLeeg: (regio) => listRegioscans(regio).length === 0,
  });
  const scans = useStore(store.$scans, { ssr: () => GEEN_SCANS });
  const [tabelkeuze, setTabelkeuze] = useState(ALLE_REGIOVRAGEN);
  const [ernaast, setErnaast] = useState('');
  /** In memory only, as nothing of it may be kept. */
  const [toelichtingen, setToelichtingen] = useState<readonly Toelichting[]>([]);
  /** What users call their scans, by id. In memory only too. */
  const [scannamen, setScannamen] = useState<ReadonlyMap<string, string>>(GEEN_NAMEN);

  /** For what stands on paper only, and would make the page on the screen heavy. */
  const [isAfdruk, setAfdruk] = useState(false);
  useBijAfdrukken(() => {
    setAfdruk(true);
    return () => setAfdruk(false);
  });

  const isZichtbaar = invoer.namenZichtbaar ?? false;
  const { tellen, overig } = useMemo(() => selectLaatste(scans), [scans]);
  // Once for each set of gemeenten: an order that stayed while one came in would show which.
  const volgorde = useMemo(() => createVolgorde(tellen.length, randomFraction), [tellen]);
  const beeld = useMemo(
    () => computeRegiobeeld(lijst, isZichtbaar ? tellen : withVerborgenNamen(tellen, volgorde)),
    [lijst, tellen, volgorde, isZichtbaar],
  );
  const gemeenten = useMemo(
    () => (isZichtbaar ? sortGemeenten(beeld.gemeenten, 'naam') : beeld.gemeenten),
    [beeld, isZichtbaar],
  );
  const perVraag = useMemo(
    () => groupToelichtingen(toelichtingen, tellen, lijst, isZichtbaar),
    [toelichtingen, tellen, lijst, isZichtbaar],
  );
  const vragen = selectVragen(beeld.vragen, tabelkeuze).filter(
    ({ nietOpOrde }) => !tabelkeuze.isAlleenOntbrekend || nietOpOrde > 0,
  );

  const leesbaar = lijstgegevens.documenten.filter(({ status }) => status === 'leesbaar');
  const takeOver = (bestanden: readonly Leesbaar[]): Overname[] => {
    const stonden = new Set(store.$scans.get().map(({ id }) => id));
    // All in one go: each change is compared with all that stands there.
    const over = [...store.addScans(bestanden.flatMap((bestand) => bestand.scans))];
    const invoerNu = store.$invoer.get();
    const { overig: tellenNiet } = selectLaatste(store.$scans.get());
    const dubbel = new Set(tellenNiet.map(({ scan }) => toGemeentesleutel(scan.alias ?? '')));
    const overgenomen = bestanden.map((bestand) => ({ bestand, ids: over.splice(0, bestand.scans.length) }));
    setToelichtingen((vorig) => addToelichtingen(vorig, overgenomen));
    setScannamen((vorig) => new Map([...vorig, ...overgenomen.flatMap(listScannamen)]));
    return overgenomen.map(({ ids }) => {
      if (ids.every((id) => id === undefined)) return { soort: 'niet-mogelijk' };
      const nieuw = ids.filter((id) => id !== undefined && !stonden.has(id));
      for (const id of nieuw) if (id !== undefined) stonden.add(id);
      const aliassen = ids.flatMap((id) => (id === undefined ? [] : (getScan(invoerNu, id)?.alias ?? [])));
      return {
        soort: 'overgenomen',
        nieuw: new Set(nieuw).size,
        stondAl: ids.length - new Set(nieuw).size,
        dubbel: [...new Set(aliassen)].filter((alias) => dubbel.has(toGemeentesleutel(alias))),
      };
    });
  };

  return (
    <div class="uitkomst regio">
      <Bewaarstatus {...bewaarstatus} />
      {isGeladen && (leesbaar.length > 1 || keuze.soort === 'onbekend') && leesbaar.length > 0 && (
        <Documentkiezer
          label="Regiobeeld"
          documenten={leesbaar}
          enkelvoud={REGIO.enkelvoud}
          gekozen={keuze.id}
          kies={lijstgegevens.open}
        />
      )}
      {isGeladen && keuze.soort === 'onbekend' && (
        <p class="melding" role="alert">
          <strong>Dit regiobeeld staat niet in deze browser.</strong> Misschien is het verwijderd, of in een andere
          browser of op een andere computer gemaakt. Kies een ander of begin een nieuw.
        </p>
      )}
      {keuze.soort === 'open' && (
        <>
          {isGeladen && tellen.length === 0 && <Leeg uitkomstHref={toHref(`${ZELFSCAN.adres}uitkomst/`, basis)} />}
          <Regionaam naam={invoer.naam} isAlleenLezen={isAlleenLezen} setNaam={store.setNaam} />
          <Bestanden key={keuze.id} lijst={lijst} basis={basis} isZichtbaar={isZichtbaar} onOvernemen={takeOver} />
          {tellen.length > 0 && (
            <>
              <Gemeenten
                key={keuze.id}
                beeld={beeld}
                gemeenten={gemeenten}
                overig={overig}
                scannamen={scannamen}
                versie={lijst.versie}
                isZichtbaar={isZichtbaar}
                isAlleenLezen={isAlleenLezen}
                setZichtbaar={store.setNamenZichtbaar}
                setAlias={store.setAlias}
                setEigenAlias={store.setEigenAlias}
                remove={(id) => {
                  const scan = getScan(store.$invoer.get(), id);
                  store.removeScan(id);
                  return scan;
                }}
                putBack={(id, scan) => {
                  const [nieuw] = store.addScans([scan]);
                  if (nieuw === undefined) return;
                  setToelichtingen((vorig) => moveToelichtingen(vorig, id, nieuw));
                  setScannamen((vorig) => new Map([...vorig].map(([van, naam]) => [van === id ? nieuw : van, naam])));
                }}
              />
              <section aria-labelledby="regio-beeld">
                <h2 id="regio-beeld">{(isZichtbaar && invoer.naam) || 'Het beeld van de regio'}</h2>
                <p class="uitkomst__zin">{describeRegiobeeld(beeld, labels)}</p>
                {!isZichtbaar && beeld.isHerkenbaar && <Herkenbaar />}
                <Regiodelen
                  beeld={{ ...beeld, vragen }}
                  isZichtbaar={isZichtbaar}
                  naam={invoer.naam}
                  isGefilterd={vragen.length < beeld.vragen.length}
                />
                {isBewaard && (
                  <NaarVerbeterplan
                    basis={basis}
                    paginas={paginas}
                    bron={{ soort: 'regio', id: keuze.id }}
                    aantal={beeld.vragen.some(({ nietOpOrde }) => nietOpOrde > 0) ? undefined : 0}
                    namen={['vaakst ontbrekende punt', 'vaakst ontbrekende punten']}
                  />
                )}
                <Onderdelen
                  beeld={beeld}
                  gemeenten={isZichtbaar ? gemeenten : []}
                  ernaast={ernaast}
                  setErnaast={setErnaast}
                />
              </section>
              {isZichtbaar && isAfdruk && <Gemeentetabel onderdelen={beeld.onderdelen} gemeenten={gemeenten} />}
              <Vragentabel
                onderdelen={beeld.onderdelen}
                vragen={vragen}
                totaal={beeld.vragen.length}
                keuze={tabelkeuze}
                choose={setTabelkeuze}
                toelichtingen={perVraag}
              />
              <Drukregel drukregel={drukregel} sitenaam={sitenaam} />
            </>
          )}
        </>
      )}
      {isGeladen && (
        <Documenten {...lijstgegevens} zonderInlezen>
          <p class="hint">
            ‘Download CSV’ geeft het hele {REGIO.enkelvoud}, om later of op een andere computer verder te gaan. Daarin
            staan altijd de namen van de gemeenten, ook als u ze hier verbergt.
          </p>
        </Documenten>
      )}
    </div>
  );
}

function Leeg({ uitkomstHref }: { uitkomstHref: string }) {
  return (
    <div class="melding">
      <p>
        <strong>Hier komt het beeld van uw regio te staan.</strong> U ziet dan per vraag in hoeveel gemeenten dit op
        orde is en wat het vaakst niet op orde is. Er komen een grafiek en een tabel bij, om af te drukken of mee te
        nemen.
      </p>
      <p>
        Vraag elke gemeente om haar ‘Bestand voor de regio’. Dat maakt zij op de pagina met de{' '}
        <a class="nl-link" href={uitkomstHref}>
          uitkomst van haar zelfscan
        </a>
        . Kies daarna hieronder de bestanden.
      </p>
    </div>
  );
}

function listScannamen({ bestand: { namen }, ids }: Overgenomen): (readonly [string, string])[] {
  return ids.flatMap((id, i) => {
    const naam = namen[i] ?? '';
    return id === undefined || naam === '' ? [] : [[id, naam] as const];
  });
}

/** What was written with a scan goes along when it is put back under another id. */
function moveToelichtingen(toelichtingen: readonly Toelichting[], van: string, naar: string): Toelichting[] {
  return toelichtingen.map((een) => (een.scanId === van ? { ...een, scanId: naar } : een));
}

/** From 0 up to 1, as Math.random does, but not to be guessed from what came before. */
function randomFraction(): number {
  const [getal = 0] = crypto.getRandomValues(new Uint32Array(1));
  return getal / 2 ** 32;
}
