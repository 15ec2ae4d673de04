import { expect, test } from 'vitest';
import { saveFile } from '../../src/export/save-file.ts';

test('a file is offered under its name with its bytes, BOM included, and its address is given back last', async () => {
  const stappen: string[] = [];
  let blob = new Blob();
  saveFile('zelfscan.csv', '\uFEFFé', 'text/csv;charset=utf-8', {
    createAdres: (inhoud) => {
      blob = inhoud;
      return 'blob:1';
    },
    download: (adres, naam) => stappen.push(`download ${adres} ${naam}`),
    releaseLater: (adres) => stappen.push(`release ${adres}`),
  });
  expect(stappen).toEqual(['download blob:1 zelfscan.csv', 'release blob:1']);
  expect(blob.type).toBe('text/csv;charset=utf-8');
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
});
