import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DocumentenStore, Verwijdering } from '../../stores/documenten.ts';

type Props = { store: DocumentenStore; isLeeg: boolean; verwijderd: readonly Verwijdering[] };

/** What must be typed, so that nobody wipes everything by mistake. */
const BEVESTIGING = 'wissen';

const TERUG = 'Alles staat er weer.';

/** Removes all that the site keeps, after the user typed a word; until the page is left it can be put back. */
export function WisAlles({ store, isLeeg, verwijderd }: Props) {
  const [tekst, setTekst] = useState('');
  const [melding, setMelding] = useState('');
  const [fout, setFout] = useState('');
  const veld = useRef<HTMLInputElement>(null);
  const ongedaan = useRef<HTMLButtonElement>(null);
  const afloop = useRef<HTMLDivElement>(null);
  const laatste = verwijderd.at(-1);
  const isGewist = laatste?.soort === 'alles';

  useLayoutEffect(() => {
    if (isGewist) ongedaan.current?.focus();
  }, [isGewist]);
  useLayoutEffect(() => {
    // The button goes when all is back.
    if (melding === TERUG) afloop.current?.focus();
  }, [melding]);

  const wipe = () => {
    setFout('');
    if (isLeeg) setMelding('Er is niets om te wissen.');
    else if (tekst.trim().toLowerCase() !== BEVESTIGING) {
      setMelding('');
      setFout(`Er is niets gewist. Typ eerst het woord ‘${BEVESTIGING}’ in het veld.`);
      // The field is read out with what is wrong with it.
      veld.current?.focus();
    } else {
      store.removeAll();
      setTekst('');
      setMelding('');
    }
  };
  const undo = () => {
    setMelding(
      store.undo() === 0
        ? TERUG
        : 'Niet alles kon worden teruggezet, omdat de opslag vol is of weigert. Probeer het nog eens.',
    );
  };

  return (
    <section class="niet-afdrukken" aria-labelledby="wissen">
      <h2 id="wissen">Wis alles</h2>
      <p>
        Dit verwijdert alles wat deze site in deze browser bewaart, ook wat apart is gezet. Andere sites blijven zoals
        zij zijn. Bestanden die u hebt gedownload, blijven ook bestaan. De kopie voor werken zonder internet verwijdert
        u hierboven.
      </p>
      <p>
        <label for="wis-bevestiging">Typ ‘{BEVESTIGING}’ om te bevestigen</label>
        <input
          class="utrecht-textbox gegevens__kort"
          id="wis-bevestiging"
          ref={veld}
          aria-invalid={fout === '' ? undefined : 'true'}
          aria-describedby={fout === '' ? undefined : 'wis-fout'}
          autocomplete="off"
          autocapitalize="none"
          value={tekst}
          onInput={(event) => setTekst(event.currentTarget.value)}
        />
      </p>
      {fout !== '' && (
        <p class="melding melding--fout" id="wis-fout">
          {fout}
        </p>
      )}
      <p>
        <button type="button" class="knop" onClick={wipe}>
          Wis alles
        </button>
      </p>
      <div role="status" tabIndex={-1} ref={afloop}>
        {melding !== '' && <p>{melding}</p>}
        {/* One render later the store says so itself; in between both would be told. */}
        {isGewist && melding !== TERUG && (
          <p class="melding">
            <strong>Alles is gewist.</strong> U kunt dit ongedaan maken tot u deze pagina verlaat.{' '}
            <button ref={ongedaan} type="button" class="knop" onClick={undo}>
              Ongedaan maken
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
