import { expect, it } from 'vitest';
import { isUploaded } from './uploaded-documents';

it.each([
  ['uploaded', true],
  ['pending', true],
  ['chosen', true],
  ['empty', false],
  ['refused', false],
] as const)('takes a document that is %s for one that is there: %s', (state, isThere) => {
  expect(isUploaded({ tripartite: state }, 'tripartite')).toBe(isThere);
});

it('takes a document without a slot for one that is missing, and says nothing before the documents are read', () => {
  expect(isUploaded({ cerfa: 'uploaded' }, 'tripartite')).toBe(false);
  expect(isUploaded(undefined, 'tripartite')).toBe('unknown');
});
