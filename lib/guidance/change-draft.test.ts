import { describe, expect, it } from 'vitest';
import { changeDraft, isSaid, type DraftChange } from './change-draft';
import { guideLimits } from './shared-guide';

const draft = { title: 'Essai', author: 'CFA', steps: [{ code: 'E-07', sentence: 'Un.' }, { code: 'C-04', sentence: 'Deux.' }] }; // prettier-ignore

describe('a guide that is being written', () => {
  it('keeps two sentences written one right after the other, whichever the author has seen come back', () => {
    const changes: readonly DraftChange[] = [{ is: 'sentence', step: 0, code: 'E-07', text: 'A.' }, { is: 'sentence', step: 1, code: 'C-04', text: 'B.' }];
    expect(changes.reduce(changeDraft, draft).steps).toEqual([{ code: 'E-07', sentence: 'A.' }, { code: 'C-04', sentence: 'B.' }]);
  });

  it('takes a title, an author, a step more and a step less', () => {
    expect(changeDraft(draft, { is: 'title', text: 'Autre' })).toEqual({ ...draft, title: 'Autre' });
    expect(changeDraft(draft, { is: 'author', text: 'Moi' })).toEqual({ ...draft, author: 'Moi' });
    expect(changeDraft(draft, { is: 'added', code: 'B-10' }).steps).toEqual([...draft.steps, { code: 'B-10', sentence: '' }]);
    expect(changeDraft(draft, { is: 'removed', step: 0, code: 'E-07' }).steps).toEqual([draft.steps[1]]);
  });

  it('leaves alone a step that is no longer where it was, and never grows past its limit', () => {
    expect(changeDraft(draft, { is: 'removed', step: 0, code: 'C-04' })).toBe(draft);
    expect(changeDraft(draft, { is: 'sentence', step: 2, code: 'C-04', text: 'Trois.' })).toBe(draft);
    const full = { ...draft, steps: Array.from({ length: guideLimits.steps }, () => ({ code: 'E-07', sentence: 'Un.' })) };
    expect(changeDraft(full, { is: 'added', code: 'B-10' })).toBe(full);
  });

  it('tells words that have reached it from words on the way, and awaits none for a step that is gone', () => {
    const changes: readonly DraftChange[] = [{ is: 'title', text: 'Autre' }, { is: 'author', text: 'Moi' }, { is: 'sentence', step: 1, code: 'C-04', text: 'Trois.' }];
    expect(changes.map((change) => isSaid(draft, change))).toEqual([false, false, false]);
    expect(changes.map((change) => isSaid(changeDraft(draft, change), change))).toEqual([true, true, true]);
    expect(isSaid(draft, { is: 'sentence', step: 2, code: 'C-04', text: 'Trois.' })).toBe(true);
  });
});
