import { useRef, useState } from 'preact/hooks';
import type { Hulpmiddel, Kop } from '../../domain/hulpmiddel.ts';
import { formatNieuw } from '../../domain/verbuiging.ts';
import { Inleesafloop, type Inleesstand } from './Inleesafloop.tsx';

type Props<Lijst> = {
  hulpmiddel: Hulpmiddel<Kop, Lijst>;
  lijst: Lijst;
  basis: string;
  /** Makes a new document; gives why not, in Dutch, when it could not be kept. */
  onOvernemen: (invoer: Kop) => string | undefined;
};

/** Opens a file as a new document, after showing what is in it. Nothing changes until the user agrees. */
export function Inlezen<Lijst>({ hulpmiddel, lijst, basis, onOvernemen }: Props<Lijst>) {
  const [stand, setStand] = useState<Inleesstand>({ soort: 'leeg' });
  const veld = useRef<HTMLInputElement>(null);
  const afloop = useRef<HTMLDivElement>(null);
  /** A second file chosen while the first is read makes the first of no interest. */
  const beurt = useRef(0);

  const read = async (bestand: File) => {
    const dezeBeurt = (beurt.current += 1);
    const show = (nieuw: Inleesstand) => {
      if (beurt.current === dezeBeurt) setStand(nieuw);
    };
    const { name: naam } = bestand;
    show({ soort: 'bezig', naam, deel: 0 });
    try {
      // All tools, to say where a file belongs that is another's.
      const [{ readCsvFile }, { HULPMIDDELEN }] = await Promise.all([
        import('../../export/read-csv.ts'),
        import('../../stores/hulpmiddelen.ts'),
      ]);
      const onProgress = (deel: number) => show({ soort: 'bezig', naam, deel });
      const gelezen = await readCsvFile(bestand, hulpmiddel, lijst, HULPMIDDELEN, { onProgress });
      show({ soort: 'gelezen', naam, bestand: gelezen });
    } catch {
      show({
        soort: 'mislukt',
        naam,
        reden: 'De pagina kon een onderdeel niet laden. Controleer de verbinding en kies het bestand opnieuw.',
      });
    }
  };
  const cancel = () => {
    beurt.current += 1;
    setStand({ soort: 'leeg' });
    veld.current?.focus();
  };
  const agree = (naam: string, invoer: Kop) => {
    const reden = onOvernemen(invoer);
    // The button that was pressed goes.
    afloop.current?.focus();
    setStand(reden === undefined ? { soort: 'overgenomen', naam } : { soort: 'mislukt', naam, reden });
  };

  const veldId = `openen-${hulpmiddel.soort}`;
  const isFout = stand.soort === 'mislukt' || (stand.soort === 'gelezen' && stand.bestand.status === 'geweigerd');
  return (
    <div class="inlezen">
      <p>
        <label for={veldId}>Open een CSV-bestand</label>
        <span class="hint" id={`${veldId}-hint`}>
          U ziet eerst wat erin staat. Het wordt een {formatNieuw(hulpmiddel)}; wat u al hebt, blijft zoals het is.
        </span>
        <input
          id={veldId}
          ref={veld}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-invalid={isFout ? 'true' : undefined}
          aria-describedby={isFout ? `${veldId}-afloop ${veldId}-hint` : `${veldId}-hint`}
          onChange={({ currentTarget }) => {
            const bestand = currentTarget.files?.[0];
            if (bestand) void read(bestand);
            // The same file can be chosen again, after it was mended.
            currentTarget.value = '';
          }}
        />
      </p>
      <Inleesafloop
        stand={stand}
        veldId={veldId}
        plek={afloop}
        hulpmiddel={hulpmiddel}
        lijst={lijst}
        basis={basis}
        onAkkoord={agree}
        onAnnuleren={cancel}
      />
    </div>
  );
}
