import { attestationIds, type FieldId } from '../fields/catalogue';
import type { FieldValue } from '../fields/values';
import { fieldOfKey, type CaseFileRecord, type ProfileKind, type ProfileRecord, type RecordKind, type RecordValues } from './record';

/** Where a value comes from: a place of the dossier, a computation, the user who is asked, or what was entered before a session was lost. */
export type ValueOrigin = 'caseFile' | ProfilePlace | 'computed' | 'user' | 'entered';
/** The places of a dossier that a profile takes. */
export type ProfilePlace = 'employer' | 'master1' | 'master2' | 'apprentice' | 'training';

export interface CaseValue {
  readonly value: FieldValue;
  readonly origin: ValueOrigin;
}
export type CaseValues = Readonly<Partial<Record<FieldId, CaseValue>>>;

/** A dossier with the profiles it joins; null where there is none. */
export type CaseParts = { readonly caseFile: CaseFileRecord | null } & Readonly<Record<ProfilePlace, ProfileRecord | null>>;

export const kindOfPlace: Readonly<Record<ProfilePlace, ProfileKind>> = {
  employer: 'employer',
  master1: 'master',
  master2: 'master',
  apprentice: 'apprentice',
  training: 'training',
};

/**
 * The values of one contract, each with where it comes from: those of the profiles, then over them the dossier's own.
 * Blank values and keys of no field are left out, and so are the attestations, which are never part of a fill.
 */
export function assembleCaseValues(parts: CaseParts): CaseValues {
  const assembled = new Map<FieldId, CaseValue>();
  const put = (origin: ValueOrigin, kind: RecordKind, values: RecordValues): void => {
    for (const [key, value] of Object.entries(values)) {
      const field = fieldOfKey(kind, key);
      if (field === null || attestationIds.includes(field) || value === '') continue;
      assembled.set(origin === 'master2' ? toSecondMaster(field) : field, { value, origin });
    }
  };
  for (const place of profilePlaces) put(place, kindOfPlace[place], parts[place]?.values ?? {});
  put('caseFile', 'caseFile', parts.caseFile?.values ?? {});
  return Object.fromEntries(assembled);
}

const profilePlaces: readonly ProfilePlace[] = ['employer', 'master1', 'master2', 'apprentice', 'training'];

const secondMaster: ReadonlyMap<FieldId, FieldId> = new Map([
  ['master1.lastName', 'master2.lastName'],
  ['master1.firstName', 'master2.firstName'],
  ['master1.birthDate', 'master2.birthDate'],
  ['master1.email', 'master2.email'],
  ['master1.job', 'master2.job'],
  ['master1.diploma', 'master2.diploma'],
  ['master1.diplomaLevel', 'master2.diplomaLevel'],
  ['master1.nir', 'master2.nir'],
]);

function toSecondMaster(field: FieldId): FieldId {
  return secondMaster.get(field) ?? field;
}
