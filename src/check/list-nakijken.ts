import type { Nagekeken, Nakijkregel } from '../domain/nakijken.ts';
import { siteSchema } from '../schemas/site.ts';
import type { Content } from './read-content.ts';
import { getText } from './values.ts';

/** What is known of the reading of pages: the rule of the site, and each page that was read, with its file. */
export type Nakijklijst = { regel: Nakijkregel; paginas: readonly (Nagekeken & { path: string; titel: string })[] };

/** Undefined when the site file has no rule for it. Throws when that file is not in order. */
export function listNakijken({ yaml, paginas }: Content): Nakijklijst | undefined {
  const { nakijken } = siteSchema.parse(yaml.site?.data);
  return (
    nakijken && {
      regel: nakijken,
      paginas: paginas.flatMap(({ path, voorwerk: { data } }) => {
        const [datum, eigenaar, titel = path] = ['nagekeken', 'eigenaar', 'titel'].map((veld) => getText(data, veld));
        return datum === undefined || eigenaar === undefined ? [] : [{ path, titel, datum, eigenaar }];
      }),
    }
  );
}
