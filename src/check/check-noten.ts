import type { Fault } from './fault.ts';
import type { Content } from './read-content.ts';
import type { PaginaBestand } from './read-pagina.ts';

/** Marks without a footnote, footnotes without a mark, and footnotes that stand there twice. */
export function checkNoten({ paginas }: Content): Fault[] {
  return paginas.flatMap(checkPagina);
}

function checkPagina({ path, inhoud }: PaginaBestand): Fault[] {
  if (inhoud === undefined) return [];
  const labels = inhoud.noten.map(({ label }) => label.toLowerCase());
  const used = inhoud.verwijzingen.map(({ label }) => label.toLowerCase());
  const lost = inhoud.verwijzingen
    .filter(({ label }) => !labels.includes(label.toLowerCase()))
    .map(({ label, line }) => {
      const message = `Noot [^${label}] heeft geen tekst. Zet onderaan: ‘[^${label}]: tekst van de noot’.`;
      return { path, line, message };
    });
  const unused = inhoud.noten
    .filter(({ label }, index) => !used.includes(label.toLowerCase()) && labels.indexOf(label.toLowerCase()) === index)
    .map(({ label, line }) => {
      const message = `Naar noot [^${label}] verwijst niets. Zet ‘[^${label}]’ in de tekst waar de noot bij hoort, of haal de noot weg.`;
      return { path, line, message };
    });
  const doubles = inhoud.noten
    .filter(({ label }, index) => labels.indexOf(label.toLowerCase()) < index)
    .map(({ label, line }) => ({
      path,
      line,
      message: `Noot [^${label}] staat er al. Geef een van beide een ander nummer.`,
    }));
  return [...lost, ...unused, ...doubles];
}
