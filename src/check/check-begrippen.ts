import type { z } from 'astro/zod';
import type { Begrip } from '../domain/begrip.ts';
import { findGebruikt } from '../domain/begripgebruik.ts';
import { toPlatteTekst } from '../domain/platte-tekst.ts';
import { createVindBegrippen, toSleutel } from '../domain/vind-begrippen.ts';
import { begripSchema, toBegrip } from '../schemas/begrip.ts';
import { vragenlijstSchema } from '../schemas/zelfscan.ts';
import type { Fault } from './fault.ts';
import { toPath, YAML_FILES, type Content } from './read-content.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { getList } from './values.ts';

/** Terms that share a form, and terms that are used or not used other than they say. */
export function checkBegrippen(content: Content): Fault[] {
  const file = content.yaml.begrippen;
  const begrippen = file === undefined ? undefined : parse(file);
  // A list that is broken says so itself; what the other terms claim is not known then.
  if (file === undefined || begrippen === undefined) return [];
  return [...checkVormen(file, begrippen), ...checkGebruik(content, file, begrippen)];
}

type Invoer = z.output<typeof begripSchema>;

function parse({ data }: YamlFile): Invoer[] | undefined {
  const parsed = begripSchema.array().safeParse(data);
  return parsed.success ? parsed.data : undefined;
}

/** A word leads to one term only: the page would otherwise explain the wrong one. */
function checkVormen(file: YamlFile, begrippen: readonly Invoer[]): Fault[] {
  const first = new Map<string, { id: string; line: number }>();
  return begrippen.flatMap((begrip, index) =>
    listPlaatsen(begrip, index).flatMap(({ vorm, path }) => {
      const line = file.findLine(path);
      const earlier = first.get(toSleutel(vorm));
      if (earlier === undefined) first.set(toSleutel(vorm), { id: begrip.id, line });
      if (earlier === undefined || earlier.id === begrip.id) return [];
      const message = `‘${vorm}’ is al een vorm van het begrip ‘${earlier.id}’ (regel ${earlier.line}), en hier van ‘${begrip.id}’. Haal de vorm bij een van beide weg: een woord leidt naar één begrip.`;
      return [{ path: file.path, line, message }];
    }),
  );
}

/** Everything under which texts use a term, with its place. */
function listPlaatsen(begrip: Invoer, index: number): { vorm: string; path: YamlPath }[] {
  const each = (veld: 'synoniemen' | 'vormen') =>
    (begrip[veld] ?? []).map((vorm, plek) => ({ vorm, path: [index, veld, plek] }));
  return [
    { vorm: begrip.term, path: [index, 'term'] },
    ...(begrip.afkorting === undefined ? [] : [{ vorm: begrip.afkorting, path: [index, 'afkorting'] }]),
    ...each('synoniemen'),
    ...each('vormen'),
  ];
}

function checkGebruik(content: Content, file: YamlFile, begrippen: readonly Invoer[]): Fault[] {
  const plaatsen = findGebruik(content, begrippen.map(toBegrip));
  // Questions that cannot be read may name any term.
  const isKnown = vragenlijstSchema.safeParse(content.yaml.vragenlijst?.data).success;
  return begrippen.flatMap(({ id, term, ongebruikt }, index) => {
    const plaats = plaatsen.get(id);
    if (plaats === undefined && ongebruikt === undefined && isKnown) {
      const message = `Het begrip ‘${id}’ staat op geen enkele pagina en bij geen vraag. Zet bij ‘vormen’ hoe teksten ‘${term}’ schrijven, of zet er ‘ongebruikt: true’ bij.`;
      return [{ path: file.path, line: file.findLine([index, 'term']), message }];
    }
    if (plaats !== undefined && ongebruikt === true) {
      const message = `Het begrip ‘${id}’ is ‘ongebruikt’, maar staat ${plaats}. Haal ‘ongebruikt’ weg.`;
      return [{ path: file.path, line: file.findLine([index, 'ongebruikt']), message }];
    }
    return [];
  });
}

/** By id of the term: the first place that uses it, as a message names it. */
function findGebruik({ yaml, paginas }: Content, begrippen: readonly Begrip[]): Map<string, string> {
  const vind = createVindBegrippen(begrippen);
  const plaatsen = new Map<string, string>();
  const add = (id: string, plaats: string) => plaatsen.set(id, plaatsen.get(id) ?? plaats);
  for (const { adres, path, mdx } of paginas) {
    for (const id of findGebruikt(adres, toPlatteTekst(mdx), vind)) add(id, `in ${path}`);
  }
  for (const onderdeel of getList(yaml.vragenlijst?.data, 'onderdelen')) {
    for (const id of getList(onderdeel, 'vragen').flatMap((vraag) => getList(vraag, 'begrippen'))) {
      if (typeof id === 'string') add(id, `bij een vraag in ${toPath(YAML_FILES.vragenlijst)}`);
    }
  }
  return plaatsen;
}
