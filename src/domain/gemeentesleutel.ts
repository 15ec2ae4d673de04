/**
 * What two ways of writing one gemeente have in common, to compare by and never to show: capitals, white space, the kind
 * of apostrophe and the word 'gemeente' in front do not matter. '' when there is no name.
 */
export function toGemeentesleutel(naam: string): string {
  return naam
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/^gemeente (?=\S)/, '');
}
