import button from '@nl-design-system-candidate/button-css/button.css?inline';
import dataBadge from '@nl-design-system-candidate/data-badge-css/data-badge.css?inline';
import textarea from '@utrecht/textarea-css/dist/index.min.css?inline';
import textbox from '@utrecht/textbox-css/dist/index.min.css?inline';
import type { APIRoute } from 'astro';

/** Of the whole site, in the order in which pages load them: what several share comes first. */
const EERST = ['bewaren', 'formulier', 'onderpagina', 'invullen'].map((naam) => `../../styles/${naam}.css`);

/**
 * The sheets of all pages as one. As text: an import would join them to those of this page, and so change into which
 * files those of other pages are divided.
 */
export const GET: APIRoute = () => {
  const eigen = import.meta.glob<string>(['../../styles/*.css', '!../../styles/{tokens,base,kruimelpad,tekst}.css'], {
    query: '?inline',
    import: 'default',
    eager: true,
  });
  const rest = Object.keys(eigen).filter((pad) => !EERST.includes(pad));
  const bladen = [button, dataBadge, textarea, textbox, ...[...EERST, ...rest].map((pad) => eigen[pad] ?? '')];
  return new Response(bladen.join('\n'), { headers: { 'content-type': 'text/css' } });
};
