import { createHash } from 'node:crypto';

/** What the site brings to browsers, as the list of licences names it. */
export type Meegestuurd = { naam: string; versie: string; licentie: string };

type Veld = Record<string, unknown>;

/** Name of the property that says where a component is used: `browser`, `build` or `test`. */
export const GEBRUIK = 'site:used-for';
const ONTWIKKELING = 'cdx:npm:package:development';

/**
 * The bill of materials that npm makes of package-lock.json, with what npm cannot know: which components reach the browsers
 * of visitors, those that packages bring inside their own files included. In CycloneDX's words the others are `excluded`:
 * nothing of them runs once the site is published. The same site gives the same text; `moment` is left out when undefined.
 * Throws when `ruw` is no bill of npm's.
 */
export function completeSbom(
  ruw: unknown,
  [eigen, ...meegestuurd]: readonly [Meegestuurd, ...Meegestuurd[]],
  moment?: Date,
): Veld {
  const bom = toVeld(ruw);
  const metadata = toVeld(bom['metadata']);
  const npm = toLijst(bom['components']).map(toVeld);
  const sleutels = new Set(meegestuurd.map(({ naam, versie }) => `${naam}@${versie}`));
  const bekend = new Set(npm.map(toSleutel));
  const components = [
    ...npm.map((deel) => markDeel(deel, sleutels.has(toSleutel(deel)))),
    ...meegestuurd.filter(({ naam, versie }) => !bekend.has(`${naam}@${versie}`)).map(toDeel),
  ].sort((a, b) => compareTekst(String(a['bom-ref']), String(b['bom-ref'])));
  // When npm was asked says nothing of the site.
  const rest = Object.fromEntries(Object.entries(metadata).filter(([naam]) => naam !== 'timestamp'));
  const inhoud = {
    $schema: bom['$schema'],
    bomFormat: bom['bomFormat'],
    specVersion: bom['specVersion'],
    version: 1,
    metadata: {
      ...(moment === undefined ? {} : { timestamp: moment.toISOString() }),
      ...rest,
      // npm takes the name of the folder.
      component: { ...toVeld(metadata['component']), type: 'application', name: eigen.naam },
    },
    components,
    dependencies: toLijst(bom['dependencies'])
      .map(toVeld)
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: [...new Set(toLijst(dependsOn).map(String))].sort(compareTekst),
      }))
      .sort((a, b) => compareTekst(String(a.ref), String(b.ref))),
  };
  return { ...inhoud, serialNumber: `urn:uuid:${toUuid(JSON.stringify(inhoud))}` };
}

/** How many components there are of each use. */
export function countGebruik({ components }: Veld): Record<string, number> {
  const aantal: Record<string, number> = {};
  for (const deel of toLijst(components).map(toVeld)) {
    const gebruik = String(readEigenschap(deel, GEBRUIK));
    aantal[gebruik] = (aantal[gebruik] ?? 0) + 1;
  }
  return aantal;
}

function markDeel(deel: Veld, isMeegestuurd: boolean): Veld {
  const anders = readEigenschap(deel, ONTWIKKELING) === 'true' ? 'test' : 'build';
  return {
    ...deel,
    scope: isMeegestuurd ? 'required' : 'excluded',
    properties: [...toLijst(deel['properties']), { name: GEBRUIK, value: isMeegestuurd ? 'browser' : anders }],
  };
}

/** A component that is no package of its own, or letters of the theme. */
function toDeel({ naam, versie, licentie }: Meegestuurd): Veld {
  return {
    'bom-ref': versie === '' ? naam : `${naam}@${versie}`,
    type: 'library',
    name: naam,
    ...(versie === '' ? {} : { version: versie }),
    scope: 'required',
    properties: [{ name: GEBRUIK, value: 'browser' }],
    licenses: [
      /^[\w.-]+-?\d|^MIT$|^ISC$/.test(licentie) ? { license: { id: licentie } } : { license: { name: licentie } },
    ],
  };
}

function readEigenschap(deel: Veld, naam: string): unknown {
  return toLijst(deel['properties'])
    .map(toVeld)
    .find(({ name }) => name === naam)?.['value'];
}

function toSleutel({ name, version }: Veld): string {
  return `${String(name)}@${String(version)}`;
}

/** A UUID of version 8: the same for the same text. */
function toUuid(tekst: string): string {
  const hex = createHash('sha256').update(tekst).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function compareTekst(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toVeld(waarde: unknown): Veld {
  if (typeof waarde !== 'object' || waarde === null) throw new Error('This is no bill of materials of npm.');
  return { ...waarde };
}

function toLijst(waarde: unknown): unknown[] {
  return Array.isArray(waarde) ? waarde : [];
}
