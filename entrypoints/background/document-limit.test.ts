import { expect, it } from 'vitest';
import { loadDocumentLimit } from './document-limit';

const megabyte = 1024 * 1024;
const limitOf = (kept: unknown): Promise<number> => loadDocumentLimit({ readSetting: (key) => Promise.resolve(key === 'documents.limit' ? kept : undefined) });

it('is what the user has set', async () => {
  expect(await limitOf(5 * megabyte)).toBe(5 * megabyte);
});

it('is ten megabytes where nothing sensible was set', async () => {
  for (const kept of [undefined, null, '5', 0, -1, Number.NaN, 1.5, { bytes: 5 }]) expect(await limitOf(kept)).toBe(10 * megabyte);
});
