import { formatDatum } from '../../domain/datum.ts';
import { formatKwartaal, formatKwartalen, formatPunttitel, getPuntstand } from '../../domain/puntweergave.ts';
import {
  computePlanning,
  toKwartaal,
  type Kwartaal,
  type Planning as Kwartaalplanning,
} from '../../domain/verbeterplan-planning.ts';
import { getStatus, listPunten, type VerbeterplanInvoer } from '../../domain/verbeterplan.ts';
import { GeenPunten } from './GeenPunten.tsx';
import { Plantabel } from './Plantabel.tsx';
import { Puntlijst, Puntlink } from './Puntlijst.tsx';
import { Statusmerk } from './Statusmerk.tsx';

type Props = {
  plan: VerbeterplanInvoer;
  /** ISO date. */
  vandaag: string;
};

/** The verbeterpunten over the quarters: a picture, the same in a table, and what has no place in it. */
export function Planning({ plan, vandaag }: Props) {
  const alle = listPunten(plan);
  const punten = alle.filter((punt) => getStatus(punt) !== 'vervallen');
  const vervallen = alle.length - punten.length;
  const planning = computePlanning({
    ...plan,
    punten: Object.fromEntries(punten.map(({ id, ...punt }) => [id, punt])),
  });
  const { regels, buiten, omgekeerd, zonder } = planning;
  return (
    <div class="planview">
      <h2>Planning</h2>
      {punten.length === 0 && (
        <GeenPunten>
          Hier ziet u wat wanneer gebeurt, als plaatje en als tabel. Er zijn nog geen verbeterpunten om te plannen.
        </GeenPunten>
      )}
      {punten.length > 0 && regels.length === 0 && (
        <p>Nog geen verbeterpunt heeft een begin of einde binnen de looptijd. Vul bij de verbeterpunten data in.</p>
      )}
      {regels.length > 0 && (
        <>
          <Plaat planning={planning} vandaag={vandaag} />
          <Sleutel />
          <h3 id="planning-tabel">De planning als tabel</h3>
          <Plantabel
            naam="planning-tabel"
            koppen={[
              { kop: 'Verbeterpunt' },
              { kop: 'Wie' },
              { kop: 'Begin' },
              { kop: 'Einde' },
              { kop: 'Kwartalen' },
              { kop: 'Status' },
            ]}
            rijen={regels.map((regel) => ({
              id: regel.punt.id,
              cellen: [
                <Puntlink punt={regel.punt} />,
                regel.punt.wie ?? <Onbekend />,
                regel.punt.begin === undefined ? <Onbekend /> : formatDatum(regel.punt.begin),
                regel.punt.einde === undefined ? <Onbekend /> : formatDatum(regel.punt.einde),
                formatKwartalen(regel, planning),
                <Statusmerk punt={regel.punt} vandaag={vandaag} />,
              ],
            }))}
          />
        </>
      )}
      {omgekeerd.length > 0 && (
        <>
          <h3>Einde voor het begin ({omgekeerd.length})</h3>
          <p>Van deze verbeterpunten ligt het einde voor het begin. Pas een van de data aan; dan staan zij erbij.</p>
          <Puntlijst punten={omgekeerd} vandaag={vandaag} />
        </>
      )}
      {buiten.length > 0 && (
        <>
          <h3>Buiten de looptijd van het plan ({buiten.length})</h3>
          <p>
            Wat bekend is van begin en einde, ligt niet in de jaren waarvoor het plan geldt. Pas de data of de looptijd
            aan.
          </p>
          <Puntlijst punten={buiten} vandaag={vandaag} />
        </>
      )}
      {zonder.length > 0 && (
        <>
          <h3>Zonder datum ({zonder.length})</h3>
          <p>Deze verbeterpunten hebben nog geen begin en geen einde.</p>
          <Puntlijst punten={zonder} vandaag={vandaag} />
        </>
      )}
      {vervallen > 0 && (
        <p class="hint">
          {vervallen === 1 ? 'Eén vervallen verbeterpunt staat' : `${String(vervallen)} vervallen verbeterpunten staan`}{' '}
          hier niet bij.
        </p>
      )}
    </div>
  );
}

function Onbekend() {
  return (
    <span class="stil">
      <span aria-hidden="true">–</span>
      <span class="alleen-voorlezen">nog niet bekend</span>
    </span>
  );
}

