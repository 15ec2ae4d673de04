import { defineConfig } from '@playwright/test';
import { readBasis } from './scripts/built-site.ts';
import { getBrowser } from './scripts/chromium.ts';

const PORT = 4399;
const { executablePath, args, env } = getBrowser();

/** Tests in a real browser on the site as it was built: run `npm run build` first. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A story of many steps on a slow machine is no fault. What a test waits for in vain still fails, only later.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  reporter: [
    ['line'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/browser.json' }],
  ],
  use: {
    // With the base path, so that the tests also run on a build under a sub-path: page.goto('zelfscan/').
    baseURL: `http://127.0.0.1:${PORT}${readBasis()}`,
    browserName: 'chromium',
    // process.env may hold undefined, which the launcher does not take.
    launchOptions: { executablePath, args, env: { ...definedOnly(process.env), ...env } },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'off',
    // Else a page's requests would pass through a worker, where a test cannot stand in between; offline.test.ts has it.
    serviceWorkers: 'block',
  },
  webServer: {
    // The Node that runs this file; a bare `astro` would pick the system's.
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --host 127.0.0.1 --port ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
});

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
