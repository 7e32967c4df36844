import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** One step of the check: cheap ones first, so that a slip is told in seconds. */
type Step = { name: string; command: string };

const STEPS: readonly Step[] = [
  { name: 'format', command: 'oxfmt --check src geo tests vite.config.ts playwright.config.ts' },
  { name: 'lint', command: 'npm run -s lint' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'dead code', command: 'knip' },
  { name: 'data freshness', command: 'npm run -s geo:check' },
  { name: 'unit tests', command: 'vitest run --reporter=default --reporter=json --outputFile=test-results/unit.json' },
  { name: 'build', command: 'vite build --logLevel warn' },
  { name: 'size budget', command: 'npm run -s size' },
  { name: 'browser tests', command: 'playwright test' },
];

type UnitReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number };
type BrowserReport = { stats: { expected: number; flaky: number; unexpected: number; skipped: number } };
type Totals = { passed: number; failed: number; skipped: number };

/** Runs a step with its output passed through; true when it succeeded. */
function run({ name, command }: Step): boolean {
  const started = Date.now();
  console.log(`\n== ${name}: ${command}`);
  const { status } = spawnSync('npx', ['--no-install', ...command.split(' ')], { stdio: 'inherit', shell: false });
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** A report's parsed content; undefined where the step never got to write one. */
function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function unitTotals(): Totals {
  const report = readReport('test-results/unit.json') as UnitReport | undefined;
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report ?? {};
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function browserTotals(): Totals {
  const report = readReport('test-results/browser.json') as BrowserReport | undefined;
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report?.stats ?? {};
  return { passed: expected + flaky, failed: unexpected, skipped };
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
const failedSteps = STEPS.filter(step => !run(step)).map(({ name }) => name);
const [unit, browser] = [unitTotals(), browserTotals()];
const failedTests = unit.failed + browser.failed;
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
// A gate without tests of its own (lint, types ...) that fails must not end in "0 failed".
const failed = Math.max(failedTests, failedSteps.length);
const skipped = unit.skipped + browser.skipped;
if (skipped > 0) console.log(`\n${skipped} skipped`);
// Alone on the last line, so that it can be read by a program.
console.log(`\n${unit.passed + browser.passed} passed, ${failed} failed`);
process.exitCode = failedSteps.length > 0 ? 1 : 0;
