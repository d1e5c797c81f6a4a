import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const built = '.output/chrome-mv3';

/** Sizes of what the browser loads, gzipped, and of the whole package. */
export async function measureSizes() {
  const zipped = (file) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length / 1000;
  const files = readdirSync(built, { recursive: true }).filter((name) => statSync(join(built, name)).isFile());
  const apart = /^tesseract\//;
  const total = files.filter((name) => !apart.test(name)).reduce((sum, name) => sum + gzipSync(readFileSync(join(built, name)), { level: 9 }).length, 0) / 1_000_000;
  const row = (name, value, unit, budget, note) => ({ name, value, unit, budget, note });
  const withRules = zipped('portal.js');
  const withoutRules = await zipWithoutRules();
  return [
    row('detector', zipped('content-scripts/detector.js'), 'kB gz', 8, 'all that runs on a page outside the path of the contract'),
    row('portal script, rules included', withRules, 'kB gz', 130, 'one file; the two that follow are its parts'),
    row('portal script without the rules', withoutRules, 'kB gz', 70, 'built once more with an empty list of rules'),
    row('rules and their sentences', withRules - withoutRules, 'kB gz', 60, 'the difference: what they alone bring, the law and its numbers included'),
    row('acts script', zipped('portal-acts.js'), 'kB gz', null, 'comes to a frame when a fill begins there'),
    row('background', zipped('background.js'), 'kB gz', null),
    row('whole package', total, 'MB gz', 3, 'without the recognition of scans; each file compressed apart'),
  ];
}

/** The portal script as it ships but for its rules, and for what nothing but they needs. */
async function zipWithoutRules() {
  const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'temporal-polyfill': path('lib/fields/native-temporal.ts'), 'webextension-polyfill': path('lib/browser/native-browser.ts') } },
    plugins: [{ name: 'no-rules', enforce: 'pre', load: (id) => (id === path('lib/rules/index.ts') ? 'export const rules = [];' : undefined) }],
    build: { write: false, minify: true, target: 'es2022', lib: { entry: path('entrypoints/portal/start-frame.ts'), formats: ['iife'], name: 'portal' } },
  });
  return gzipSync([built].flat()[0].output[0].code, { level: 9 }).length / 1000;
}
