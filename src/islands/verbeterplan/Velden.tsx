import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Getallezing } from '../../domain/read-bedrag.ts';
import { GetaltekstenContext } from './getalteksten.ts';
import { Groeivak } from './Groeivak.tsx';

/** The hint about residents, to which every field with text refers. */
export const NAMENHINT = 'namen-hint';

type Veldprops = {
  id: string;
  label: string;
  /** Ids of what explains the field, besides the hint about residents. */
  uitleg?: string | undefined;
  /** Below the label. */
  hint?: string | undefined;
  waarde: string | undefined;
  isAlleenLezen: boolean;
  set: (waarde: string) => void;
  /** Of a field that the server renders: where what is entered early belongs. */
  veld?: string | undefined;
};

/** Says once that a plan names no residents. */
export function Namenhint({ children }: { children?: ComponentChildren }) {
  return (
    <p class="hint" id={NAMENHINT}>
      {children} Noteer functies, en geen namen of situaties van inwoners.
    </p>
  );
}

/** Several lines of text. */
export function Tekstvak({
  id,
  label,
  uitleg,
  hint,
  waarde,
  isAlleenLezen,
  set,
  veld,
  rijen = 3,
}: Veldprops & { rijen?: number }) {
  return (
    <div class="planveld">
      <label for={id}>{label}</label>
      {hint && <Hint id={id} hint={hint} />}
      <Groeivak tekst={waarde}>
        <textarea
          class="utrecht-textarea"
          id={id}
          rows={rijen}
          autocomplete="off"
          readOnly={isAlleenLezen}
          aria-describedby={toBeschrijving(id, hint, uitleg, true)}
          data-veld={veld}
          value={waarde ?? ''}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      </Groeivak>
    </div>
  );
}

/** One line of text, or a date. */
export function Regelveld({
  id,
  label,
  uitleg,
  hint,
  waarde,
  isAlleenLezen,
  set,
  veld,
  naam,
  type,
  lijst,
  isFout = false,
}: Veldprops & { naam?: string; type?: 'date'; lijst?: string; isFout?: boolean }) {
  return (
    <div class="planveld">
      <label for={id}>{label}</label>
      {hint && <Hint id={id} hint={hint} />}
      <input
        class="utrecht-textbox"
        id={id}
        name={naam}
        type={type}
        max={type && '9999-12-31'}
        list={lijst}
        autocomplete="off"
        readOnly={isAlleenLezen}
        aria-invalid={isFout ? 'true' : undefined}
        aria-describedby={toBeschrijving(id, hint, uitleg, type === undefined)}
        data-veld={veld}
        data-leeg={!waarde || undefined}
        value={waarde ?? ''}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </div>
  );
}

type Optie = { waarde: string; naam: string };

/** One of a list of words. */
export function Keuzeveld({
  id,
  label,
  hint,
  waarde,
  isAlleenLezen,
  set,
  leeg = 'Nog niet gekozen',
  opties,
}: Veldprops & { leeg?: string | null; opties: readonly Optie[] }) {
  return (
    <div class="planveld">
      <label for={id}>{label}</label>
      {hint && <Hint id={id} hint={hint} />}
      <select
        class="utrecht-textbox"
        id={id}
        autocomplete="off"
        disabled={isAlleenLezen}
        aria-describedby={toBeschrijving(id, hint, undefined, false)}
        value={waarde ?? ''}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      >
        {leeg !== null && <option value="">{leeg}</option>}
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.naam}
          </option>
        ))}
      </select>
    </div>
  );
}

type Getalprops = Omit<Veldprops, 'waarde' | 'set'> & {
  getal: number | undefined;
  read: (tekst: string) => Getallezing;
  format: (getal: number) => string;
  /** Digits, or '' for nothing. */
  set: (cijfers: string) => void;
  isLabelVerborgen?: boolean;
  /** What is wrong with it stands elsewhere, in what `uitleg` names. */
  isFout?: boolean;
  /** Under which what cannot be read stays when the field leaves the page. */
  sleutel: string;
};

/**
 * A number as people write it. What cannot be read stays in the field with what is wrong with it, and what was kept
 * before stays kept. It is there again when the field comes back to the page.
 */
export function Getalveld(props: Getalprops) {
  const { id, label, uitleg, hint, getal, isAlleenLezen, read, format, set, veld, isLabelVerborgen = false } = props;
  const { sleutel, isFout = false } = props;
  const getypt = useContext(GetaltekstenContext);
  const toon = getal === undefined ? '' : format(getal);
  /** What is being typed; undefined when the field shows what is kept. */
  const [tekst, setTekst] = useState<string | undefined>(() => getypt?.get(sleutel));
  const [isVerlaten, setVerlaten] = useState(tekst !== undefined);
  const lezing = tekst === undefined ? undefined : read(tekst);
  const gelezen = lezing?.soort === 'getal' ? lezing.getal : undefined;
  useEffect(() => {
    // Another tab, or 'undo', changed what is kept.
    if (lezing !== undefined && lezing.soort !== 'fout' && gelezen !== getal) setTekst(undefined);
  }, [getal]);
  const fout = isVerlaten && lezing?.soort === 'fout' ? lezing.fout : undefined;
  return (
    <div class="planveld">
      <label for={id} class={isLabelVerborgen ? 'alleen-voorlezen' : undefined}>
        {label}
      </label>
      {hint && <Hint id={id} hint={hint} />}
      <input
        class="utrecht-textbox"
        id={id}
        inputMode="numeric"
        autocomplete="off"
        readOnly={isAlleenLezen}
        aria-invalid={fout === undefined && !isFout ? undefined : 'true'}
        aria-describedby={
          [fout && `${id}-fout`, toBeschrijving(id, hint, uitleg, false)].filter(Boolean).join(' ') || undefined
        }
        data-veld={veld}
        value={tekst ?? toon}
        onInput={({ currentTarget }) => {
          const nieuw = read(currentTarget.value);
          setTekst(currentTarget.value);
          if (nieuw.soort === 'fout') {
            getypt?.set(sleutel, currentTarget.value);
            return;
          }
          getypt?.delete(sleutel);
          setVerlaten(false);
          set(nieuw.soort === 'getal' ? String(nieuw.getal) : '');
        }}
        onBlur={() => {
          setVerlaten(true);
          if (lezing?.soort !== 'fout') setTekst(undefined);
        }}
      />
      <div role="status">
        {fout !== undefined && (
          <p class="veldfout" id={`${id}-fout`}>
            {fout}
            {getal !== undefined && ` Tot die tijd blijft ${format(getal)} bewaard.`}
          </p>
        )}
      </div>
    </div>
  );
}

function Hint({ id, hint }: { id: string; hint: string }) {
  return (
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
  );
}

function toBeschrijving(id: string, hint: string | undefined, uitleg: string | undefined, isTekst: boolean) {
  return [hint && `${id}-hint`, uitleg, isTekst && NAMENHINT].filter(Boolean).join(' ') || undefined;
}
