import { anderstaligSchema } from '../schemas/anderstalig.ts';
import type { Fault } from './fault.ts';
import { createIsGeschreven, toSleutel } from './is-geschreven.ts';
import type { Content } from './read-content.ts';

/** Words in another language: each stands in the list once, and somewhere on the site. */
export function checkAnderstalig(content: Content): Fault[] {
  const file = content.yaml.anderstalig;
  const lijst = anderstaligSchema.array().safeParse(file?.data);
  // A list that is missing or broken says so itself.
  if (file === undefined || !lijst.success) return [];
  const isGeschreven = createIsGeschreven(content);
  const sleutels = lijst.data.map(({ tekst }) => toSleutel(tekst));
  return lijst.data.flatMap(({ tekst }, plaats) => {
    const eerder = sleutels.indexOf(toSleutel(tekst));
    const messages = [
      ...(eerder < plaats
        ? [`‘${tekst}’ staat ook al op regel ${String(file.findLine([eerder]))}. Haal er een weg.`]
        : []),
      ...(isGeschreven(tekst)
        ? []
        : [`‘${tekst}’ staat nergens op de site. Schrijf het zoals de pagina’s, of haal het weg.`]),
    ];
    return messages.map((message) => ({ path: file.path, line: file.findLine([plaats, 'tekst']), message }));
  });
}
