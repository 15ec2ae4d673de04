import { INSTRUMENTEN } from '../domain/instrument.ts';
import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import { toPath, type Content } from './read-content.ts';
import type { Component } from './read-pagina.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { getField, getList, getText } from './values.ts';

/** Werkbladen that their page does not offer, tables that do not fit their columns, and parts that are not there. */
export function checkWerkbladen(content: Content): Fault[] {
  const file = content.yaml.werkbladen;
  if (file === undefined) return [];
  const bladen = getList(file.data);
  return [
    ...bladen.flatMap((blad, index) => [
      ...checkPagina(content, file, blad, index),
      ...checkDubbel(file, blad, index),
      ...checkTabellen(file, blad, index),
    ]),
    ...checkGetoond(content, bladen),
  ];
}

/** Without the link on its page nobody finds the file, and the page says where it comes from. */
function checkPagina({ paginas }: Content, file: YamlFile, blad: unknown, index: number): Fault[] {
  const id = getText(blad, 'id');
  const pagina = paginas.find((een) => een.id === `${INSTRUMENTEN}/${id ?? ''}`);
  if (id === undefined || (pagina && pagina.inhoud === undefined)) return [];
  const isGelinkt = (een: Component) => een.naam === 'Werkblad' && een.props.get('id') === id;
  if (pagina?.inhoud?.componenten.some(isGelinkt) === true) return [];
  const ids = paginas.map((een) => een.id).filter((een) => een.startsWith(`${INSTRUMENTEN}/`));
  const message = pagina
    ? `Het werkblad ‘${id}’ staat niet op ${pagina.path}. Zet daar <Werkblad id="${id}" />.`
    : `Bij het werkblad ‘${id}’ hoort geen pagina.${suggest(
        id,
        ids.map((een) => een.slice(INSTRUMENTEN.length + 1)),
      )} Geef het de id van zijn pagina, of maak ${toPath(`${INSTRUMENTEN}/${id}.mdx`)}.`;
  return fault(file, [index, 'id'], message);
}

function checkDubbel(file: YamlFile, blad: unknown, index: number): Fault[] {
  const ids = getList(blad, 'delen').map((deel) => getText(deel, 'id'));
  return ids.flatMap((id, plek) =>
    id === undefined || ids.indexOf(id) === plek
      ? []
      : fault(
          file,
          [index, 'delen', plek, 'id'],
          `De id ‘${id}’ staat al in dit werkblad. Geef een van beide een andere id.`,
        ),
  );
}

function checkTabellen(file: YamlFile, blad: unknown, index: number): Fault[] {
  const breed = getList(blad, 'kolommen').length;
  return getList(blad, 'delen').flatMap((deel, nummer) =>
    getList(deel, 'blokken').flatMap((blok, plek): Fault[] => {
      if (getText(blok, 'soort') !== 'tabel') return [];
      const path = [index, 'delen', nummer, 'blokken', plek];
      if (getField(blok, 'rijen') === undefined && getField(blok, 'leeg') === undefined) {
        return fault(file, path, 'Deze tabel heeft geen rijen. Schrijf ‘rijen’, ‘leeg’ of allebei.');
      }
      return getList(blok, 'rijen').flatMap((rij, nummerRij): Fault[] => {
        const cellen = getList(rij).length;
        if (!Array.isArray(rij) || cellen === breed) return [];
        const message = `Aantal cellen in deze rij: ${cellen}. Aantal kolommen van het werkblad: ${breed}. Maak ze gelijk.`;
        return fault(file, [...path, 'rijen', nummerRij], message);
      });
    }),
  );
}

/** Parts that a page shows and that the werkblad does not have; an unknown werkblad is a fault of its own. */
function checkGetoond({ paginas }: Content, bladen: readonly unknown[]): Fault[] {
  return paginas.flatMap(({ path, inhoud }) =>
    (inhoud?.componenten ?? []).flatMap(({ naam, props, line }) => {
      const [id, deel] = [props.get('werkblad'), props.get('deel')];
      const blad = bladen.find((een) => getText(een, 'id') === id);
      if (naam !== 'Werkbladdeel' || id === undefined || deel === undefined || blad === undefined) return [];
      const delen = getList(blad, 'delen').flatMap((een) => getText(een, 'id') ?? []);
      if (delen.includes(deel)) return [];
      return [{ path, line, message: `Het werkblad ‘${id}’ heeft geen deel ‘${deel}’.${suggest(deel, delen)}` }];
    }),
  );
}

function fault(file: YamlFile, path: YamlPath, message: string): Fault[] {
  return [{ path: file.path, line: file.findLine(path), message }];
}
