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
const listed = [];
for (const commune of [...communes].sort((one, other) => (one.code < other.code ? -1 : one.code > other.code ? 1 : one.type < other.type ? -1 : 1))) {
  const key = `${commune.code}${commune.nom}`;
  if (seen.has(key)) continue;
  seen.add(key);
  listed.push({ department: commune.code.slice(0, 2), number: Number(commune.code.slice(2)), name: commune.nom, codes: postalCodesOf(commune) });
}

// What is alike stands together, and says only how it differs from the line before: a third smaller once zipped.
const [numbers, names, postalCodes] = [[], [], []];
let last = { department: '', number: 0, name: '' };
for (const { department, number, name, codes } of listed) {
  if (department !== last.department) {
    numbers.push(`#${department}`);
    last = { ...last, number: 0 };
  }
  let shared = 0;
  while (shared < 9 && shared < name.length && name[shared] === last.name[shared]) shared += 1;
  numbers.push(String(number - last.number));
  names.push(String(shared) + name.slice(shared));
  postalCodes.push(codes.map((code) => (code.startsWith(department) ? code.slice(2) : code)).join('|'));
  last = { department, number, name };
}
const text = [numbers, names, postalCodes].map((lines) => `${lines.join('\n')}\n`).join('=\n');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, text);
console.log(`${seen.size} communes, ${Math.round(text.length / 1024)} KiB`);
