import type { Guide } from '../guide';
import { closingGuides } from './closing-guides';
import { contractGuides } from './contract-guides';
import { entryGuides } from './entry-guides';
import { formGuides } from './form-guides';

/** The guides that come with Truelle: one per stage of the Constructys guide, in its order; the form has one per block. */
export const readyGuides: readonly Guide[] = [...entryGuides, ...formGuides, ...contractGuides, ...closingGuides];

/** The guides of each step of the portal, the likeliest first. */
const guidesOfStep: Readonly<Record<string, readonly string[]>> = {
  login: ['stage-a'],
  home: ['stage-a'],
  request: ['stage-b'],
  company: ['stage-c'],
  form: ['stage-d1', 'stage-d2', 'stage-d3', 'stage-d4', 'stage-d5', 'stage-d6', 'stage-d7', 'stage-d8'],
  validate: ['stage-e'],
  documents: ['stage-f', 'stage-g'],
  sent: ['stage-g'],
};

/** The ready-made guides that belong to a step of eGestion. */
export function guidesOf(step: string | null): readonly Guide[] {
  const ids = guidesOfStep[step ?? ''] ?? [];
  return ids.flatMap((id) => readyGuides.find((guide) => guide.id === id) ?? []);
}