type Plaatprops = { planning: Kwartaalplanning; vandaag: string };

/** Bars over the quarters. For who does not see it the table below says the same. */
function Plaat({ planning: { kwartalen, regels }, vandaag }: Plaatprops) {
  const nu = toKwartaal(vandaag);
  const isNu = (kwartaal: Kwartaal) => kwartaal.jaar === nu.jaar && kwartaal.nummer === nu.nummer;
  const plekNu = kwartalen.findIndex(isNu);
  const eerste = kwartalen[0];
  const laatste = kwartalen.at(-1);
  return (
    <div class="plaat" tabIndex={0} role="region" aria-label="Planning als plaatje; u kunt het opzij schuiven">
      <div
        class="plaat__raster"
        role="img"
        aria-label={[
          `Balken van ${String(regels.length)} ${regels.length === 1 ? 'verbeterpunt' : 'verbeterpunten'}`,
          ...(eerste && laatste ? [`van het ${formatKwartaal(eerste)} tot en met het ${formatKwartaal(laatste)}`] : []),
          'De tabel hieronder heeft dezelfde gegevens.',
        ].join(', ')}
        style={{ '--kwartalen': String(kwartalen.length) }}
      >
        {kwartalen.map((kwartaal, plek) => (
          <span
            key={plek}
            class={isNu(kwartaal) ? 'plaat__kwartaal plaat__kwartaal--nu' : 'plaat__kwartaal'}
            style={{ gridColumn: plek + 2, gridRow: 2 }}
          >
            {isNu(kwartaal) ? 'nu' : `K${String(kwartaal.nummer)}`}
          </span>
        ))}
        {listJaren(kwartalen).map(({ jaar, plek, aantal }) => (
          <span
            key={jaar}
            class="plaat__jaar"
            style={{ gridColumn: `${String(plek + 2)} / span ${String(aantal)}`, gridRow: 1 }}
          >
            {jaar}
          </span>
        ))}
        {plekNu !== -1 && (
          <span
            class="plaat__nu"
            style={{ gridColumn: plekNu + 2, gridRow: `3 / span ${String(2 * regels.length)}` }}
          />
        )}
        {regels.map(({ punt, van, tot, begintEerder, eindigtLater, isOpenEinde }, plek) => {
          const stand = getPuntstand(punt, vandaag);
          const vormen = [
            'plaat__balk',
            `plaat__balk--${stand.replace(' ', '-')}`,
            ...(begintEerder ? ['plaat__balk--eerder'] : []),
            ...(eindigtLater ? ['plaat__balk--later'] : []),
            ...(isOpenEinde ? ['plaat__balk--open'] : []),
          ];
          return [
            <span key={`naam ${punt.id}`} class="plaat__naam" style={{ '--rij': String(2 * plek + 3) }}>
              <span>{formatPunttitel(punt)}</span>
              <Statusmerk punt={punt} vandaag={vandaag} />
            </span>,
            <span
              key={punt.id}
              class={vormen.join(' ')}
              style={{ '--rij': String(2 * plek + 3), gridColumn: `${String(van + 2)} / ${String(tot + 3)}` }}
            />,
          ];
        })}
      </div>
    </div>
  );
}

/** What a bar can look like, by the end of the name of its class. */
const SLEUTEL = [
  ['gepland', 'Gepland'],
  ['in-uitvoering', 'In uitvoering; de strepen zeggen niet hoe ver het is'],
  ['gereed', 'Gereed'],
  ['te-laat', 'Te laat'],
  ['open', 'Zonder rand rechts: het einde is nog niet bekend'],
] as const;

/** Says what the bars mean. */
function Sleutel() {
  return (
    <ul class="plaat__sleutel" aria-label="Wat de balken betekenen">
      {SLEUTEL.map(([vorm, tekst]) => (
        <li key={vorm}>
          <span class={`plaat__staal plaat__balk--${vorm}`} aria-hidden="true" /> {tekst}
        </li>
      ))}
    </ul>
  );
}

/** Each year with the place of its first quarter and their number. */
function listJaren(kwartalen: readonly Kwartaal[]) {
  return [...Map.groupBy(kwartalen, ({ jaar }) => jaar)].map(([jaar, bijeen]) => ({
    jaar,
    plek: kwartalen.findIndex((kwartaal) => kwartaal.jaar === jaar),
    aantal: bijeen.length,
  }));
}
