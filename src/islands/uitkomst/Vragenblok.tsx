import type { Uitkomstvraag } from '../../domain/zelfscan-uitkomst.ts';

type Props = {
  id: string;
  kop: string;
  /** What stands here when there are no questions. */
  leeg: string;
  vragen: readonly Uitkomstvraag[];
  /** Short name of each question, by id: on paper it stands in the place of the question. */
  labels: Readonly<Record<string, string>>;
  /** Address of the zelfscan in which they were answered. */
  href: string;
};

/** Questions with what was said about them; each leads to its place in the zelfscan. */
export function Vragenblok({ id, kop, leeg, vragen, labels, href }: Props) {
  return (
    <section class={`vragenblok vragenblok--${id}`} aria-labelledby={id}>
      <h2 id={id}>
        {kop} <span class="vragenblok__aantal">({vragen.length})</span>
      </h2>
      {vragen.length === 0 ? (
        <p>{leeg}</p>
      ) : (
        <ul class="lijst">
          {vragen.map((vraag) => (
            <li key={vraag.id}>
              <a class="nl-link niet-afdrukken" href={`${href}#${vraag.id}`}>
                {vraag.nummer}. {vraag.vraag}
              </a>
              <span class="alleen-afdrukken">
                {vraag.nummer}. {labels[vraag.id] ?? vraag.vraag}
              </span>
              {vraag.isTeBespreken && <span class="nl-data-badge vragenblok__merk">nog bespreken</span>}
              {vraag.toelichting !== undefined && <p class="vragenblok__toelichting">{vraag.toelichting}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
