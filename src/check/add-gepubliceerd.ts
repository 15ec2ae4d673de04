import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Aanwezig } from './list-present.ts';
import { LIJSTEN } from './list-published.ts';

const NEW_FILE = `# Wat ooit op de site stond. Bezoekers bewaren antwoorden onder deze ids en anderen linken naar deze adressen.
# ‘npm run ids’ zet erbij wat nieuw is. Haal hier niets weg: zet ‘vervallen: true’ bij wat er niet meer is.
paginas: []
vragen: []
onderdelen: []
begrippen: []
bronnen: []
fasen: []
`;

/**
 * The text of the list of published ids with `nieuw` added, in that order; `text` is undefined when there is no list
 * yet. What the list has stays as it is, comments included. Throws when `text` is no such list.
 */
export function addGepubliceerd(text: string | undefined, nieuw: readonly Aanwezig[]): string {
  const document = parseDocument(text ?? NEW_FILE);
  const paginas = new Map(
    getSeq(document, 'paginas').items.flatMap((item) => (isMap(item) ? [[item.get('adres'), item] as const] : [])),
  );
  for (const one of nieuw) {
    if (one.soort === 'pagina') {
      const pagina = document.createNode({ adres: one.id, ankers: [] });
      getSeq(document, 'paginas').add(pagina);
      paginas.set(one.id, pagina);
    } else if (one.soort === 'anker') {
      const anker = document.createNode({ id: one.id });
      anker.flow = true;
      const pagina = paginas.get(one.pagina);
      if (!pagina) throw new Error(`De pagina ${one.pagina ?? ''} staat niet in de lijst van gepubliceerde ids.`);
      const ankers = pagina.get('ankers');
      if (!isSeq(ankers)) throw new Error(`De pagina ${one.pagina ?? ''} heeft geen lijst ‘ankers’.`);
      append(ankers, anker);
    } else {
      const { id, betekenis, soort } = one;
      const lijst = LIJSTEN.find((kandidaat) => kandidaat.soort === soort);
      if (lijst) append(getSeq(document, lijst.naam), document.createNode({ id, betekenis: betekenis ?? id }));
    }
  }
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true });
}

function getSeq(document: Document, naam: string): YAMLSeq {
  const lijst = LIJSTEN.find((kandidaat) => kandidaat.naam === naam);
  // A list for a kind that the site did not have before.
  if (lijst && !document.has(naam)) document.set(naam, document.createNode([]));
  const seq = document.get(naam);
  if (!isSeq(seq)) throw new Error(`In de lijst van gepubliceerde ids ontbreekt ‘${naam}’.`);
  // An empty list is written as []; with entries each has a line of its own.
  seq.flow = false;
  return seq;
}

function append(seq: YAMLSeq, item: YAMLMap): void {
  seq.flow = false;
  seq.add(item);
}
