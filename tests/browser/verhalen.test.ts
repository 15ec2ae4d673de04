import { CHROMIUM, createSessie } from '../engines/chromium.ts';
import { tellVerhaal } from '../engines/verhaal.ts';
import { VERHALEN } from '../engines/verhalen.ts';
import { expect, test } from './quiet-test.ts';

/* The core stories in Chromium; `npm run test:browsers` tells them in the other engines as well. */

for (const verhaal of VERHALEN)
  test.describe(verhaal.kleur ?? 'licht', () => {
    test.use({
      colorScheme: verhaal.kleur === 'donker' ? 'dark' : 'light',
      // Elsewhere it would be work that no story looks at.
      serviceWorkers: verhaal.vergt === 'offline' ? 'allow' : 'block',
    });

    test(verhaal.titel, async ({ context }) => {
      // The context ends with the test, once it was seen that it stayed quiet.
      const sessie = { ...createSessie(context), stop: () => Promise.resolve() };
      expect(await tellVerhaal(verhaal, () => Promise.resolve(sessie), CHROMIUM.gaten)).toEqual([]);
    });
  });
