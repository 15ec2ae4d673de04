import { defineConfig } from 'vitest/config';

/** A busy machine is no fault: a test that hangs still ends. */
const GEDULD = { testTimeout: 120_000, hookTimeout: 120_000 };

/** `unit` needs nothing but the source; `site` reads the built site in dist/. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{unit,content,islands}/**/*.test.{ts,tsx}'], ...GEDULD } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...GEDULD } },
    ],
  },
});
