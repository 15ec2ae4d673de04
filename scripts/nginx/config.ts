import type { Bestandssoort } from '../server/bestandssoorten.ts';
import type { Kopregels } from '../server/kopregels.ts';

/** What nginx has to know of a site. */
export type Nginxwensen = {
  /** Host name that the site is published under. */
  host: string;
  /** Path that the site stands under, `/` or `/pad/`. */
  basis: string;
  /** Folder of the server, absolute and without a slash at its end; the files of the site stand in it under `basis`. */
  wortel: string;
  poort: number;
  /** Whether the module for packed files of brotli is there; nginx does not start with a word that it does not know. */
  brotli: boolean;
  soorten: readonly Bestandssoort[];
  kopregels: readonly Kopregels[];
};

/**
 * For all that public/_headers gives no Cache-Control: ask whether it changed. A page names files by their hash, and the
 * next version of the site does not have those: a page that is older than the site has no looks.
 */
const CACHE: Kopregels['koppen'][number] = ['Cache-Control', 'no-cache'];

/** A server for the site. Everything about the site stands in one `location`, to be used in another server as well. */
export function formatServer(wensen: Nginxwensen): string {
  const { host, basis, wortel, poort } = wensen;
  return [
    '# Made by `npm run nginx`: make it anew when the site was built for another path, rather than change it here.',
    `# The built site stands in ${wortel}${basis}`,
    'server {',
    `    listen ${String(poort)};`,
    `    server_name ${host};`,
    `    root ${quote(wortel)};`,
    '    server_tokens off;',
    ...(basis === '/' ? [] : formatErbuiten(basis)).map((regel) => `    ${regel}`),
    ...formatLocation(wensen).map((regel) => `    ${regel}`),
    '}',
    '',
  ].join('\n');
}

/**
 * All of the configuration, for a user without rights and a file system of which only /tmp can be written, as in a
 * container. `werkmap` is the folder for what nginx writes.
 */
export function formatZelfstandig(wensen: Nginxwensen, werkmap = '/tmp'): string {
  const TIJDELIJK = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    // Debian lists here the modules that are installed.
    ...(wensen.brotli ? ['include /etc/nginx/modules-enabled/*brotli-static.conf;'] : []),
    'worker_processes auto;',
    `pid ${quote(`${werkmap}/nginx.pid`)};`,
    'error_log stderr warn;',
    'events {}',
    'http {',
    '    sendfile on;',
    '    tcp_nopush on;',
    '    access_log off;',
    '    log_not_found off;',
    // Nothing is sent to it, but it makes the folders when it starts.
    ...TIJDELIJK.map((naam) => `    ${naam}_temp_path ${quote(`${werkmap}/nginx-${naam}`)};`),
    ...formatServer(wensen)
      .trimEnd()
      .split('\n')
      .map((regel) => `    ${regel}`),
    '}',
    '',
  ].join('\n');
}

/** What is answered beside a site under a path; in a server with more on it, only the first. */
function formatErbuiten(basis: string): string[] {
  return [
    `location = ${basis.slice(0, -1)} {`,
    '    absolute_redirect off;',
    `    return 301 ${basis};`,
    '}',
    'location / { return 404; }',
  ];
}

function formatLocation({ basis, brotli, soorten, kopregels }: Nginxwensen): string[] {
  const overal = kopregels.filter(({ pad }) => pad === '').flatMap(({ koppen }) => koppen);
  const delen = kopregels.filter(({ pad }) => pad !== '');
  // An add_header in a location takes away all that stood around it, so each part says everything.
  const formatKoppen = (eigen: Kopregels['koppen']) =>
    joinKoppen([...overal, CACHE, ...eigen]).map(([naam, waarde]) => `add_header ${naam} ${quote(waarde)} always;`);
  return [
    `location ${basis} {`,
    ...[
      'index index.html;',
      '# A redirect names the path only: nginx need not know by which name or port it is reached.',
      'absolute_redirect off;',
      '# A folder without a page is as good as nothing.',
      `error_page 403 404 =404 ${basis}404.html;`,
      '# Addresses hold what visitors searched, and the site says that this is not kept.',
      'access_log off;',
      'log_not_found off;',
      '# Packed by the build: SITE_COMPRESSIE=ja npm run build',
      ...(brotli ? ['brotli_static on;'] : []),
      'gzip_static on;',
      'gzip_vary on;',
      ...formatKoppen([]),
      'types {',
      ...soorten.map(({ extensie, type }) => `    ${quote(toContentType(type))} ${extensie.slice(1)};`),
      '}',
      'default_type application/octet-stream;',
      ...delen.flatMap(({ pad, koppen, isMap }) => [
        `location ${isMap ? '' : '= '}${basis}${pad}${isMap ? '/' : ''} {`,
        ...formatKoppen(koppen).map((regel) => `    ${regel}`),
        '}',
      ]),
      '# What is no part of the site for visitors.',
      `location = ${basis}404.html { internal; }`,
      `location = ${basis}_headers { return 404; }`,
      'location ~ \\.(br|gz)$ { return 404; }',
      'location ~ /\\.(?!well-known/) { return 404; }',
    ].map((regel) => `    ${regel}`),
    '}',
  ];
}

/** Texts need their characters named. */
export function toContentType(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/** Of headers with the same name the last. */
function joinKoppen(koppen: Kopregels['koppen']): Kopregels['koppen'] {
  const perNaam = new Map(koppen.map(([naam, waarde]) => [naam.toLowerCase(), [naam, waarde] as const]));
  return [...perNaam.values()].map(([naam, waarde]) => [naam, waarde]);
}

/** As nginx reads a text. Throws at `$`, which begins a name there and cannot be written otherwise. */
function quote(tekst: string): string {
  if (tekst.includes('$')) throw new Error(`nginx cannot be told: ${tekst}`);
  return `"${tekst.replace(/["\\]/g, '\\$&')}"`;
}
