/** Syllables of a number as it is read aloud, given as its digits. Of long numbers each digit is read by itself. */
export function countGetal(cijfers: string): number {
  const isReeks = cijfers.length > 6 || (cijfers.length > 1 && cijfers.startsWith('0'));
  return isReeks
    ? Array.from(cijfers).reduce((som, cijfer) => som + countOnder100(Number(cijfer)), 0)
    : count(Number(cijfers));
}

function count(getal: number): number {
  if (getal < 100) return countOnder100(getal);
  const isJaar = getal >= 1100 && getal < 2000;
  const grens = getal < 1000 || isJaar ? 100 : 1000;
  const veelvoud = Math.floor(getal / grens);
  const rest = getal % grens;
  // ‘honderd’ and ‘duizend’ have two; one of them is not counted: ‘honderd’, not ‘eenhonderd’.
  return (veelvoud === 1 ? 0 : count(veelvoud)) + 2 + (rest === 0 ? 0 : count(rest));
}

/** zeven, negen: two; so zeventien and negentien have three. */
function countOnder100(getal: number): number {
  if (getal < 13) return getal === 7 || getal === 9 ? 2 : 1;
  const eenheid = getal % 10;
  const tiental = Math.floor(getal / 10);
  if (getal < 20) return countOnder100(eenheid) + 1;
  const tig = tiental === 7 || tiental === 9 ? 3 : 2;
  return eenheid === 0 ? tig : countOnder100(eenheid) + 1 + tig;
}
