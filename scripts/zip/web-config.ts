import type { Bestandssoort } from '../server/bestandssoorten.ts';
import type { Kopregels } from '../server/kopregels.ts';

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
