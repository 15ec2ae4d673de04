import type { Kopregels } from './kopregels.ts';

/** Types of files that the site has, by extension; IIS gives a file of another kind to nobody. */
const SOORTEN: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Extension with its dot and the type to send it with. */
export type Bestandssoort = { extensie: string; type: string };

/** The types of these files, in alphabetical order. Throws at one that has none: a web server could not send it. */
export function listBestandssoorten(bestanden: readonly string[]): Bestandssoort[] {
  const extensies = new Set(bestanden.flatMap((bestand) => /\.[^./]+$/.exec(bestand)?.[0] ?? []));
  return [...extensies].sort().map((extensie) => {
    const type = SOORTEN[extensie];
    if (type === undefined) throw new Error(`No type for ${extensie}: add it to scripts/zip/web-config.ts.`);
    return { extensie, type };
  });
}

/** What the web server has to know of the site. */
export type Serverwensen = {
  /** Path that the site stands under, `/` or `/pad/`. */
  basis: string;
  soorten: readonly Bestandssoort[];
  kopregels: readonly Kopregels[];
};

/** The settings for IIS, which reads them from the file web.config in the folder of the site. */
export function formatWebConfig({ basis, soorten, kopregels }: Serverwensen): string {
  const overal = kopregels.filter(({ pad }) => pad === '').flatMap(({ koppen }) => koppen);
  const perDeel = kopregels.filter(({ pad }) => pad !== '');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument enabled="true">',
    '      <files>',
    '        <clear />',
    '        <add value="index.html" />',
    '      </files>',
    '    </defaultDocument>',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" subStatusCode="-1" />',
    `      <error statusCode="404" path="${escape(basis)}404.html" responseMode="ExecuteURL" />`,
    '    </httpErrors>',
    '    <staticContent>',
    // IIS refuses a type that it knows already, so each is taken away first.
    ...soorten.flatMap(({ extensie, type }) => [
      `      <remove fileExtension="${escape(extensie)}" />`,
      `      <mimeMap fileExtension="${escape(extensie)}" mimeType="${escape(type)}" />`,
    ]),
    '    </staticContent>',
    ...formatKoppen(overal),
    '  </system.webServer>',
    ...perDeel.flatMap(({ pad, koppen }) => [
      `  <location path="${escape(pad)}">`,
      '    <system.webServer>',
      ...formatKoppen(koppen).map((regel) => `  ${regel}`),
      '    </system.webServer>',
      '  </location>',
    ]),
    '</configuration>',
    '',
  ].join('\r\n');
}

function formatKoppen(koppen: Kopregels['koppen']): string[] {
  if (koppen.length === 0) return [];
  return [
    '    <httpProtocol>',
    '      <customHeaders>',
    ...koppen.flatMap(([naam, waarde]) => [
      `        <remove name="${escape(naam)}" />`,
      `        <add name="${escape(naam)}" value="${escape(waarde)}" />`,
    ]),
    '      </customHeaders>',
    '    </httpProtocol>',
  ];
}

function escape(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
