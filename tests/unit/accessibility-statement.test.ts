import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const statement = readFileSync('docs/accessibility.md', 'utf8');
const rows = statement.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Ce qui'));

it('names a test that exists behind each line of the accessibility statement', () => {
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const [, path = ''] = /`([^`]+)` \|$/.exec(row) ?? [];
    expect(existsSync(path), row).toBe(true);
  }
});

it('says what does not conform', () => {
  expect(statement).toContain('## Ce qui n’est pas vérifié, ou pas conforme');
});
