/** What saving a file needs of the browser. */
export type Bestandsuitgang = {
  /** Gives the contents an address. */
  createAdres: (blob: Blob) => string;
  /** Lets the browser save what stands at the address under this name. */
  download: (adres: string, naam: string) => void;
  /** Gives the address back, once the browser has had time to read it. */
  releaseLater: (adres: string) => void;
};

/** Safari reads the contents only after the click; a minute is far more than it takes. */
const WACHTTIJD_MS = 60_000;

const BROWSER: Bestandsuitgang = {
  createAdres: (blob) => URL.createObjectURL(blob),
  download: (adres, naam) => {
    const link = document.createElement('a');
    link.href = adres;
    link.download = naam;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
  },
  releaseLater: (adres) => {
    setTimeout(() => {
      URL.revokeObjectURL(adres);
    }, WACHTTIJD_MS);
  },
};

/**
 * Saves a file on the user's own computer, without a request. Text is written as UTF-8, a BOM included.
 *
 * @example saveFile('zelfscan.csv', csv, 'text/csv;charset=utf-8')
 */
export function saveFile(naam: string, inhoud: BlobPart, mediatype: string, uitgang: Bestandsuitgang = BROWSER): void {
  const adres = uitgang.createAdres(new Blob([inhoud], { type: mediatype }));
  uitgang.download(adres, naam);
  uitgang.releaseLater(adres);
}
