// Writes public/data/communes.txt: every commune with its postal codes, for the rules on addresses.
// Once a year, after the national list has changed:
//   npm i --no-save @etalab/decoupage-administratif@6.0.0 && node scripts/extract-communes.mjs
// Source: package @etalab/decoupage-administratif (MIT), made from the official geographic code and the list of postal codes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = process.argv[2] ?? createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json');
const target = fileURLToPath(new URL('../public/data/communes.txt', import.meta.url));
const communes = JSON.parse(readFileSync(source, 'utf8'));

const current = new Map(communes.filter(({ type }) => type === 'commune-actuelle').map((commune) => [commune.code, commune]));
// Former communes keep their name on letters: they are served under the codes of the commune they joined.
const postalCodesOf = (commune) => commune.codesPostaux ?? current.get(commune.chefLieu)?.codesPostaux ?? [];
const seen = new Set();
const lines = [];
let department = '';
for (const commune of [...communes].sort((one, other) => (one.code < other.code ? -1 : one.code > other.code ? 1 : one.type < other.type ? -1 : 1))) {
  const key = `${commune.code}${commune.nom}`;
  if (seen.has(key)) continue;
  seen.add(key);
  const prefix = commune.code.slice(0, 2);
  if (prefix !== department) lines.push(`#${prefix}`);
  department = prefix;
  const codes = postalCodesOf(commune).map((code) => (code.startsWith(prefix) ? code.slice(2) : code));
  lines.push([commune.code.slice(2) + commune.nom, ...codes].join('|'));
}
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `${lines.join('\n')}\n`);
console.log(`${seen.size} communes, ${Math.round(lines.join('\n').length / 1024)} KiB`);
