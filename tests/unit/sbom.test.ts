import { describe, expect, test } from 'vitest';
import { completeSbom, countGebruik, GEBRUIK } from '../../scripts/sbom/complete-sbom.ts';

const EIGEN = { naam: 'site', versie: '1.0.0', licentie: 'EUPL-1.2' };
const deel = (name: string, isTest = false) => ({
  'bom-ref': `${name}@1.0.0`,
  type: 'library',
  name,
  version: '1.0.0',
  scope: 'required',
  purl: `pkg:npm/${name}@1.0.0`,
  properties: isTest ? [{ name: 'cdx:npm:package:development', value: 'true' }] : [],
});
/** What npm makes, in the order in which it happens to. */
const makeRuw = (...delen: ReturnType<typeof deel>[]) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:3cac11d4-a7e6-4306-a86b-256ad41efefe',
  version: 1,
  metadata: {
    timestamp: '2026-11-23T00:06:45.801Z',
    tools: [{ vendor: 'npm' }],
    component: { 'bom-ref': 'site@1.0.0', type: 'library', name: 'mijn-map', version: '1.0.0' },
  },
  components: delen,
  dependencies: [{ ref: 'site@1.0.0', dependsOn: delen.map((een) => een['bom-ref']) }],
});
const RUW = makeRuw(deel('preact'), deel('astro'), deel('vitest', true));

describe('the bill of materials', () => {
  const bom = completeSbom(RUW, [
    EIGEN,
    { naam: 'preact', versie: '1.0.0', licentie: 'MIT' },
    { naam: 'minicbor', versie: '2.2.1', licentie: 'BlueOak-1.0.0' },
    { naam: 'Lettertype Wie', versie: '', licentie: 'zie de tekst' },
  ]);

  test('says of every component where it is used, and that only what comes to browsers is there at run time', () => {
    expect(countGebruik(bom)).toEqual({ browser: 3, build: 1, test: 1 });
    expect(bom['components']).toMatchObject([
      { 'bom-ref': 'Lettertype Wie', scope: 'required', licenses: [{ license: { name: 'zie de tekst' } }] },
      { 'bom-ref': 'astro@1.0.0', scope: 'excluded', properties: [{ name: GEBRUIK, value: 'build' }] },
      { 'bom-ref': 'minicbor@2.2.1', scope: 'required', licenses: [{ license: { id: 'BlueOak-1.0.0' } }] },
      { 'bom-ref': 'preact@1.0.0', scope: 'required', properties: [{ name: GEBRUIK, value: 'browser' }] },
      { 'bom-ref': 'vitest@1.0.0', scope: 'excluded' },
    ]);
  });

  test('is of the site, whatever the folder is called, and of no moment unless one is given', () => {
    expect(bom['metadata']).toEqual({
      tools: [{ vendor: 'npm' }],
      component: { 'bom-ref': 'site@1.0.0', type: 'application', name: 'site', version: '1.0.0' },
    });
    expect(completeSbom(RUW, [EIGEN], new Date(0))['metadata']).toMatchObject({
      timestamp: '1970-01-01T00:00:00.000Z',
    });
  });

  test('is the same for the same site, and has another number for another', () => {
    const omgekeerd = makeRuw(deel('vitest', true), deel('astro'), deel('preact'));
    expect(completeSbom({ ...omgekeerd, serialNumber: 'urn:uuid:0' }, [EIGEN])).toEqual(completeSbom(RUW, [EIGEN]));
    expect(bom['serialNumber']).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    expect(completeSbom(RUW, [EIGEN])['serialNumber']).not.toBe(bom['serialNumber']);
  });

  test('is made of what npm gives, and of nothing else', () => {
    expect(() => completeSbom('npm error', [EIGEN])).toThrow('no bill of materials');
  });
});
