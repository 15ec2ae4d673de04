import { useEffect, useRef, useState } from 'preact/hooks';
import {
  describeBackupfout,
  describeGeweigerd,
  describeHerkomst,
  type Backup,
  type Uitleg,
} from '../../domain/back-up.ts';
import { formatDocumentnaam } from '../../domain/documentnaam.ts';
import { formatMoment } from '../../domain/moment.ts';
import {
  listTerugzetkeuzes,
  withKeuze,
  type Terugzetkeuze,
  type Terugzetplan,
  type Terugzetregel,
  type Terugzetverschil,
} from '../../domain/terugzetten.ts';
import { HULPMIDDELEN } from '../../stores/hulpmiddelen.ts';
import { openTerugzetten, type Documentregel, type Teruggezet } from '../../stores/terugzetten.ts';
import { BEWAARFOUTEN } from '../bewaren/bewaarfouten.ts';
import { getKlok } from '../bewaren/get-klok.ts';

type Props = { siteId: string; saveBackup: () => void; isLeeg: boolean };

type Plan = Terugzetplan<Documentregel>;

type Stand =
  | { soort: 'leeg' }
  | { soort: 'geweigerd'; naam: string; uitleg: Uitleg }
  | { soort: 'plan'; naam: string; backup: Backup; plan: Plan }
  | { soort: 'klaar'; naam: string; uitkomst: Teruggezet };

const VERSCHILLEN: Readonly<Record<Terugzetverschil, string>> = {
  nieuw: 'Staat hier nog niet.',
  gelijk: 'Staat hier al, precies zo.',
  'bestand-nieuwer': 'Staat hier in een oudere versie.',
  'hier-nieuwer': 'Staat hier in een nieuwere versie.',
  'hier-onleesbaar': 'Wat hier staat, kan de site niet lezen. Dat wordt eerst apart gezet.',
  'hier-te-nieuw': 'Wat hier staat, is gemaakt met een nieuwere versie van deze site. Dat blijft staan.',
};

const KEUZES: Readonly<Record<Terugzetkeuze, string>> = {
  terugzetten: 'Terugzetten uit het bestand',
  overslaan: 'Laten zoals het hier is',
  'naast-elkaar': 'Beide bewaren, naast elkaar',
};

