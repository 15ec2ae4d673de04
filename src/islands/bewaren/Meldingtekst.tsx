import type { ComponentChildren } from 'preact';
import type { Melding } from '../../domain/melding.ts';
import type { Onleesbaar } from '../../domain/opslag.ts';
import type { Pad } from '../../domain/wijziging.ts';
import { BEWAARFOUTEN } from './bewaarfouten.ts';

/** What a notice can ask the page to do. */
export type Meldingacties = {
  /** Downloads everything that is on the page and in this browser. */
  downloadAlles: () => void;
  downloadOnleesbaar: (onleesbaar: Onleesbaar) => void;
  /** Keeps a document again that was removed elsewhere. */
  revive: () => void;
  /** Takes the notice away, once it was read. */
  dismiss: () => void;
  nameVeld: (pad: Pad) => string;
};

type Props = {
  melding: Melding;
  /** 'deze zelfscan'. */
  ditDocument: string;
  acties: Meldingacties;
  gegevensHref: string;
};

/** What happened, what is safe, and what to do. */
export function Meldingtekst({ melding, ditDocument, acties, gegevensHref }: Props) {
  switch (melding.soort) {
    case 'niet-bewaard':
      return (
        <Tekst
          kop="Let op: wat u invult, wordt niet bewaard."
          knoppen={[{ label: 'Download alles nu', actie: acties.downloadAlles }]}
        >
          {BEWAARFOUTEN[melding.reden]} U kunt wel gewoon invullen. Download voordat u de pagina sluit, anders is het
          weg.
        </Tekst>
      );
    case 'verwijderd':
      return (
        <Tekst
          kop={`In een ander tabblad is ${ditDocument} verwijderd.`}
          knoppen={[{ label: 'Opnieuw bewaren', actie: acties.revive }]}
        >
          Alles staat nog op deze pagina. Vult u hier verder in, dan wordt alles opnieuw bewaard.
        </Tekst>
      );
    case 'alleen-lezen':
      return (
        <Tekst kop="U kunt dit alleen lezen." knoppen={downloadKnop(melding.onleesbaar, acties)}>
          Een nieuwere versie van deze site heeft {ditDocument} bewaard. U ziet wat deze versie ervan begrijpt. Er wordt
          niets gewijzigd. Laad de pagina opnieuw; misschien haalt uw browser dan de nieuwere versie op.
        </Tekst>
      );
    case 'onleesbaar':
      return (
        <Tekst
          kop="Er stonden gegevens die deze pagina niet kan lezen."
          knoppen={downloadKnop(melding.onleesbaar, acties)}
        >
          Er gaat niets verloren: zodra u iets invult, bewaart de browser die gegevens apart. U vindt ze op{' '}
          <a class="nl-link" href={gegevensHref}>
            Mijn gegevens
          </a>
          .
        </Tekst>
      );
    case 'ander-tabblad': {
      const velden = [...new Set(melding.velden.map(acties.nameVeld))];
      return (
        <Tekst
          kop="In een ander tabblad is iets gewijzigd dat u hier had ingevuld."
          knoppen={[{ label: 'Begrepen', actie: acties.dismiss }]}
        >
          De laatste wijziging geldt en staat nu ook hier. Het gaat om: {velden.slice(0, MAX_VELDEN).join(', ')}
          {velden.length > MAX_VELDEN && ` en nog ${velden.length - MAX_VELDEN}`}.
        </Tekst>
      );
    }
    case 'andere-vragenlijst': {
      const { nieuw, vervallen, overgenomen } = melding.verschil;
      return (
        <Tekst kop="De vragenlijst is gewijzigd." knoppen={[{ label: 'Begrepen', actie: acties.dismiss }]}>
          Uw antwoorden zijn er nog.
          <Vragen kop="Nieuw" vragen={nieuw} />
          <Vragen kop="Vervangen, met uw eerdere antwoord" vragen={overgenomen} />
          <Vragen kop="Vervallen; uw antwoord blijft bewaard en komt in het CSV-bestand" vragen={vervallen} />
        </Tekst>
      );
    }
    case 'back-up':
      return (
        <Tekst
          kop={
            melding.herinnering.laatste === undefined
              ? 'U hebt nog geen back-up gemaakt.'
              : 'Uw laatste back-up is van een week geleden of langer.'
          }
          knoppen={[{ label: 'Alles bewaren als bestand', actie: acties.downloadAlles }]}
        >
          Een browser kan gegevens kwijtraken. Met een back-up hebt u alles ook als bestand.
        </Tekst>
      );
  }
}

/** More names than this are no help to anyone. */
const MAX_VELDEN = 5;

type Knop = { label: string; actie: () => void };

function Tekst({ kop, knoppen, children }: { kop: string; knoppen: readonly Knop[]; children: ComponentChildren }) {
  return (
    <>
      <p>
        <strong>{kop}</strong>
      </p>
      <div>{children}</div>
      <p class="knoppen">
        {knoppen.map(({ label, actie }) => (
          <button key={label} type="button" class="knop" onClick={actie}>
            {label}
          </button>
        ))}
      </p>
    </>
  );
}

function Vragen({ kop, vragen }: { kop: string; vragen: readonly string[] }) {
  if (vragen.length === 0) return null;
  return (
    <details>
      <summary>
        {kop}: {vragen.length}
      </summary>
      <ul>
        {vragen.map((vraag) => (
          <li key={vraag}>{vraag}</li>
        ))}
      </ul>
    </details>
  );
}

function downloadKnop(onleesbaar: Onleesbaar | undefined, { downloadOnleesbaar }: Meldingacties): Knop[] {
  return onleesbaar === undefined
    ? []
    : [{ label: 'Download die gegevens', actie: () => downloadOnleesbaar(onleesbaar) }];
}
