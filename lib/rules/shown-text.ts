import type { FieldId } from '../fields/catalogue';
import type { Look } from './define-rule';
import type { Verdict } from './rule';

export interface ShownText<Field extends FieldId> {
  readonly field: Field;
  readonly text: string;
}

/** What a box shows, even when no parser reads it; null when it is blank or not on the page. */
export function shownText(look: Look): string | null {
  switch (look.state) {
    case 'value':
      return String(look.value).trim();
    case 'unreadable':
      return look.text.trim();
    case 'empty':
    case 'absent':
      return null;
  }
}

/** Judges boxes one by one by what they show; a blank one has nothing to say. */
export function judgeTexts<Field extends FieldId>(
  looks: { readonly [Id in Field]: Look },
  fields: readonly Field[],
  isRight: (text: string) => boolean,
  tell: (wrong: readonly ShownText<Field>[]) => string,
): Verdict {
  const shown = fields.flatMap((field): ShownText<Field>[] => {
    const text = shownText(looks[field]);
    return text === null || text === '' ? [] : [{ field, text }];
  });
  const wrong = shown.filter(({ text }) => !isRight(text));
  if (wrong.length > 0) return { is: 'violation', message: tell(wrong), fields: wrong.map(({ field }) => field) };
  if (shown.length > 0) return { is: 'pass' };
  const absent = fields.filter((field) => looks[field].state === 'absent');
  return absent.length === fields.length ? { is: 'incomplete', missing: absent } : { is: 'inapplicable' };
}
