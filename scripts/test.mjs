// `npm test`: installs what is missing and runs every check there is. Runs on the system's own Node.
// `npm test -- --only=unit,lint` runs some stages; `site`, `zoeken`, `budgets` and `browser` then look at the dist that is there.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, findNode, findTool, ROOT, runMain, spawnNode, UserError, waitFor } from './install.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

const REPORTS = join(ROOT, 'test-results', 'reports');
const report = (name) => join(REPORTS, `${name}.json`);
const vitest = (name) => [
  findTool('vitest'),
  'run',
  `--project=${name}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report(name)}`,
];

/** So many stages of one phase run at the same time: one tool seldom keeps more than one core busy. */
const AT_ONCE = 2;

/**
 * The stages, in phases: a phase begins when the one before it has ended, because it reads what that wrote or because the
 * two would write the same files (`types` and `build` both write .astro/, which `lint` reads). Without `count` a stage
 * counts as one check. A stage whose `needs` failed is not run and counts as one failure. Arguments are functions because
 * the tools are there only after the installation.
 */
const PHASES = [
  [
    { name: 'types', args: () => [findTool('astro'), 'check', '--minimumFailingSeverity', 'hint'] },
    { name: 'format', args: () => [findTool('prettier'), '--check', '--log-level', 'warn', '.'] },
    { name: 'unused', args: () => [findTool('knip', 'knip'), '--no-progress'] },
    { name: 'content', args: () => ['scripts/check-content.ts'] },
    { name: 'dekking', args: () => ['scripts/check-dekking.ts'] },
    { name: 'taal', args: () => ['scripts/check-taal.ts', '--fouten'] },
  ],
  [
    { name: 'lint', args: () => [findTool('eslint'), '.', '--max-warnings', '0'] },
    { name: 'unit', args: () => vitest('unit'), count: countVitest },
  ],
  [{ name: 'build', args: () => [findTool('astro'), 'build'], env: { ONDERDELEN: 'ja' } }],
  [
    { name: 'site', args: () => vitest('site'), count: countVitest, needs: 'build' },
    { name: 'zoeken', args: () => ['scripts/check-zoeken.ts'], needs: 'build', isShown: true },
    { name: 'budgets', args: () => ['scripts/check-budgets.ts'], needs: 'build', isShown: true },
  ],
  [
    {
      name: 'browser',
      args: () => [findTool('@playwright/test'), 'test'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser') },
      count: countPlaywright,
      needs: 'build',
    },
  ],
];
const NAMES = PHASES.flat().map(({ name }) => name);

await runMain(async () => {
  const selected = selectNames(process.argv.slice(2));
  await ensureInstalled();
  findNode();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  const total = { passed: 0, failed: 0 };
  const failed = [];
  for (const phase of PHASES) {
    const waiting = phase.filter(({ name }) => selected.includes(name));
    const runWaiting = async () => {
      for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
        const { passed, failed: failures } = await runStage(stage, failed);
        total.passed += passed;
        total.failed += failures;
        if (failures > 0) failed.push(stage.name);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, runWaiting));
  }
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nEverything passed.');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

async function runStage({ name, args, env, count, needs, isShown }, failedStages) {
  const label = name.padEnd(8);
  if (failedStages.includes(needs)) {
    console.log(`✗ ${label} not run, because ${needs} failed`);
    return { passed: 0, failed: 1 };
  }
  const start = Date.now();
  const { code, output } = await waitFor(spawnNode(args(), env));
  const result = count?.(readReport(name), code) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const isOk = result.failed === 0;
  const figures = count ? `  ${result.passed} passed, ${result.failed} failed` : '';
  console.log(`${isOk ? '✓' : '✗'} ${label} ${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s${figures}`);
  if (!isOk || isShown) console.log(`${output.trimEnd().replace(/^/gm, '    ')}\n`);
  return result;
}

function selectNames(options) {
  if (options.length === 0) return NAMES;
  const names = options.flatMap((option) => /^--only=(.+)$/.exec(option)?.[1].split(',') ?? [option]);
  const unknown = names.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) throw new UserError(`Unknown: ${unknown.join(', ')}. Use --only= with ${NAMES.join(',')}.`);
  return names;
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(report(name), 'utf8'));
  } catch {
    return undefined;
  }
}
