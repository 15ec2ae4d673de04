import { gepubliceerdSchema } from '../schemas/gepubliceerd.ts';
import type { Soort } from './list-ids.ts';
import type { YamlFile } from './read-yaml.ts';

/** The lists of ids in `gepubliceerd.yaml`, each with the kind it holds. */
export const LIJSTEN = [
  { naam: 'vragen', soort: 'vraag' },
  { naam: 'onderdelen', soort: 'onderdeel' },
  { naam: 'checklistvragen', soort: 'checklistvraag' },
  { naam: 'checklistgroepen', soort: 'checklistgroep' },
  { naam: 'begrippen', soort: 'begrip' },
  { naam: 'bronnen', soort: 'bron' },
  { naam: 'fasen', soort: 'fase' },
] as const satisfies readonly { naam: string; soort: Soort }[];

/** Kinds of things that stay once they are published. */
type PubliekeSoort = (typeof LIJSTEN)[number]['soort'] | 'pagina' | 'anker';

/** Which thing it is. A page has its address as id; an anchor belongs to the page at the address `pagina`. */
export type PubliekeId = { soort: PubliekeSoort; id: string; pagina?: string | undefined };

/** An entry of the list of what was ever published. */
export type Vermelding = PubliekeId & {
  betekenis: string | undefined;
  isVervallen: boolean;
  vervangenDoor: string | undefined;
  line: number;
};

/** One text per thing, to compare by. */
export function toKey({ soort, id, pagina = '' }: PubliekeId): string {
  return `${soort} ${pagina} ${id}`;
}

/** All entries of `file`; undefined when it does not fit its schema. A missing file has no entries. */
export function listPublished(file: YamlFile | undefined): Vermelding[] | undefined {
  if (file === undefined) return [];
  const parsed = gepubliceerdSchema.safeParse(file.data);
  if (!parsed.success) return undefined;
  const paginas = parsed.data.paginas.flatMap(({ adres, ankers, vervallen = false, vervangen_door }, index) => [
    {
      soort: 'pagina' as const,
      id: adres,
      betekenis: undefined,
      isVervallen: vervallen,
      vervangenDoor: vervangen_door,
      line: file.findLine(['paginas', index]),
    },
    ...ankers.map((anker, plek) => ({
      soort: 'anker' as const,
      id: anker.id,
      pagina: adres,
      betekenis: undefined,
      isVervallen: anker.vervallen === true,
      vervangenDoor: anker.vervangen_door,
      line: file.findLine(['paginas', index, 'ankers', plek]),
    })),
  ]);
  const ids = LIJSTEN.flatMap(({ naam, soort }) =>
    (parsed.data[naam] ?? []).map(({ id, betekenis, vervallen = false, vervangen_door }, index) => ({
      soort,
      id,
      betekenis,
      isVervallen: vervallen,
      vervangenDoor: vervangen_door,
      line: file.findLine([naam, index]),
    })),
  );
  return [...paginas, ...ids];
}
