import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  /** Of what was taken away: two after each other may have one name. */
  id: string | undefined;
  /** What was taken away; undefined when nothing was. */
  naam: string | undefined;
  undo: () => void;
};

/** Says what was taken away and offers it back. */
export function Weggehaald({ id, naam, undo }: Props) {
  const knop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed went with its row.
    if (naam !== undefined) knop.current?.focus();
  }, [id]);
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
