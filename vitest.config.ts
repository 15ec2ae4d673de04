import { defineConfig } from 'vitest/config';

/** A busy machine is no fault: a test that hangs still ends. */
const GEDULD = { testTimeout: 120_000, hookTimeout: 120_000 };

/**
 * Files share their modules: a fresh set for each costs more than all tests together. So a test leaves nothing behind in
 * a module or a global; `vitest run --sequence.shuffle.files` shows one that does.
 */
const SAMEN = { isolate: false };

/** `unit` needs nothing but the source; `site` reads the built site in dist/. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{unit,content,islands}/**/*.test.{ts,tsx}'], ...GEDULD, ...SAMEN } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...GEDULD, ...SAMEN } },
    ],
  },
});
