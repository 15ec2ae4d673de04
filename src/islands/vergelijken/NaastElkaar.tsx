import { formatVolledigeNaam } from '../../domain/documentnaam.ts';
import { ZELFSCAN } from '../../stores/zelfscan-hulpmiddel.ts';
import { compareLijsten, type Deelscan } from '../../domain/zelfscan-vergelijking.ts';
import type { Uitkomstlijst } from '../../domain/zelfscan-uitkomst.ts';

type Props = { scans: readonly Deelscan[]; lijst: Uitkomstlijst };

/** Where lists differ: the agenda for the talk. */
export function NaastElkaar({ scans, lijst }: Props) {
  const { verschillen } = compareLijsten(lijst, scans);
  const listNamen = (ids: readonly string[]) =>
    scans
      .filter(({ id }) => ids.includes(id))
      .map(({ invoer }) => formatVolledigeNaam(invoer, ZELFSCAN.enkelvoud))
      .join('; ');
  return (
    <section aria-labelledby="naast-elkaar">
      <h2 id="naast-elkaar">Naast elkaar: agenda voor het gesprek</h2>
      {verschillen.length === 0 ? (
        <p>Bij geen enkele vraag die meer dan één lijst heeft beantwoord, verschillen de antwoorden.</p>
      ) : (
        <>
          <p>
            Bij {verschillen.length}
            {'\u00A0'}
            {verschillen.length === 1 ? 'vraag' : 'vragen'} verschillen de antwoorden. Waar de verdeling het gelijkst
            is, staat bovenaan.
          </p>
          <ol class="lijst vragenblok">
            {verschillen.map(({ id, nummer, vraag, opOrde, nietOpOrde, onbeantwoord }) => (
              <li key={id}>
                <strong>
                  {nummer}. {vraag}
                </strong>
                <dl class="verdeling">
                  <div>
                    <dt>Op orde</dt>
                    <dd>{listNamen(opOrde)}</dd>
                  </div>
                  <div>
                    <dt>Niet op orde</dt>
                    <dd>{listNamen(nietOpOrde)}</dd>
                  </div>
                  {onbeantwoord.length > 0 && (
                    <div>
                      <dt>Niet beantwoord</dt>
                      <dd>{listNamen(onbeantwoord)}</dd>
                    </div>
                  )}
                </dl>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
