import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FieldValue } from '../../lib/fields/values';
import { applyEdit, judgeText, parseEdits, showValue, type Edits, type Values } from './edits';
import type { FormField } from './form-layout';

/** A form over the values of a record: what is saved, what was typed over it, what is wrong with it. */
export interface Form {
  readonly edits: Edits;
  readonly shownOf: (field: FormField) => string;
  /** In French; null until the field was left, and while it is right. */
  readonly problemOf: (field: FormField) => string | null;
  readonly change: (field: FormField, shown: string) => void;
  readonly check: (field: FormField) => void;
  /** The values to save; null when a field is wrong, which then has the focus. */
  readonly finish: () => Readonly<Record<string, FieldValue>> | null;
}

/** Ties the values of a record to a form. The edits live above, so that leaving the page and coming back loses none. */
export function useForm(options: {
  readonly saved: Values;
  readonly edits: Edits;
  readonly onEdits: (edits: Edits) => void;
  /** Where the first wrong field is looked for. */
  readonly root: RefObject<HTMLElement | null>;
  /** Brings a wrong field into sight before it gets the focus. */
  readonly onWrong?: (key: string) => void;
}): Form {
  const { saved, edits, onEdits, root } = options;
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [wrong, setWrong] = useState<{ readonly key: string } | null>(null);
  useEffect(() => {
    if (wrong === null) return;
    const controls = root.current?.querySelectorAll<HTMLElement>('input[name], select[name]') ?? [];
    [...controls].find((control) => control.getAttribute('name') === wrong.key)?.focus();
  }, [wrong, root]);
  const savedTextOf = (field: FormField): string => showValue(field.field, saved[field.key]);
  const shownOf = (field: FormField): string => edits[field.key] ?? savedTextOf(field);
  const without = (key: string): Map<string, string> => new Map([...problems].filter(([other]) => other !== key));

  return {
    edits,
    shownOf,
    problemOf: (field) => problems.get(field.key) ?? null,
    change: (field, shown) => {
      setProblems(without(field.key));
      onEdits(applyEdit(edits, field.key, shown, savedTextOf(field)));
    },
    check: (field) => {
      // What was saved is not judged again: only what is being typed.
      const problem = edits[field.key] === undefined ? null : judgeText(field.field, shownOf(field));
      const others = without(field.key);
      setProblems(problem === null ? others : others.set(field.key, problem));
    },
    finish: () => {
      const parsed = parseEdits(saved, edits);
      if (parsed.ok) return parsed.values;
      setProblems(parsed.problems);
      // The first on screen; one that is out of sight, behind a tab, comes after.
      const names = [...(root.current?.querySelectorAll('[name]') ?? [])].map((control) => control.getAttribute('name') ?? '');
      const key = [...names, ...parsed.problems.keys()].find((name) => parsed.problems.has(name));
      if (key !== undefined) {
        options.onWrong?.(key);
        setWrong({ key });
      }
      return null;
    },
  };
}
