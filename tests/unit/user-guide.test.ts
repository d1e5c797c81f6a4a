import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const guide = readFileSync('docs/guide-utilisateur.md', 'utf8');
const flat = (text: string): string => text.replaceAll(/&nbsp;|\\u00a0|[\u00a0\u202f]/g, ' ').replaceAll(/\s+/g, ' ');
const sources = ['components', 'entrypoints', 'lib', 'tests/pages/egestion']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /\.(?:tsx?|mjs|html)$/.test(path) && !path.includes('.test.'))
  .map((path) => flat(readFileSync(path, 'utf8')))
  .join('\n');
/** What the guide quotes that is typed by the user, or is an example. */
const typed = new Set(['E-07', 'e7', 'siret', 'i']);
const named = [...new Set([...flat(guide).matchAll(/« ([^»]+) »/g)].map(([, name = '']) => name))].filter((name) => !typed.has(name));

describe('the guide for users', () => {
  it('names a good number of things', () => {
    expect(named.length).toBeGreaterThan(10);
  });

  it.each(named)('says « %s », and so does Truelle or the portal', (name) => {
    expect(sources).toContain(name);
  });

  it('shows every picture that was made for it, and no other', () => {
    const shown = [...guide.matchAll(/\]\(([^)]+\.png)\)/g)].map(([, path = '']) => path);
    expect(shown.filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
    expect(shown.map((path) => path.replace('images/guide/', '')).toSorted()).toEqual(readdirSync('docs/images/guide').toSorted());
  });

  it('is what the script writes, word for word', () => {
    const script = readFileSync('scripts/guide.mjs', 'utf8');
    const prose = guide.split('\n').filter((line) => line !== '' && !line.startsWith('!['));
    expect(prose.filter((line) => !script.replaceAll('\\`', '`').includes(line))).toEqual([]);
  });
});
