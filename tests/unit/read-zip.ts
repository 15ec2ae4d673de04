import { inflateRawSync } from 'node:zlib';

/** The files in a zip file, by name, as text. Throws when it is no zip file. */
export function readZip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\u0005\u0006');
  if (end < 0) throw new Error('No zip file.');
  const files = new Map<string, string>();
  let place = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [
      zip.readUInt32LE(place + 20),
      zip.readUInt16LE(place + 28),
      zip.readUInt16LE(place + 30),
      zip.readUInt16LE(place + 32),
    ];
    const local = zip.readUInt32LE(place + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    const isDeflated = zip.readUInt16LE(place + 10) === 8;
    const text = (isDeflated ? inflateRawSync(data) : data).toString('utf8');
    files.set(zip.toString('utf8', place + 46, place + 46 + name), text);
    place += 46 + name + extra + comment;
  }
  return files;
}

/** The text of a file for Word, a space between its pieces. */
export function readDocxText(bytes: Uint8Array): string {
  const xml = readZip(bytes).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)]
    .map(([, text]) => text ?? ' ')
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
