import * as z from 'zod/mini';
import { catalogue, isFieldId, type FieldId } from '../fields/catalogue';

/** What Truelle keeps: four kinds of profile, and the dossier that joins them for one contract. */
export const recordKinds = ['caseFile', 'employer', 'master', 'apprentice', 'training'] as const;

export type RecordKind = (typeof recordKinds)[number];
export type ProfileKind = Exclude<RecordKind, 'caseFile'>;

const id = z.string().check(z.minLength(1), z.maxLength(200));
// Keys are not held to the catalogue: a field that a later version drops must not make the whole record unreadable.
const values = z.record(z.string(), z.union([z.string().check(z.maxLength(2000)), z.number(), z.boolean()]));
/** How far a dossier can be; one that says nothing is still to be filled. */
export const caseStates = ['todo', 'begun', 'draft', 'waiting', 'sent', 'archived'] as const;
const caseState = z.enum(caseStates);
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const progress = z.object({
  state: caseState,
  /** The day each state was entered; those that were taken back are gone. */
  days: z.partialRecord(caseState, day),
  /** What a waiting dossier waits for, in the words of the user. */
  missing: z.optional(z.string().check(z.maxLength(300))),
});
const named = z.object({ id, name: z.string().check(z.maxLength(500)), values });
// Put away: kept with all that names it, and no longer offered. A dossier has a state for that.
const profile = z.extend(named, { isArchived: z.optional(z.boolean()) });
const caseFile = z.extend(named, {
  employer: z.nullable(id),
  master1: z.nullable(id),
  master2: z.nullable(id),
  apprentice: z.nullable(id),
  training: z.nullable(id),
  // Findings that the user has chosen not to hear about in this contract, by rule and what it was about, each with the reason given.
  ignored: z.optional(z.record(z.string(), z.string().check(z.maxLength(500)))),
  progress: z.optional(progress),
  // A model for the dossiers of a course: it is nobody's contract.
  isTemplate: z.optional(z.boolean()),
});

/** The shape of each kind of record, for what comes from outside: the database, a file, another page. */
export const recordSchemas = { caseFile, employer: profile, master: profile, apprentice: profile, training: profile } as const;

/** Values by field key; both masters share `master.` in a profile, a dossier tells `master1.` from `master2.`. */
export type RecordValues = Readonly<z.infer<typeof values>>;
export type ProfileRecord = Readonly<Omit<z.infer<typeof profile>, 'values'>> & { readonly values: RecordValues };
/** Whether a profile is put away. */
export function isArchived(record: { readonly isArchived?: boolean | undefined }): boolean {
  return record.isArchived === true;
}

/** A dossier: ids of the profiles it joins, and the contract's own values, which win over theirs. */
export type CaseFileRecord = Readonly<Omit<z.infer<typeof caseFile>, 'values'>> & { readonly values: RecordValues };
export type CaseState = (typeof caseStates)[number];
export type CaseProgress = Readonly<Omit<z.infer<typeof progress>, 'days'>> & { readonly days: Readonly<Partial<Record<CaseState, string>>> };
export type RecordOf<Kind extends RecordKind> = Kind extends 'caseFile' ? CaseFileRecord : ProfileRecord;

/** A record with the name of its kind. */
export type KindedRecord = { readonly [Kind in RecordKind]: { readonly kind: Kind; readonly record: RecordOf<Kind> } }[RecordKind];

const keyHeads: Readonly<Record<ProfileKind, readonly string[]>> = {
  employer: ['employer.'],
  master: ['master.'],
  apprentice: ['apprentice.', 'legalRepresentative.'],
  training: ['training.'],
};

/** The field of the contract that a key of a record holds; null where that kind of record has no such key. */
export function fieldOfKey(kind: RecordKind, key: string): FieldId | null {
  if (kind !== 'caseFile' && !keyHeads[kind].some((head) => key.startsWith(head))) return null;
  const field = kind === 'master' ? key.replace(/^master\./, 'master1.') : key;
  return isFieldId(field) && catalogue[field].usage !== 'signature' ? field : null;
}
