import type { ComponentChildren } from 'preact';

type Props = {
  /** Id of what says what the table is about. */
  naam: string;
  koppen: readonly { kop: string; isRechts?: boolean }[];
  rijen: readonly Tabelrij[];
  voet?: readonly Tabelrij[];
};

/** The first cell names the row. */
export type Tabelrij = { id: string; cellen: readonly ComponentChildren[] };

/** A table that is a list of cards on a narrow screen. */
export function Plantabel({ naam, koppen, rijen, voet = [] }: Props) {
  const toRij = ({ id, cellen: [eerste, ...cellen] }: Tabelrij) => (
    <tr key={id}>
      <th scope="row">{eerste}</th>
      {cellen.map((cel, plek) => {
        const kolom = koppen[plek + 1];
        return (
          <td key={kolom?.kop} data-kop={kolom?.kop} class={kolom?.isRechts ? 'tabel__rechts' : undefined}>
            {cel}
          </td>
        );
      })}
    </tr>
  );
  return (
    <table class="tabel tabel--kaarten" aria-labelledby={naam}>
      <thead>
        <tr>
          {koppen.map(({ kop, isRechts }) => (
            <th key={kop} scope="col" class={isRechts ? 'tabel__rechts' : undefined}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rijen.map(toRij)}</tbody>
      {voet.length > 0 && <tfoot>{voet.map(toRij)}</tfoot>}
    </table>
  );
}
