import { z } from 'astro/zod';
import type { Woordgroep } from '../domain/zoekindex.ts';
import { afkortingSchema, begripSchema } from '../schemas/begrip.ts';
import { woordgroepSchema } from '../schemas/zoekwoorden.ts';
import type { Fault } from './fault.ts';
import { createIsGeschreven, toSleutel } from './is-geschreven.ts';
import { toPath, YAML_FILES, type Content } from './read-content.ts';
import type { YamlFile } from './read-yaml.ts';

/**
 * Words that mean the same to someone who searches: a word stands in one group, what a group leads to is written somewhere,
 * and no group says what the glossary says already.
 */
export function checkZoekwoorden(content: Content): Fault[] {
  const file = content.yaml.zoekwoorden;
  const groepen = woordgroepSchema.array().safeParse(file?.data);
  // A list that is missing or broken says so itself.
  if (file === undefined || !groepen.success) return [];
  return [
    ...checkDubbel(file, groepen.data),
    ...checkNaar(file, groepen.data, createIsGeschreven(content)),
    ...checkBekend(file, groepen.data, listNaamgroepen(content)),
  ];
}

type Groepen = readonly Woordgroep[];

/** In two groups a word would lead to the words of both, and each group would lead to the other. */
function checkDubbel(file: YamlFile, groepen: Groepen): Fault[] {
  const eerder = new Map<string, number>();
  return groepen.flatMap(({ woorden }, groep) =>
    woorden.flatMap((woord, plaats) => {
      const line = file.findLine([groep, 'woorden', plaats]);
      const vorige = eerder.get(toSleutel(woord));
      if (vorige === undefined) {
        eerder.set(toSleutel(woord), line);
        return [];
      }
      const message = `‘${woord}’ staat ook al op regel ${String(vorige)}. Haal het bij een van beide weg: een woord staat in één groep bij ‘woorden’.`;
      return [{ path: file.path, line, message }];
    }),
  );
}

function checkNaar(file: YamlFile, groepen: Groepen, isGeschreven: (woord: string) => boolean): Fault[] {
  return groepen.flatMap(({ naar = [] }, groep) =>
    naar.flatMap((woord, plaats) => {
      if (isGeschreven(woord)) return [];
      const message = `‘${woord}’ staat nergens op de site, dus wie hierheen wordt geleid vindt niets. Schrijf het woord zoals de pagina’s het schrijven, of haal het weg.`;
      return [{ path: file.path, line: file.findLine([groep, 'naar', plaats]), message }];
    }),
  );
}

function checkBekend(file: YamlFile, groepen: Groepen, naamgroepen: readonly Naamgroep[]): Fault[] {
  return groepen.flatMap(({ woorden, naar = [] }, groep) => {
    const sleutels = [...woorden, ...naar].map(toSleutel);
    const bekend = naamgroepen.find(({ namen }) => sleutels.every((sleutel) => namen.has(sleutel)));
    if (!bekend) return [];
    const message = `Deze woorden zijn al namen van ‘${bekend.naam}’ in ${bekend.path}. Haal de groep weg: die namen vinden elkaar vanzelf.`;
    return [{ path: file.path, line: file.findLine([groep, 'woorden']), message }];
  });
}

/** Names of one thing in the glossary; `naam` is what a message calls it. */
type Naamgroep = { naam: string; namen: ReadonlySet<string>; path: string };

function listNaamgroepen({ yaml }: Content): Naamgroep[] {
  const begrippen = parseLijst(begripSchema, yaml.begrippen).map(
    ({ term, afkorting = [], synoniemen = [], vormen = [] }) => ({
      naam: term,
      namen: new Set([term, afkorting, synoniemen, vormen].flat().map(toSleutel)),
      path: toPath(YAML_FILES.begrippen),
    }),
  );
  const afkortingen = parseLijst(afkortingSchema, yaml.afkortingen).map(({ afkorting, betekenis, vormen = [] }) => ({
    naam: afkorting,
    namen: new Set([afkorting, betekenis, ...vormen].map(toSleutel)),
    path: toPath(YAML_FILES.afkortingen),
  }));
  return [...begrippen, ...afkortingen];
}

/** A list that is missing or broken says so itself, and has no names here. */
function parseLijst<T extends z.ZodType>(schema: T, file: YamlFile | undefined): z.output<T>[] {
  const parsed = z.array(schema).safeParse(file?.data);
  return parsed.success ? parsed.data : [];
}
