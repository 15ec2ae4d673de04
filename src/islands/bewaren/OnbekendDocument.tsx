/** Says that the document in the address is not here, and what may have happened. */
export function OnbekendDocument({ enkelvoud }: { enkelvoud: string }) {
  return (
    <div class="melding" role="alert">
      <p>
        <strong>Deze {enkelvoud} staat niet in deze browser.</strong>
      </p>
      <p>
        Misschien is de {enkelvoud} verwijderd, of in een andere browser of op een andere computer gemaakt. Kies
        hieronder een andere, begin een nieuwe of open een bestand.
      </p>
    </div>
  );
}
