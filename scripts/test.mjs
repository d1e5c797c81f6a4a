// One command for everything: types, lint, unit tests, builds, browser tests. Ends with one line of totals.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';

const started = Date.now();
const say = (text) => console.log(`\n— ${text} (${Math.round((Date.now() - started) / 1000)} s)`);
const failures = [];

function check(name, command, args, environment = {}) {
  say(name);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) failures.push(name);
  return status === 0;
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
check('Types', 'npm', ['run', 'types']);
check('Lint', 'npx', ['eslint', '--max-warnings', '0', '.']);
check('Dead code', 'npx', ['knip']);
check('Unit tests', 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=reports/unit.json']);
const isBuilt = [
  check('Build for Chromium', 'npx', ['wxt', 'build']),
  check('Build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  check('Demonstration build', 'npx', ['wxt', 'build', '--mode', 'demo']),
].every(Boolean);
if (isBuilt) {
  check('What a store’s checker says', 'node', ['scripts/lint-package.mjs']);
  check('Two builds, the same bytes', 'node', ['scripts/package.mjs', '--check']);
  check('Browser tests', 'npx', ['playwright', 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: 'reports/browser.json' });
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
