import { useEffect, useRef } from 'preact/hooks';

type Props = {
  /** What was taken away; undefined when nothing was. */
  naam: string | undefined;
  undo: () => void;
};

/** Says what was taken away and offers it back. */
export function Weggehaald({ naam, undo }: Props) {
  const knop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed went with its row.
    if (naam !== undefined) knop.current?.focus();
  }, [naam]);
  return (
    <div role="status" class="niet-afdrukken">
      {naam !== undefined && (
        <p>
          ‘{naam}’ is weggehaald.{' '}
          <button ref={knop} type="button" class="tekstknop" onClick={undo}>
            Ongedaan maken
          </button>
        </p>
      )}
    </div>
  );
}
