// One command for everything: types, lint, unit tests, builds, browser tests. Ends with one line of totals.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findChromium, findFirefox } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';

const started = Date.now();
const say = (text) => console.log(`\n— ${text} (${Math.round((Date.now() - started) / 1000)} s)`);
const failures = [];
const beside = { isBeside: true };

/** Runs one check; what it prints appears as it comes, or in one piece at its end when another check runs beside it. */
async function check(name, command, args, { environment = {}, isBeside = false } = {}) {
  if (!isBeside) say(name);
  const child = spawn(command, args, { stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, ...environment } });
  const printed = [];
  for (const stream of isBeside ? [child.stdout, child.stderr] : []) stream.on('data', (chunk) => printed.push(chunk));
  const [status] = await once(child, 'close');
  if (isBeside) {
    say(name);
    process.stdout.write(Buffer.concat(printed));
  }
  if (status !== 0) failures.push(name);
  return status === 0;
}

/** The checks that are not the linter's, one after the other, although some fail: all of it is worth knowing. True when everything is built. */
async function checkAndBuild() {
  await check('Types', 'npx', ['tsc', '--noEmit'], beside);
  await check('Dead code', 'npx', ['knip'], beside);
  const builds = [
    await check('Build for Chromium', 'npx', ['wxt', 'build'], beside),
    await check('Build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3'], beside),
    await check('Demonstration build', 'npx', ['wxt', 'build', '--mode', 'demo'], beside),
  ];
  return builds.every(Boolean);
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

try {
  installDependencies(say);
  process.env.TRUELLE_CHROMIUM = await findChromium(say);
  process.env.TRUELLE_FIREFOX = (await findFirefox(say)) ?? '';
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports', { recursive: true });

// The addresses of the extension's pages are types that a new page changes: a tree that was installed before it would not know them.
await check('Types of the extension’s pages', 'npx', ['wxt', 'prepare']);
// Each lane keeps one core busy.
const [, isBuilt] = await Promise.all([check('Lint', 'npx', ['eslint', '--max-warnings', '0', '.'], beside), checkAndBuild()]);
await check('Unit tests', 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=reports/unit.json']);
if (isBuilt) {
  await check('What a store’s checker says', 'node', ['scripts/lint-package.mjs']);
  await check('Two builds, the same bytes', 'node', ['scripts/package.mjs', '--check']);
  await check('Browser tests', 'npx', ['playwright', 'test', '--reporter=list,json'], { environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: 'reports/browser.json' } });
}

const unit = readReport('reports/unit.json');
const browser = readReport('reports/browser.json');
if (unit === null) failures.push('Unit tests left no report');
if (browser === null) failures.push('Browser tests left no report');
const retried = browser?.stats.flaky ?? 0;
const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + retried;
const failed = (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0);
const skipped = (unit?.numPendingTests ?? 0) + (browser?.stats.skipped ?? 0);
if (retried > 0) console.error(`\nPassed only at the second try: ${retried} (« flaky » in the list above); each is a fault to be found.`);
if (failures.length > 0) console.error(`\nNot right: ${failures.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failures.length > 0 || failed > 0 || passed === 0 ? 1 : 0);
