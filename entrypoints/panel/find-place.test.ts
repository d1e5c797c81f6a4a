import { describe, expect, it } from 'vitest';
import { findPlace } from './find-place';

function viewAt(search: string, isFramed = false) {
  const self = { location: { search } };
  // Only what is looked at: a window cannot be made in Node.
  return { ...self, self, top: isFramed ? {} : self } as unknown as Parameters<typeof findPlace>[0];
}

describe('findPlace', () => {
  it.each([
    ['', false, { place: 'side', tab: null }],
    ['?tab=12', false, { place: 'tab', tab: 12 }],
    ['?tab=', false, { place: 'side', tab: null }],
    ['?tab=12x', false, { place: 'side', tab: null }],
    ['?tab=-1', false, { place: 'side', tab: null }],
    ['', true, { place: 'dock', tab: null }],
    // The page around a frame could have written its address.
    ['?tab=12', true, { place: 'dock', tab: null }],
  ])('reads « %s », framed: %s', (search, isFramed, place) => {
    expect(findPlace(viewAt(search, isFramed))).toEqual(place);
  });
});
