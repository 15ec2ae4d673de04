import type { Planblok, Plandeel, Planverslag } from '../../domain/planverslag.ts';

type Props = { verslag: Planverslag };

/** The whole plan as a document on paper. */
export function Planblad({ verslag: { titel, regels, delen, verantwoording } }: Props) {
  return (
    <div class="planblad">
      <p class="planblad__titel">{titel}</p>
      {regels.map((regel) => (
        <p key={regel} class="planblad__regel">
          {regel}
        </p>
      ))}
      {delen.map((deel, i) => (
        <Deel key={i} deel={deel} />
      ))}
      <p class="planblad__voet">{verantwoording}</p>
    </div>
  );
}

function Deel({ deel }: { deel: Plandeel }) {
  return (
    <section class={deel.isLiggend ? 'planblad__deel planblad__deel--liggend' : 'planblad__deel'}>
      {deel.niveau === 2 ? <h3>{deel.kop}</h3> : <h4>{deel.kop}</h4>}
      {deel.blokken.map((blok, i) => (
        <Blok key={i} blok={blok} />
      ))}
    </section>
  );
}

function Blok({ blok }: { blok: Planblok }) {
  if (blok.soort !== 'tabel') return <p class={`planblad__${blok.soort}`}>{blok.tekst}</p>;
  const totaal = blok.kolommen.reduce((som, { breedte = 1 }) => som + breedte, 0);
  return (
    <table>
      <colgroup>
        {blok.kolommen.map(({ kop, breedte = 1 }) => (
          <col key={kop} style={{ width: `${String((100 * breedte) / totaal)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {blok.kolommen.map(({ kop, isRechts }) => (
            <th key={kop} scope="col" class={isRechts ? 'planblad__rechts' : undefined}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {blok.rijen.map((rij, i) => (
          <tr key={i}>
            {rij.map((cel, kolom) => (
              <td key={kolom} class={blok.kolommen[kolom]?.isRechts ? 'planblad__rechts' : undefined}>
                {cel.map(({ tekst, soort }, regel) => (
                  <p key={regel} class={soort && `planblad__${soort}`}>
                    {tekst}
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
