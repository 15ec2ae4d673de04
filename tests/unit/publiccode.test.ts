import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/*
 * publiccode.yml against its standard, version 0.5.0 (docs/standard/schema.core.rst of publiccodeyml/publiccode.yml): what is
 * mandatory, the words that may be chosen from, the lengths. Catalogues refuse a file that does not hold to it.
 */
const bestand: unknown = parse(readFileSync('publiccode.yml', 'utf8'));
const pakket: unknown = JSON.parse(readFileSync('package.json', 'utf8'));

/** The value at `description/nl/features`; undefined when it is not there. */
function read(pad: string, van: unknown = bestand): unknown {
  return pad.split('/').reduce<unknown>((waarde, naam) => {
    const velden = new Map(typeof waarde === 'object' && waarde !== null ? Object.entries(waarde) : []);
    return velden.get(naam);
  }, van);
}
const listSleutels = (van: unknown) => (typeof van === 'object' && van !== null ? Object.keys(van) : []);
const list = (pad: string): unknown[] => {
  const waarde = read(pad);
  return Array.isArray(waarde) ? waarde : [];
};

const VERPLICHT = [
  'publiccodeYmlVersion',
  'name',
  'url',
  'platforms',
  'developmentStatus',
  'softwareType',
  'description',
  'legal/license',
  'maintenance/type',
  'localisation/localisationReady',
  'localisation/availableLanguages',
];
const TOEGESTAAN = [
  ...VERPLICHT.map((pad) => pad.split('/')[0]),
  ...['applicationSuite', 'landingURL', 'isBasedOn', 'softwareVersion', 'releaseDate', 'logo', 'categories', 'usedBy'],
  ...['fundedBy', 'roadmap', 'organisation', 'intendedAudience', 'dependsOn'],
];
const STATUS = ['concept', 'development', 'beta', 'stable', 'obsolete'];
const SOORTEN = [
  ...['standalone/mobile', 'standalone/iot', 'standalone/desktop', 'standalone/web', 'standalone/backend'],
  ...['standalone/other', 'addon', 'library', 'configurationFiles'],
];
const ONDERHOUD = ['internal', 'contract', 'community', 'none'];
const PLATFORMS = ['web', 'windows', 'mac', 'linux', 'ios', 'android'];
/** Of the standard's list, what may ever fit software as this. */
const RUBRIEKEN = [
  ...['knowledge-management', 'content-management', 'website-builder', 'educational-content', 'compliance-management'],
  ...['project-management', 'workflow-management', 'regulations-and-directives', 'survey', 'other'],
];
const WERKVELDEN = [
  ...['agriculture', 'culture', 'defence', 'education', 'emergency-services', 'employment', 'energy', 'environment'],
  ...['finance-and-economic-development', 'foreign-affairs', 'government', 'healthcare', 'infrastructures', 'justice'],
  ...['local-authorities', 'manufacturing', 'research', 'science-and-technology', 'security', 'society', 'sport'],
  ...['tourism', 'transportation', 'welfare'],
];
/** A language as BCP 47 writes it. */
const TAAL = /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/;
const talen = listSleutels(read('description'));

describe('publiccode.yml holds to the standard', () => {
  test('of the version that it names', () => {
    expect(read('publiccodeYmlVersion')).toBe('0.5.0');
  });

  test.each(VERPLICHT)('%s is there', (pad) => {
    expect(read(pad)).toBeDefined();
    expect(read(pad)).not.toBe('');
  });

  test('has no key that the standard does not know, or wants no longer', () => {
    expect(listSleutels(bestand).filter((naam) => !TOEGESTAAN.includes(naam))).toEqual([]);
    expect(talen.filter((taal) => read(`description/${taal}/genericName`) !== undefined)).toEqual([]);
    expect(read('legal/repoOwner') ?? read('legal/authorsFile')).toBeUndefined();
  });

  test.each([
    ['developmentStatus', STATUS],
    ['softwareType', SOORTEN],
    ['maintenance/type', ONDERHOUD],
  ])('%s is one of the words for it', (pad, woorden) => {
    expect(woorden).toContain(read(pad));
  });

  test.each([
    ['platforms', PLATFORMS],
    ['categories', RUBRIEKEN],
    ['intendedAudience/scope', WERKVELDEN],
  ])('all of %s are words of its list', (pad, woorden) => {
    expect(list(pad)).not.toEqual([]);
    expect(list(pad).filter((woord) => !woorden.includes(String(woord)))).toEqual([]);
  });

  test('countries stand there in capitals, languages as BCP 47 writes them', () => {
    expect(list('intendedAudience/countries').filter((land) => !/^[A-Z]{2}$/.test(String(land)))).toEqual([]);
    expect(list('localisation/availableLanguages').length).toBeGreaterThan(0);
    expect([...list('localisation/availableLanguages'), ...talen].filter((taal) => !TAAL.test(String(taal)))).toEqual(
      [],
    );
    expect(read('localisation/localisationReady')).toBeTypeOf('boolean');
  });

  test.each(talen)('the description in %s is long and short enough, and names features', (taal) => {
    const kort = String(read(`description/${taal}/shortDescription`));
    const lang = String(read(`description/${taal}/longDescription`));
    expect(kort.length).toBeLessThanOrEqual(150);
    expect(kort).not.toContain('\n');
    expect(lang.length).toBeGreaterThanOrEqual(150);
    expect(lang.length).toBeLessThanOrEqual(10_000);
    expect(list(`description/${taal}/features`).length).toBeGreaterThanOrEqual(5);
    expect(list(`description/${taal}/features`).length).toBeLessThanOrEqual(20);
  });

  test('the address is a whole one', () => {
    expect(new URL(String(read('url'))).protocol).toBe('https:');
  });

  test('persons and companies stand there when the kind of maintenance asks for them, and only then', () => {
    const soort = String(read('maintenance/type'));
    expect(list('maintenance/contacts').length > 0).toBe(['internal', 'community'].includes(soort));
    expect(list('maintenance/contractors').length > 0).toBe(soort === 'contract');
  });
});

test.each([
  ['softwareVersion', 'version'],
  ['legal/license', 'license'],
])('publiccode.yml and package.json say the same: %s and %s', (hier, daar) => {
  expect(read(hier)).toBeDefined();
  expect(read(hier)).toBe(read(daar, pakket));
});

test('publiccode.yml has the name that package.json has, written out', () => {
  expect(String(read('name')).toLowerCase().replaceAll(' ', '-')).toBe(read('name', pakket));
});
