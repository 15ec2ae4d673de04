import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSecurityTxt } from '../../src/build/security-txt.ts';
import { formatSecurityTxt } from '../../src/domain/security-txt.ts';

const BEVEILIGING = { melden: ['a@b.example'], geldig_tot: '2027-06-01' };

test('security.txt names each way to report, until when that holds, and where it stands itself', () => {
  const beveiliging = {
    melden: ['https://gemeente.example/melden', 'security@gemeente.example'],
    geldig_tot: '2027-06-01',
    beleid: 'https://gemeente.example/beleid',
  };
  expect(formatSecurityTxt(beveiliging, 'https://site.example').split('\n')).toEqual([
    'Contact: https://gemeente.example/melden',
    'Contact: mailto:security@gemeente.example',
    'Expires: 2027-06-01T00:00:00Z',
    'Preferred-Languages: nl, en',
    'Canonical: https://site.example/.well-known/security.txt',
    'Policy: https://gemeente.example/beleid',
    '',
  ]);
});

test('without a policy it says nothing of one', () => {
  expect(formatSecurityTxt(BEVEILIGING, 'https://site.example')).not.toContain('Policy');
});

test.each([
  { title: 'at the root of a host', basis: '/', beveiliging: BEVEILIGING, is: true },
  { title: 'under a path, where nobody looks for it', basis: '/pad/', beveiliging: BEVEILIGING, is: false },
  { title: 'of a site that names nobody', basis: '/', beveiliging: undefined, is: false },
])('whether security.txt is made $title: $is', async ({ basis, beveiliging, is }) => {
  const map = mkdtempSync(join(tmpdir(), 'security-'));
  onTestFinished(() => {
    rmSync(map, { recursive: true });
  });
  expect(await writeSecurityTxt(map, basis, { beveiliging, adres: 'https://site.example' })).toBe(is);
  const bestand = join(map, '.well-known', 'security.txt');
  expect(existsSync(bestand) && readFileSync(bestand, 'utf8').startsWith('Contact: ')).toBe(is);
});
