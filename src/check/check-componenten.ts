import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import { listIds, SOORTEN, type Soort } from './list-ids.ts';
import type { Content } from './read-content.ts';
import type { Component, PaginaBestand } from './read-pagina.ts';

type Prop = { isRequired: boolean; soort?: Soort };

/** The components that editors may use, with their properties. */
const COMPONENTEN: Readonly<Record<string, Readonly<Record<string, Prop>>>> = {
  Eisen: {},
  Eis: { id: { isRequired: true, soort: 'vraag' }, nr: { isRequired: true } },
  Verplichting: { id: { isRequired: true, soort: 'verplichting' } },
  Kader: { titel: { isRequired: true } },
  Trekking: { knop: { isRequired: true } },
  Diagram: { id: { isRequired: true, soort: 'diagram' } },
  Kolommen: {},
  Contact: {},
  Rondleiding: {},
  Werkblad: { id: { isRequired: true, soort: 'werkblad' } },
  Werkbladdeel: { werkblad: { isRequired: true, soort: 'werkblad' }, deel: { isRequired: true } },
};

/** Components that do not exist, their properties, and code where text belongs. */
export function checkComponenten(content: Content): Fault[] {
  return content.paginas.flatMap((pagina) => [
    ...checkCode(pagina),
    ...(pagina.inhoud?.componenten ?? []).flatMap((component) =>
      describeComponent(content, component).map((message) => ({ path: pagina.path, line: component.line, message })),
    ),
  ]);
}

function checkCode({ path, inhoud }: PaginaBestand): Fault[] {
  return (inhoud?.code ?? []).map(({ soort, line }) => ({
    path,
    line,
    message:
      soort === 'import'
        ? 'Een pagina kan niets importeren of exporteren. Haal deze regel weg; de onderdelen van de site zijn er al.'
        : 'Tussen accolades staat code, en die hoort niet op een pagina. Schrijf gewone tekst.',
  }));
}

function describeComponent(content: Content, { naam, props }: Component): string[] {
  const known = Object.hasOwn(COMPONENTEN, naam) ? COMPONENTEN[naam] : undefined;
  if (known === undefined) {
    return [`‘<${naam}>’ kan hier niet. Schrijf Markdown.${suggest(naam, Object.keys(COMPONENTEN))}`];
  }
  const unknown = [...props.keys()]
    .filter((prop) => !Object.hasOwn(known, prop))
    .map((prop) => `‘<${naam}>’ kent ‘${prop}’ niet.${suggest(prop, Object.keys(known)) || ' Haal het weg.'}`);
  const wrong = Object.entries(known).flatMap(([prop, { isRequired, soort }]) => {
    const value = props.get(prop);
    if (!props.has(prop)) {
      return isRequired ? [`‘<${naam}>’ mist ‘${prop}’. Schrijf <${naam} ${prop}="…">.`] : [];
    }
    if (value === undefined || value.trim() === '') {
      return [`‘${prop}’ van ‘<${naam}>’ is geen tekst. Schrijf <${naam} ${prop}="…">.`];
    }
    const ids = soort === undefined ? undefined : listIds(content, soort)?.map(({ id }) => id);
    if (soort === undefined || ids === undefined || ids.includes(value)) return [];
    return [`Er is geen ${SOORTEN[soort].naam} met de id ‘${value}’.${suggest(value, ids)}`];
  });
  return [...unknown, ...wrong];
}
