import type { Planeis, Punteis } from './verbeterplan-gereedheid.ts';
import type { Pdcastap } from './verbeterplan-pdca.ts';
import type { Opdrachtdeel, Planonderdeel, Vaststeller } from './verbeterplan.ts';
import type { VindplaatsMetPagina } from './zelfscan.ts';

/** The parts of a plan that come with guidance: its texts, and what has fields of its own. */
export type BegeleidDeel =
  Planonderdeel | 'looptijd' | 'verbeterpunten' | 'opdracht' | 'vaststelling' | 'herhaling' | 'overdracht';

/** The columns of a verbeterpunt that come with guidance. */
export type Puntkolom = 'verbeterpunt' | 'stand-van-zaken' | 'actie' | 'resultaat' | 'wie' | 'planning' | 'kosten';

/** A name with what to fill in. */
export type Uitleg = { titel: string; tekst: string };

/** What the sources say of a part of the plan. */
export type Begeleiding = Uitleg & {
  /** Shown as a list below the text. */
  punten?: readonly string[] | undefined;
  /** What is the site's own and not the sources'. */
  eigen?: string | undefined;
  vindplaatsen: readonly VindplaatsMetPagina[];
};

/** How one thing is told that is looked at before a plan is adopted. */
export type Eisuitleg = {
  id: Planeis | Punteis;
  geregeld: string;
  /** Of a Punteis it ends with a colon: the verbeterpunten follow. */
  open: string;
  uitleg?: string | undefined;
};

/** A moment of decision with what is looked at for it. */
export type Controle = {
  /** Id of the beslismoment. */
  id: string;
  titel: string;
  /** Over what is decided. */
  beslismoment: string;
  eisen: readonly Eisuitleg[];
};

/** All that a plan's pages and files say and that belongs to the content. */
export type Planbegeleiding = {
  /** What a plan is called that was given no title. */
  naam: string;
  /** Whose the form of the plan is; stands in the files too. */
  verantwoording: string;
  onderdelen: Readonly<Record<BegeleidDeel, Begeleiding>>;
  kolommen: Readonly<Record<Puntkolom, Uitleg>>;
  vaststellers: Readonly<Record<Vaststeller, Uitleg>>;
  opdracht: {
    /** Ids of the questions of the zelfscan that the opdracht is about. */
    vragen: readonly string[];
    velden: Readonly<Record<keyof Opdrachtdeel, Uitleg>>;
  };
  /** `regel` says which verbeterpunten stand at the step. */
  pdca: Readonly<Record<Pdcastap, Uitleg & { regel: string }>>;
  gereedheid: { inleiding: string; controles: readonly Controle[] };
};
