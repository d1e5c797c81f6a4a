import { guideLimits, type SharedGuide } from './shared-guide';

/** One thing that the author does to a guide. A step is told by its place, from 0, and by its code: what has moved meanwhile is left alone. */
export type DraftChange =
  | { readonly is: 'title' | 'author'; readonly text: string }
  | { readonly is: 'added'; readonly code: string }
  | { readonly is: 'sentence'; readonly step: number; readonly code: string; readonly text: string }
  | { readonly is: 'removed'; readonly step: number; readonly code: string };

/** The guide after the change; the same one when there is nothing to change in it. */
export function changeDraft(draft: SharedGuide, change: DraftChange): SharedGuide {
  switch (change.is) {
    case 'title':
      return { ...draft, title: change.text };
    case 'author':
      return { ...draft, author: change.text };
    case 'added':
      return draft.steps.length < guideLimits.steps ? { ...draft, steps: [...draft.steps, { code: change.code, sentence: '' }] } : draft;
    case 'sentence':
      return holds(draft, change) ? { ...draft, steps: draft.steps.map((step, place) => (place === change.step ? { ...step, sentence: change.text } : step)) } : draft;
    case 'removed':
      return holds(draft, change) ? { ...draft, steps: draft.steps.filter((_, place) => place !== change.step) } : draft;
  }
}

/** True when the guide has nothing more to learn of the words of this change: it says them, or has no such step any more. */
export function isSaid(draft: SharedGuide, change: DraftChange): boolean {
  switch (change.is) {
    case 'title':
      return draft.title === change.text;
    case 'author':
      return draft.author === change.text;
    case 'sentence':
      return !holds(draft, change) || draft.steps[change.step]?.sentence === change.text;
    case 'added':
    case 'removed':
      return true;
  }
}

function holds({ steps }: SharedGuide, { step, code }: { readonly step: number; readonly code: string }): boolean {
  return steps[step]?.code === code;
}
