import type { Fault } from './fault.ts';
import { suggest } from './find-nearest.ts';
import type { Content } from './read-content.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { getField, getList, getText, isRecord } from './values.ts';

/** Texts of the verbeterplan that would not be shown or stand twice, and an example that takes one question over twice. */
export function checkVerbeterplan({ yaml: { planbegeleiding, voorbeeldplan } }: Content): Fault[] {
  return [
    ...(planbegeleiding ? checkBegeleiding(planbegeleiding) : []),
    ...(voorbeeldplan ? checkVoorbeeldplan(voorbeeldplan) : []),
  ];
}

function checkBegeleiding(file: YamlFile): Fault[] {
  const gereedheid = getField(file.data, 'gereedheid');
  const momenten = getList(gereedheid, 'beslismomenten').map((moment) => getText(moment, 'id'));
  const bekend = momenten.filter((id) => id !== undefined);
  const eisen = getField(gereedheid, 'eisen');
  const gebruikt = Object.entries(isRecord(eisen) ? eisen : {}).map(([eis, value]) => ({
    eis,
    moment: getText(value, 'beslismoment'),
  }));
  const onbekend = gebruikt.flatMap(({ eis, moment }) =>
    moment === undefined || bekend.includes(moment)
      ? []
      : fault(
          file,
          ['gereedheid', 'eisen', eis, 'beslismoment'],
          `Het beslismoment ‘${moment}’ staat niet onder ‘beslismomenten’.${suggest(moment, bekend)}`,
        ),
  );
  const leeg = momenten.flatMap((id, index) =>
    id === undefined || gebruikt.some(({ moment }) => moment === id)
      ? []
      : fault(
          file,
          ['gereedheid', 'beslismomenten', index, 'id'],
          `Bij het beslismoment ‘${id}’ wordt niets nagegaan. Noem het bij een van de ‘eisen’, of haal het weg.`,
        ),
  );
  const vragen = getList(getField(file.data, 'opdracht'), 'vragen').map(toText);
  return [
    ...onbekend,
    ...leeg,
    ...checkDubbel(file, momenten, (index) => ['gereedheid', 'beslismomenten', index, 'id'], 'Het beslismoment'),
    ...checkDubbel(file, vragen, (index) => ['opdracht', 'vragen', index], 'De vraag'),
  ];
}

function checkVoorbeeldplan(file: YamlFile): Fault[] {
  const herkomsten = getList(file.data, 'punten').map((punt) => getText(getField(punt, 'herkomst'), 'id'));
  const opdracht = getList(file.data, 'opdracht').map((deel) => getText(deel, 'vraag'));
  const herhaald = getList(getField(file.data, 'herhaald'), 'antwoorden').map((een) => getText(een, 'vraag'));
  return [
    ...checkDubbel(file, herkomsten, (index) => ['punten', index, 'herkomst', 'id'], 'Een verbeterpunt uit de vraag'),
    ...checkDubbel(file, opdracht, (index) => ['opdracht', index, 'vraag'], 'De vraag'),
    ...checkDubbel(file, herhaald, (index) => ['herhaald', 'antwoorden', index, 'vraag'], 'De vraag'),
  ];
}

function checkDubbel(
  file: YamlFile,
  ids: readonly (string | undefined)[],
  toPath: (index: number) => YamlPath,
  wat: string,
): Fault[] {
  return ids.flatMap((id, index) => {
    const eerste = ids.indexOf(id);
    if (id === undefined || eerste === index) return [];
    const regel = file.findLine(toPath(eerste));
    return fault(file, toPath(index), `${wat} ‘${id}’ staat al op regel ${regel}. Haal een van beide weg.`);
  });
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fault(file: YamlFile, path: YamlPath, message: string): Fault[] {
  return [{ path: file.path, line: file.findLine(path), message }];
}
