import type { VindplaatsLink } from '../../domain/invullijst.ts';

interface Props {
  links: readonly VindplaatsLink[];
}

/** Pages to read with a part of the list. */
export function Achtergrond({ links }: Props) {
  if (links.length === 0) return null;
  return (
    <p>
      Achtergrond:{' '}
      {links.map(({ tekst, href }, index) => (
        <span key={href}>
          {index > 0 && '; '}
          <a class="nl-link" href={href}>
            {tekst}
          </a>
        </span>
      ))}
    </p>
  );
}
