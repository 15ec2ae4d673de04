import { formatApartnaam } from '../../domain/bestandsnaam.ts';
import { saveFile } from '../../export/save-file.ts';
import type { Documentregel } from '../../stores/documenten.ts';

type Props = {
  /** Texts that were set aside. */
  apart: readonly { sleutel: string; raw: string }[];
  documenten: readonly Documentregel[];
};

/** What this version of the site cannot read. It is kept, and can be taken along as it is. */
export function NietGelezen({ apart, documenten }: Props) {
  const onleesbaar = documenten.flatMap((regel) => (regel.status === 'onleesbaar' ? [regel.onleesbaar] : []));
  const teksten = [
    ...onleesbaar.map(({ sleutel, raw, reden }) => ({
      sleutel,
      raw,
      uitleg:
        reden === 'te-nieuw'
          ? 'Gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw om de nieuwste versie te gebruiken.'
          : 'Beschadigd, of in een vorm die deze site niet kent.',
    })),
    ...apart.map(({ sleutel, raw }) => ({ sleutel, raw, uitleg: 'Apart gezet, omdat het niet te lezen was.' })),
  ];
  if (teksten.length === 0) return null;
  return (
    <section aria-labelledby="niet-gelezen">
      <h2 id="niet-gelezen">Gegevens die deze site niet kan lezen</h2>
      <p>
        Deze gegevens staan in uw browser en blijven daar staan. Ze gaan ook mee in de back-up. Hebt u ze nodig,
        download ze dan en vraag uw systeembeheerder om hulp.
      </p>
      <ul class="documenten lijst">
        {teksten.map(({ sleutel, raw, uitleg }) => (
          <li key={sleutel} class="document">
            <p class="document__naam">
              <code>{sleutel}</code>
            </p>
            <p class="bijschrift">
              {uitleg} {raw.length.toLocaleString('nl-NL')} tekens.
            </p>
            <p class="knoppen">
              <button
                type="button"
                class="tekstknop"
                onClick={() => saveFile(formatApartnaam(sleutel), raw, 'text/plain;charset=utf-8')}
              >
                Downloaden<span class="alleen-voorlezen"> {sleutel}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
