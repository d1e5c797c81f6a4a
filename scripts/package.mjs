// Makes what is handed to a store: one zip per browser and one of the sources, the same bytes each time. With --check everything is built twice and compared.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { run } from './dependencies.mjs';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** A zip keeps no time zone and no year before 1980: one day for all files, so that the bytes tell nothing but the content. */
const day = new Date(1980, 0, 1);

function zip(folder, names) {
  const files = Object.fromEntries([...names].sort().map((name) => [name, [readFileSync(join(folder, name)), { mtime: day, level: 9 }]]));
  return zipSync(files);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
}

function makeAll() {
  for (const flags of [[], ['-b', 'firefox', '--mv3']]) run('npx', ['wxt', 'build', ...flags], { stdio: ['ignore', 'ignore', 'inherit'] });
  const sources = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter((name) => name !== '');
  return {
    [`truelle-${version}-chrome.zip`]: zip('.output/chrome-mv3', filesIn('.output/chrome-mv3')),
    [`truelle-${version}-firefox.zip`]: zip('.output/firefox-mv3', filesIn('.output/firefox-mv3')),
    // What builds the two above: unpack, `npm ci`, `npm run package`.
    [`truelle-${version}-sources.zip`]: zip('.', sources),
  };
}

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');
const made = makeAll();
mkdirSync('.output/store', { recursive: true });
for (const [name, bytes] of Object.entries(made)) {
  writeFileSync(join('.output/store', name), bytes);
  console.log(`${name}  ${(bytes.length / 1_000_000).toFixed(2)} MB  sha256 ${hashOf(bytes)}`);
}
if (options.check) {
  const again = makeAll();
  const different = Object.keys(made).filter((name) => hashOf(made[name]) !== hashOf(again[name]));
  for (const name of different) console.error(`Two builds of ${name} differ.`);
  process.exit(different.length > 0 ? 1 : 0);
}
