/** What the stories meet of the content of a site. */
export type Inhoud = {
  /** A fase of the route: the link on the home page, its title, its address and a sentence that also goes on paper. */
  fase: { link: RegExp; kop: RegExp; pad: string; zin: RegExp };
  /** A part of the menu and a page in it, on which a term is explained. */
  deel: { titel: string; pad: string; pagina: string; kop: string };
  /** A term with a typing error and as it is, and a word that also stands in a question of the zelfscan. */
  zoek: { fout: string; goed: RegExp; woord: string };
  /** Number of questions of the zelfscan. */
  zelfscanvragen: number;
  /** Number of questions for the bestuurder, and the first fase as the list of choices names it. */
  checklist: { kwartiervragen: number; fase: string };
};

/** The content of this site. */
export const INHOUD: Inhoud = {
  fase: {
    link: /^Zelfscan uitvoeren/,
    kop: /Fase 2/,
    pad: 'routekaart/fase-2/',
    zin: /In fase 2 vult u de zelfscan in/,
  },
  deel: { titel: 'Leidraad', pad: 'leidraad/', pagina: 'Opdrachtverstrekking', kop: 'De opdrachtverstrekking' },
  zoek: { fout: 'meldkode', goed: /meldcode/i, woord: 'aandachtsfunctionaris' },
  zelfscanvragen: 58,
  checklist: { kwartiervragen: 9, fase: 'Fase 1: Voorbereiding of evaluatie' },
};

/** The example of `npm run nieuw`. */
export const VOORBEELD: Inhoud = {
  fase: { link: /^Verkennen/, kop: /Fase 1/, pad: 'aanpak/fase-1/', zin: /In deze fase gaat u na welke scholen/ },
  deel: { titel: 'Bouwstenen', pad: 'bouwstenen/', pagina: 'Beheer', kop: 'Bouwsteen beheer' },
  zoek: { fout: 'opdrachtgefer', goed: /opdrachtgever/i, woord: 'opdrachtgever' },
  zelfscanvragen: 6,
  checklist: { kwartiervragen: 3, fase: 'Fase 1: Verkennen' },
};
