import type { ComponentChildren } from 'preact';
import type { Uitkomstvraag } from '../../domain/zelfscan-uitkomst.ts';

type Props = {
  id: string;
  kop: string;
  /** What stands here when there are no questions. */
  leeg: string;
  vragen: readonly Uitkomstvraag[];
  /** On the screen they are folded; on paper they always stand open. */
  isGevouwen?: boolean;
  /** Short name of each question, by id: on paper it stands in the place of the question. */
  labels: Readonly<Record<string, string>>;
  /** What was written with a question, as short as it must be on paper, by id; absent is not on paper. */
  opPapier: Readonly<Record<string, string>>;
  /** Address of the zelfscan in which they were answered. */
  href: string;
};

/** Questions with what was said about them; each leads to its place in the zelfscan. */
export function Vragenblok({ id, kop, leeg, vragen, isGevouwen = false, labels, opPapier, href }: Props) {
  const titel = (
    <h2 id={id}>
      {kop} <span class="stil">({vragen.length})</span>
    </h2>
  );
  return (
    <section class={vragen.length === 0 ? 'vragenblok niet-afdrukken' : 'vragenblok'} aria-labelledby={id}>
      <Vouw isGevouwen={isGevouwen && vragen.length > 0} titel={titel}>
        {vragen.length === 0 ? (
          <p>{leeg}</p>
        ) : (
          <ul class="lijst">
            {vragen.map((vraag) => (
              <li key={vraag.id}>
                <a class="nl-link niet-afdrukken" href={`${href}#${vraag.id}`}>
                  {vraag.nummer}. {vraag.vraag}
                </a>
                <span class="vragenblok__naam alleen-op-papier">
                  {vraag.nummer}. {labels[vraag.id] ?? vraag.vraag}
                </span>
                {vraag.isTeBespreken && ' '}
                {vraag.isTeBespreken && <span class="nl-data-badge vragenblok__merk">nog bespreken</span>}
                {vraag.toelichting !== undefined && (
                  <p class="vragenblok__toelichting niet-afdrukken">{vraag.toelichting}</p>
                )}
                {opPapier[vraag.id] !== undefined && <span class="alleen-op-papier"> {opPapier[vraag.id]}</span>}
              </li>
            ))}
          </ul>
        )}
      </Vouw>
    </section>
  );
}

type VouwProps = { isGevouwen: boolean; titel: ComponentChildren; children: ComponentChildren };

function Vouw({ isGevouwen, titel, children }: VouwProps) {
  if (!isGevouwen)
    return (
      <>
        {titel}
        {children}
      </>
    );
  return (
    <details class="vragenblok__vouw">
      <summary>{titel}</summary>
      {children}
    </details>
  );
}
