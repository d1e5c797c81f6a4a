import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

// Files of this project, whose shape a wrong edit would make these tests fail by.
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>> };
const all = Object.entries({ ...dependencies, ...devDependencies });
const lines = readFileSync('docs/dependencies.md', 'utf8').split('\n').filter((line) => line.startsWith('| '));

describe('the packages of others', () => {
  it('are pinned to one exact version each', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are the very bytes that the lock file names', () => {
    const loose = Object.entries(lock.packages).filter(([path, { integrity, link }]) => path !== '' && link !== true && !/^sha512-/.test(integrity ?? ''));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('are each named in docs/dependencies.md, with a license and a reason', () => {
    const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
    const isNamed = (name: string): boolean =>
      rows.some(([, names = '', license = '', why = '']) => license !== '' && why.length > 10 && names.split(/[\s,]+/).some((one) => one === name || (one.endsWith('/*') && name.startsWith(one.slice(0, -1)))));
    expect(all.map(([name]) => name).filter((name) => !isNamed(name))).toEqual([]);
  });
});
