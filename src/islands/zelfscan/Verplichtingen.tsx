import type { Invulonderdeel } from '../../domain/invullijst.ts';

/** Obligations that stand in the source without a number: shown where they belong, without a question. */
export function Verplichtingen({ verplichtingen }: Pick<Invulonderdeel, 'verplichtingen'>) {
  if (verplichtingen.length === 0) return null;
  return (
    <div class="kader">
      <p class="kader__titel">Ook dit hoort erbij</p>
      <p>Dit staat in de bron zonder nummer. Daarom is er geen vraag bij.</p>
      <ul>
        {verplichtingen.map(({ id, tekst, vindplaats }) => (
          <li key={id} id={id}>
            {tekst}{' '}
            <a class="nl-link" href={vindplaats.href}>
              {vindplaats.tekst}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
