import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ONBEKEND, type Onderdeel } from './licentielijst.ts';
import { ZONDER_PAKKET } from './licenties-zonder-pakket.ts';

const PAKKET = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)(?:[\\/]|$)/;
const LICENTIENAAM = /^(licen[cs]e|licentie|copying|notice|ofl)/i;
/** A maker's word on the code that has to stay with it. */
const VERMELDING = /\/\*[!*][\s\S]*?\*\//g;
/** What the makers of a bundle write above the code of others. */
const INGEBOUWD = /^\/\/ (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm;
const HULPCODE = /^\/\/ \\0(@[\w-]+)\+([\w-]+)@([\d.]+)\//gm;
/** Where the code of a Rust package stood when it was compiled. */
const CRATE = /crates\.io-[\da-f]+\/([\w-]+?)-(\d+\.\d+\.\d+)\//g;

/** Folder of the package that a module is in; undefined for a module of no package. */
export function toPakketmap(module: string): string | undefined {
  return PAKKET.exec(module.replace(/\?.*$/, '').replace(/^\0/, ''))?.[1];
}

/** The package in a folder, as its own files tell. */
export function readPakket(map: string): Onderdeel {
  const gelezen: unknown = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8'));
  const veld = (naam: string) => (isRecord(gelezen) ? gelezen[naam] : undefined);
  return {
    naam: toTekst(veld('name')) ?? basename(map),
    versie: toTekst(veld('version')) ?? '',
    licentie: toTekst(veld('license')) ?? ONBEKEND,
    maker: readMaker(veld('author')),
    adres: readAdres(veld('repository')) ?? toTekst(veld('homepage')),
    teksten: readTeksten(map),
  };
}

/** What the text of a package's file says of makers, and of others whose code is in it. `map` is that of the package. */
export function readBestand(map: string, tekst: string): { vermeldingen: string[]; ingebouwd: Onderdeel[] } {
  const inPakket = readPakket(map).naam;
  const namen = new Set([...tekst.matchAll(INGEBOUWD)].map(([, naam = '']) => naam));
  const hulpcode = new Map([...tekst.matchAll(HULPCODE)].map(([, a = '', b = '', v = '']) => [`${a}/${b}`, v]));
  return {
    vermeldingen: (tekst.match(VERMELDING) ?? [])
      .filter((een) => /@licen[cs]e|@preserve|\(c\)|copyright/i.test(een))
      .map((een) => een.replace(/^\/\*[!*]?|\*\/$/g, '').replace(/^[ \t]*\* ?/gm, ''))
      .map((een) => een.replace(/^@license\b ?/m, '').trim()),
    ingebouwd: [
      ...[...namen].map((naam) => {
        const gevonden = findPakket(map, naam);
        return { ...(gevonden === undefined ? toOnderdeel(naam, '') : readPakket(gevonden)), in: inPakket };
      }),
      ...[...hulpcode].map(([naam, versie]) => ({ ...toOnderdeel(naam, versie), in: inPakket })),
    ],
  };
}

/** The Rust packages of which a compiled file bears the name. */
export function listCrates(wasm: string): Onderdeel[] {
  const crates = new Map([...wasm.matchAll(CRATE)].map(([, naam = '', versie = '']) => [naam, versie]));
  return [...crates].map(([naam, versie]) => toOnderdeel(naam, versie));
}

/** Something that is not installed as a package. */
export function toOnderdeel(naam: string, versie: string): Onderdeel {
  const bekend = ZONDER_PAKKET[naam];
  if (bekend === undefined) return { naam, versie, licentie: ONBEKEND, teksten: [] };
  return { naam, versie, licentie: bekend.licentie, adres: bekend.adres, teksten: [bekend.tekst] };
}

/** The texts in the folder of a theme that say where its letters and colours come from. */
export function readThemateksten(map: string): string[] {
  return [map, join(map, 'lettertype')]
    .filter((een) => existsSync(een))
    .flatMap((een) => readdirSync(een).map((naam) => join(een, naam)))
    .filter((bestand) => /\.(txt|md)$/.test(bestand))
    .sort()
    .map((bestand) => readFileSync(bestand, 'utf8'));
}

/** The licence that a text is of, as far as this site has met it. */
export function nameLicentie(tekst: string): string | undefined {
  if (/SIL Open Font License/i.test(tekst)) return 'OFL-1.1';
  return /EUPL-1\.2|European Union Public Licence/i.test(tekst) ? 'EUPL-1.2' : undefined;
}

/** Looks for a package as Node.js does: beside, and then ever higher. */
function findPakket(vanaf: string, naam: string): string | undefined {
  const map = join(vanaf, 'node_modules', naam);
  if (existsSync(join(map, 'package.json'))) return map;
  return dirname(vanaf) === vanaf ? undefined : findPakket(dirname(vanaf), naam);
}

function readTeksten(map: string): string[] {
  return (
    readdirSync(map)
      .filter((naam) => LICENTIENAAM.test(naam))
      .sort()
      .map((naam) => join(map, naam))
      .flatMap((pad) => (statSync(pad).isDirectory() ? readdirSync(pad).map((naam) => join(pad, naam)) : [pad]))
      .map((bestand) => readFileSync(bestand, 'utf8'))
      // What a tool has on board for its own work does not come along.
      .map((tekst) => tekst.replace(/^# Licenses of bundled dependencies[\s\S]*/m, '').trim())
  );
}

function readMaker(author: unknown): string | undefined {
  const naam = isRecord(author) ? toTekst(author.name) : toTekst(author);
  return naam?.replace(/\s*[<(].*$/, '');
}

/** The address of a repository for a browser: packages write it in four ways. */
function readAdres(repository: unknown): string | undefined {
  const adres = isRecord(repository) ? toTekst(repository.url) : toTekst(repository);
  if (adres === undefined) return undefined;
  if (/^[\w.-]+\/[\w.-]+$/.test(adres)) return `https://github.com/${adres}`;
  const [, host, pad] = /^(?:git\+)?(?:https?:\/\/|ssh:\/\/)?(?:git@)?([\w.-]+)[:/](.+?)(?:\.git)?$/.exec(adres) ?? [];
  return host === undefined || pad === undefined ? undefined : `https://${host}/${pad}`;
}

function toTekst(waarde: unknown): string | undefined {
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined;
}

function isRecord(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null;
}
