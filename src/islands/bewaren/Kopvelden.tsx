/** Id of the line that says what not to write, for every field of text. */
export const GEEN_NAMEN = 'gegevens-hint';

/** What is asked above the questions of a tool. */
export type Kopvorm<Veld extends string> = {
  titel: string;
  /** What the fields are for, and what not to write. */
  uitleg: string;
  velden: readonly {
    veld: Veld;
    label: string;
    type?: 'date';
    /** What can be chosen from, with what it is called. */
    opties?: Readonly<Record<string, string>>;
    /** Below the label; the field then has a row of its own. */
    hint?: string;
  }[];
};

type Props<Veld extends string> = Kopvorm<Veld> & {
  invoer: { readonly [veld in Veld]?: string | undefined };
  setKopveld: (veld: Veld, waarde: string) => void;
  isAlleenLezen: boolean;
};

/** The fields above the questions of a tool; they stand in every row of the export. */
export function Kopvelden<Veld extends string>(props: Props<Veld>) {
  const { titel, uitleg, velden, invoer, setKopveld, isAlleenLezen } = props;
  return (
    <section class="kopvelden" aria-labelledby="gegevens">
      <h2 id="gegevens">{titel}</h2>
      <p id={GEEN_NAMEN}>{uitleg}</p>
      <div class="veldenrij">
        {velden.map(({ veld, label, type, opties, hint }) => {
          const id = `veld-${veld}`;
          const gedeeld = {
            ...{ class: 'utrecht-textbox', id, name: veld, 'data-veld': veld, autocomplete: 'off' },
            ...{ disabled: isAlleenLezen, value: invoer[veld] ?? '' },
          } as const;
          return (
            <div key={veld} class={hint && 'kopvelden__breed'}>
              <label for={id}>{label}</label>
              {hint && (
                <p class="hint" id={`${id}-hint`}>
                  {hint}
                </p>
              )}
              {opties ? (
                <select {...gedeeld} onChange={({ currentTarget }) => setKopveld(veld, currentTarget.value)}>
                  <option value="">Nog niet gekozen</option>
                  {Object.entries(opties).map(([optie, naam]) => (
                    <option key={optie} value={optie}>
                      {naam}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  {...gedeeld}
                  type={type}
                  max={type && '9999-12-31'}
                  data-leeg={!gedeeld.value || undefined}
                  aria-describedby={hint ? `${id}-hint ${GEEN_NAMEN}` : GEEN_NAMEN}
                  onInput={({ currentTarget }) => setKopveld(veld, currentTarget.value)}
                />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
