import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = '.output/chrome-mv3';

/** Sizes of what the browser loads, gzipped, and of the whole package. */
export async function measureSizes() {
  const zipped = (file) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length / 1000;
  const files = readdirSync(built, { recursive: true }).filter((name) => statSync(join(built, name)).isFile());
  const apart = /^tesseract\//;
  const total = files.filter((name) => !apart.test(name)).reduce((sum, name) => sum + gzipSync(readFileSync(join(built, name)), { level: 9 }).length, 0) / 1_000_000;
  const row = (name, value, unit, budget, note) => ({ name, value, unit, budget, note });
  return [
    row('detector', zipped('content-scripts/detector.js'), 'kB gz', 8, 'all that runs on a page outside the path of the contract'),
    row('portal script, rules included', zipped('portal.js'), 'kB gz', 130, '70 without the rules, 60 for the rules'),
    row('acts script', zipped('portal-acts.js'), 'kB gz', null, 'comes to a frame when a fill begins there'),
    row('background', zipped('background.js'), 'kB gz', null),
    row('whole package', total, 'MB gz', 3, 'without the recognition of scans; each file compressed apart'),
  ];
}
