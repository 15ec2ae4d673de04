import type { ComponentChildren } from 'preact';

/** What stands in a view as long as it has nothing to show, and the way to what fills it. */
export function GeenPunten({ children }: { children: ComponentChildren }) {
  return (
    <p>
      {children}{' '}
      <a class="nl-link niet-afdrukken" href="#punten">
        Naar de verbeterpunten
      </a>
    </p>
  );
}
