// Counts of the test runners' JSON reports. Plain JavaScript, since scripts/test.mjs runs on the system's own Node.

/**
 * Passed and failed tests of one runner. A skipped test counts as failed: a check that does not run protects nothing.
 * A run that ends badly without a failed test (no report, a file that does not load) counts as one failure.
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] } | undefined} report of vitest
 * @param {number} code exit code of the run
 * @returns {Counts}
 */
export function countVitest(report, code) {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  return withCode({ passed, failed: statuses.length - passed + brokenFiles.length }, code);
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | undefined} report of Playwright
 * @param {number} code exit code of the run
 * @returns {Counts}
 */
export function countPlaywright(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return withCode({ passed: expected, failed: unexpected + flaky + skipped }, code);
}

/** @returns {Counts} */
function withCode({ passed, failed }, code) {
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}
