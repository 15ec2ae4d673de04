import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the source; `site` reads the built site in dist/. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{unit,content,islands}/**/*.test.{ts,tsx}'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