/** Puts back a back-up, after showing what is in it and what it would replace. */
export function Terugzetten({ siteId, saveBackup, isLeeg }: Props) {
  const [store] = useState(() => openTerugzetten(siteId));
  const [stand, setStand] = useState<Stand>({ soort: 'leeg' });
  const veld = useRef<HTMLInputElement>(null);
  const afloop = useRef<HTMLDivElement>(null);

  const read = async (bestand: File) => {
    const gelezen = await store.readBackup(bestand);
    setStand(
      gelezen.ok
        ? { soort: 'plan', naam: bestand.name, backup: gelezen.value, plan: store.planTerugzetten(gelezen.value) }
        : { soort: 'geweigerd', naam: bestand.name, uitleg: describeBackupfout(gelezen.fout) },
    );
  };
  useEffect(() => {
    // A file that was chosen while the script was on its way.
    const bestand = veld.current?.files?.[0];
    if (bestand) void read(bestand);
  }, []);
  const restore = (naam: string, plan: Plan) => {
    setStand({ soort: 'klaar', naam, uitkomst: store.restore(plan) });
    // The button that was pressed goes.
    afloop.current?.focus();
  };
  const cancel = () => {
    setStand({ soort: 'leeg' });
    veld.current?.focus();
  };

  return (
    <section class="niet-afdrukken" aria-labelledby="terugzetten">
      <h2 id="terugzetten">Terugzetten</h2>
      <p>
        <label for="terugzetten-bestand">Kies een back-up</label>
        <span class="hint" id="terugzetten-hint">
          U ziet eerst wat erin staat en wat er zou veranderen. Er gebeurt niets voordat u kiest.
        </span>
        <input
          id="terugzetten-bestand"
          ref={veld}
          type="file"
          accept=".json,application/json"
          aria-invalid={stand.soort === 'geweigerd' ? 'true' : undefined}
          aria-describedby={stand.soort === 'geweigerd' ? 'terugzetten-fout terugzetten-hint' : 'terugzetten-hint'}
          onChange={({ currentTarget }) => {
            const bestand = currentTarget.files?.[0];
            if (bestand) void read(bestand);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </p>
      <div role="status" tabIndex={-1} ref={afloop}>
        {stand.soort === 'geweigerd' && (
          <p class="melding melding--fout" id="terugzetten-fout">
            <strong>{stand.naam} is niet teruggezet.</strong> {stand.uitleg.feit} {stand.uitleg.uitweg} Er is niets
            gewijzigd.
          </p>
        )}
        {/* The choices are there to be gone through, and are not told in one breath, or again at each choice. */}
        {stand.soort === 'plan' && (
          <p class="alleen-voorlezen">
            {stand.naam} is gelezen. Hieronder ziet u wat erin staat; er is nog niets gewijzigd.
          </p>
        )}
        {stand.soort === 'klaar' && <Uitkomst naam={stand.naam} uitkomst={stand.uitkomst} />}
      </div>
      {stand.soort === 'plan' && (
        <Planoverzicht
          {...stand}
          siteId={siteId}
          saveBackup={isLeeg ? undefined : saveBackup}
          setPlan={(plan) => setStand({ ...stand, plan })}
          onAkkoord={() => restore(stand.naam, stand.plan)}
          onAnnuleren={cancel}
        />
      )}
    </section>
  );
}

type PlanProps = {
  naam: string;
  backup: Backup;
  plan: Plan;
  siteId: string;
  /** Undefined when there is nothing to keep. */
  saveBackup: (() => void) | undefined;
  setPlan: (plan: Plan) => void;
  onAkkoord: () => void;
  onAnnuleren: () => void;
};

function Planoverzicht({ naam, backup, plan, siteId, saveBackup, setPlan, onAkkoord, onAnnuleren }: PlanProps) {
  const { nu, tijdzone } = getKlok();
  const herkomst = describeHerkomst(backup, siteId);
  const [isBewaard, setBewaard] = useState(false);
  const aantal = plan.regels.filter(({ keuze }) => keuze !== 'overslaan').length;
  return (
    <div class="melding">
      <p>
        <strong>{naam}</strong>, gemaakt {formatMoment(backup.gemaakt, nu, tijdzone)}
      </p>
      {herkomst && (
        <p>
          {herkomst.feit} {herkomst.uitweg}
        </p>
      )}
      {plan.regels.length === 0 && <p>Er staat niets in dat kan worden teruggezet.</p>}
      {plan.regels.map((regel) => (
        <Regel
          key={`${regel.document.soort}:${regel.document.id}`}
          regel={regel}
          setKeuze={(keuze) => setPlan(withKeuze(plan, regel.document, keuze))}
        />
      ))}
      {backup.geweigerd.length > 0 && (
        <>
          <p>Dit blijft in het bestand:</p>
          <ul>
            {backup.geweigerd.map((geweigerd) => {
              const { feit, uitweg } = describeGeweigerd(geweigerd);
              return (
                <li key={geweigerd.nummer}>
                  {feit} {uitweg}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {saveBackup && (
        <p>
          Wilt u zeker zijn? Bewaar dan eerst wat er nu staat.{' '}
          <button
            type="button"
            class="knop"
            onClick={() => {
              saveBackup();
              setBewaard(true);
            }}
          >
            Eerst een back-up van nu maken
          </button>{' '}
          {isBewaard && 'Die staat bij uw downloads.'}
        </p>
      )}
      <p class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--primary"
          aria-disabled={aantal === 0}
          onClick={() => aantal > 0 && onAkkoord()}
        >
          {aantal === 0 ? 'Niets terug te zetten' : `Zet ${aantal} ${aantal === 1 ? 'document' : 'documenten'} terug`}
        </button>
        <button type="button" class="knop" onClick={onAnnuleren}>
          Niet terugzetten
        </button>
      </p>
    </div>
  );
}

function Regel({ regel, setKeuze }: { regel: Terugzetregel<Documentregel>; setKeuze: (keuze: Terugzetkeuze) => void }) {
  const { document, verschil, keuze } = regel;
  const { nu, tijdzone } = getKlok();
  const keuzes = listTerugzetkeuzes(verschil);
  const naam = nameDocument(document);
  return (
    <fieldset class="terugzetregel">
      <legend>{naam}</legend>
      <p class="bijschrift">
        {document.gewijzigd !== undefined && `Gewijzigd ${formatMoment(document.gewijzigd, nu, tijdzone)}. `}
        {VERSCHILLEN[verschil]}
      </p>
      {keuzes.length > 1 &&
        keuzes.map((mogelijk) => (
          <label key={mogelijk} class="vinkje">
            <input
              type="radio"
              name={`terugzetten-${document.soort}-${document.id}`}
              checked={mogelijk === keuze}
              onChange={() => setKeuze(mogelijk)}
            />
            {KEUZES[mogelijk]}
          </label>
        ))}
    </fieldset>
  );
}

function Uitkomst({ naam, uitkomst: { regels, apartMislukt } }: { naam: string; uitkomst: Teruggezet }) {
  const teruggezet = regels.filter(({ uitkomst }) => uitkomst.status === 'teruggezet');
  return (
    <div class="melding">
      <p>
        <strong>
          Uit {naam}: {teruggezet.length} {teruggezet.length === 1 ? 'document' : 'documenten'} teruggezet.
        </strong>
      </p>
      {regels.map(
        ({ regel: { document }, uitkomst }) =>
          uitkomst.status === 'mislukt' && (
            <p key={`${document.soort}:${document.id}`}>
              {nameDocument(document)} is niet teruggezet.{' '}
              {uitkomst.reden === 'intussen-gewijzigd'
                ? 'Wat hier staat, is intussen gewijzigd. Kies het bestand opnieuw.'
                : BEWAARFOUTEN[uitkomst.reden]}
            </p>
          ),
      )}
      {apartMislukt > 0 && <p>{apartMislukt} onleesbare teksten pasten er niet bij. Zij staan nog in het bestand.</p>}
    </div>
  );
}

function nameDocument({ soort, invoer }: Terugzetregel['document']): string {
  const enkelvoud = HULPMIDDELEN.find((hulpmiddel) => hulpmiddel.soort === soort)?.enkelvoud ?? soort;
  return `${formatDocumentnaam(invoer, 'Zonder naam')} (${enkelvoud})`;
}
