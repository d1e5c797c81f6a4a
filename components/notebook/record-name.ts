import type { RecordKind } from '../../lib/profiles/record';
import type { Values } from './edits';

const sources: Readonly<Record<RecordKind, readonly (readonly string[])[]>> = {
  caseFile: [],
  employer: [['employer.name']],
  master: [['master.lastName', 'master.firstName']],
  apprentice: [['apprentice.lastName', 'apprentice.firstName']],
  training: [['training.targetDiplomaTitle'], ['training.cfa.name']],
};

/** The name a record takes from its own values when the user gave none; blank when they say nothing. */
export function nameFromValues(kind: RecordKind, values: Values): string {
  const parts = sources[kind].map((keys) => keys.flatMap((key) => values[key] ?? []).join(' '));
  return parts.filter((part) => part !== '').join(', ');
}
