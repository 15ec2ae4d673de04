import { quoteCel } from './csvcel.ts';

/** That a second row of a question does not count; `eersteRij` is the row that does. */
export function describeDubbel(id: string, eersteRij: number): string {
  const eerste = String(eersteRij);
  return id === ''
    ? `Ook deze rij noemt geen vraag_id, zoals rij ${eerste}; rij ${eerste} is bewaard en deze niet. Vul in kolom vraag_id in bij welke vraag het hoort.`
    : `Vraag ${quoteCel(id)} staat ook in rij ${eerste}; rij ${eerste} telt en deze niet. Laat per vraag één ingevulde rij staan.`;
}

/** That a row is of a question which the list does not have, or no longer. */
export function describeOnbekend(id: string, isVervallen: boolean): string {
  if (isVervallen) {
    return `Vraag ${quoteCel(id)} wordt niet meer gesteld. Wat er staat, blijft bewaard, maar telt niet mee.`;
  }
  return id === ''
    ? 'Bij dit antwoord staat geen vraag_id, dus het is bij geen vraag te zien; het blijft wel bewaard. Vul in kolom vraag_id in bij welke vraag het hoort.'
    : `Vraag ${quoteCel(id)} staat niet in de vragenlijst, dus het antwoord is niet te zien; het blijft wel bewaard. Kijk of de vraag_id goed geschreven is.`;
}
