import merk from '@thema/merk.svg?raw';

/** A theme whose mark is too wide for an icon has one of its own. */
const [pictogram = merk] = Object.values(
  import.meta.glob<string>('@thema/favicon.svg', { query: '?raw', import: 'default', eager: true }),
);

/** The icon in the browser's tab. */
export const GET = () => new Response(pictogram, { headers: { 'content-type': 'image/svg+xml' } });
