import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Herhaling } from '../../domain/verbeterplan-evaluatie.ts';
import type { Zelfscanlijst } from '../../domain/zelfscan-lijst.ts';
import { GEEN_DOCUMENTEN } from '../../stores/documenten.ts';
import { findKeuzebezwaar, openHerhalingen, selectHerhaalbare, type Herhalingsplan } from './read-herhaling.ts';

/**
 * The zelfscans of this browser that can be the repeated one of a plan, and what the one says that was chosen as such. An
 * example brings its own, and knows of no other.
 */
export function useHerhaald(siteId: string, plan: Herhalingsplan, lijst: Zelfscanlijst, voorbeeld?: Herhaling) {
  const [{ $documenten, read }] = useState(() => openHerhalingen(siteId, lijst));
  const documenten = useStore($documenten, { ssr: () => GEEN_DOCUMENTEN });
  const herhaling = voorbeeld ?? read(plan, documenten);
  const keuzebezwaar = findKeuzebezwaar(plan, documenten);
  return {
    /** Those that can be the repeated one. */
    zelfscans: selectHerhaalbare(plan, documenten),
    herhaling,
    herhaald: herhaling?.herhaald,
    /** One was chosen that is not in this browser. */
    isWeg: plan.herhaald !== undefined && herhaling === undefined && keuzebezwaar === undefined,
    /** One was chosen that cannot be the repeated one, and why. */
    keuzebezwaar,
  };
}
