/** The page with everything that is kept, without the base path. */
export const GEGEVENS_ADRES = '/mijn-gegevens/';
