import * as z from 'zod/mini';
import type { Guide } from './guide';
import type { HelpTarget } from './help-targets';

/** A guide as somebody writes it and hands it on: help codes and sentences, nothing else. */
export interface SharedGuide {
  readonly title: string;
  /** Whose words these are; shown with every step. */
  readonly author: string;
  readonly steps: readonly { readonly code: string; readonly sentence: string }[];
}

export const guideLimits = { title: 80, author: 60, steps: 40, sentence: 240 } as const;

/** Letters, figures, punctuation and ordinary spaces: no control character, nothing that turns the direction of reading around. */
const plain = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cn}]*$/u;
const words = (longest: number) => z.string().check(z.maxLength(longest), z.regex(plain), z.trim());

export const sharedGuideShape = z.strictObject({
  title: words(guideLimits.title).check(z.minLength(1)),
  author: words(guideLimits.author).check(z.minLength(1)),
  steps: z.array(z.strictObject({ code: z.string().check(z.regex(/^[A-Z]-\d{2,3}$/)), sentence: words(guideLimits.sentence).check(z.minLength(1)) })).check(z.minLength(1), z.maxLength(guideLimits.steps)),
});

/** The guide to follow. A step at a field ends once the field is valid; a statement, and everything else, is for the user to judge. */
export function followShared({ title, author, steps }: SharedGuide, targets: readonly HelpTarget[], statements: ReadonlySet<string>): Guide {
  return {
    id: `shared ${title}`,
    title,
    author,
    steps: steps.map(({ code, sentence }) => {
      const target = targets.find((one) => one.code === code);
      const end = target?.is === 'field' && !statements.has(target.id) ? ({ is: 'filled', field: target.id } as const) : target?.is === 'upload' ? ({ is: 'document', upload: target.id } as const) : ({ is: 'read' } as const);
      return { target: { is: 'code', code }, title: sentence, text: '', end };
    }),
  };
}
