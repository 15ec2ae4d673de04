import { useState } from 'preact/hooks';

type Props = { isGedeeld: boolean; setGedeeld: (isGedeeld: boolean) => boolean };

/** The choice to keep nothing longer than this tab. The page is loaded again, so that nothing of before stays in sight. */
export function GedeeldeComputer({ isGedeeld, setGedeeld }: Props) {
  const [isMislukt, setMislukt] = useState(false);
  const choose = (wordtGedeeld: boolean) => {
    if (!setGedeeld(wordtGedeeld)) {
      setMislukt(true);
      return;
    }
    // Without the id: the document in the address is in the other storage.
    location.assign(location.pathname);
  };
  return (
    <div class="gedeeld">
      {isGedeeld ? (
        <p>
          <strong>Gedeelde computer staat aan.</strong> Wat u invult, blijft alleen bewaard tot u dit tabblad sluit. Let
          op: met ‘gesloten tabblad opnieuw openen’ kan een browser het soms terughalen. Sluit daarom de hele browser
          als u klaar bent.
        </p>
      ) : (
        <p>
          <strong>Werkt u op een gedeelde computer?</strong> Kies dan dat alles alleen bewaard blijft tot u dit tabblad
          sluit. Doe dat voordat u iets invult.
        </p>
      )}
      <p>
        <button type="button" class="knop" onClick={() => choose(!isGedeeld)}>
          {isGedeeld ? 'Uitzetten en blijvend bewaren in deze browser' : 'Dit is een gedeelde computer'}
        </button>
      </p>
      {isMislukt && (
        <p class="melding melding--fout" role="alert">
          <strong>Dat is niet gelukt.</strong> De opslag van deze browser is vol of staat uit. Er is niets gewijzigd.
          Download wat u wilt houden.
        </p>
      )}
    </div>
  );
}
