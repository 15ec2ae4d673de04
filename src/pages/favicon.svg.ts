import merk from '@thema/merk.svg?raw';

/** The theme's mark, also as the icon in the browser's tab. */
export const GET = () => new Response(merk, { headers: { 'content-type': 'image/svg+xml' } });
