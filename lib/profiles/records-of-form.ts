import { attestationIds, catalogue, fieldIds, type FieldId } from '../fields/catalogue';
import { foldLabel } from '../fields/label-text';
import type { FieldValue, FieldValues } from '../fields/values';
import type { CaseFileRecord, KindedRecord, ProfileKind, ProfileRecord } from './record';

/** Profiles that are there already, to be found again instead of made twice. */
export type KnownProfiles = Readonly<Record<ProfileKind, readonly ProfileRecord[]>>;

/** Values of the training that change with each contract: the dossier holds them. */
const ofTheContract: readonly FieldId[] = ['training.cfaStartDate', 'training.examEndDate', 'training.hours', 'training.remoteHours'];

/**
 * Makes the records of one contract from the values of its form: employer, apprentice, masters, training, and the dossier that joins them.
 * A person or company that is known already keeps its record: the SIRET tells an employer, name and birth date a person, CFA and diploma a
 * training. Without what tells them apart a new record is made.
 */
export function recordsOfForm(values: FieldValues, known: KnownProfiles, drawId: () => string): readonly KindedRecord[] {
  const items: KindedRecord[] = [];
  const join = (kind: ProfileKind, own: Readonly<Record<string, FieldValue>>, telling: readonly string[], name: string): string | null => {
    if (Object.keys(own).length === 0 || name === '') return null;
    const found = known[kind].find((record) => telling.every((key) => isSame(record.values[key], own[key])));
    const made = items.find((item) => item.kind === kind && telling.every((key) => isSame(item.record.values[key], own[key])));
    if (found === undefined && made !== undefined) return made.record.id;
    const id = found?.id ?? drawId();
    // The kind and the shape of a profile go together: all four kinds have the same.
    items.push({ kind, record: { id, name: found?.name ?? name, values: own } });
    return id;
  };
  const nameOf = (first: FieldId, last: FieldId): string => [values[last], values[first]].filter((part) => part !== undefined && part !== '').join(' ');
  const employer = join('employer', pick(values, /^employer\./), ['employer.siret'], text(values['employer.name']));
  const apprentice = join(
    'apprentice',
    pick(values, /^(?:apprentice|legalRepresentative)\./),
    ['apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate'],
    nameOf('apprentice.firstName', 'apprentice.lastName'),
  );
  const master = (place: 'master1' | 'master2'): string | null =>
    join(
      'master',
      Object.fromEntries(Object.entries(pick(values, new RegExp(`^${place}\\.`))).map(([key, value]) => [key.replace(/^master[12]\./, 'master.'), value])),
      ['master.lastName', 'master.firstName', 'master.birthDate'],
      nameOf(`${place}.firstName`, `${place}.lastName`),
    );
  const [master1, master2] = [master('master1'), master('master2')];
  const trainingName = [values['training.targetDiplomaTitle'], values['training.cfa.name']].filter((part) => part !== undefined && part !== '').join(', ');
  const training = join('training', pick(values, /^training\./, ofTheContract), ['training.cfa.uai', 'training.diplomaCode'], trainingName);
  const own = { ...pick(values, /^(?:mode|contract|signature)\./), ...Object.fromEntries(ofTheContract.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]]))) };
  const name = [nameOf('apprentice.firstName', 'apprentice.lastName'), text(values['training.targetDiplomaTitle'])].filter((part) => part !== '').join(', ');
  const caseFile: CaseFileRecord = { id: drawId(), name: name === '' ? 'Dossier sans nom' : name, values: own, employer, master1, master2, apprentice, training };
  return [...items, { kind: 'caseFile', record: caseFile }];
}

function pick(values: FieldValues, heads: RegExp, without: readonly FieldId[] = []): Readonly<Record<string, FieldValue>> {
  const taken = fieldIds.filter((field) => heads.test(field) && !without.includes(field) && !attestationIds.includes(field) && catalogue[field].usage !== 'signature');
  return Object.fromEntries(taken.flatMap((field) => (values[field] === undefined || values[field] === '' ? [] : [[field, values[field]]])));
}

function text(value: FieldValue | undefined): string {
  return value === undefined ? '' : String(value);
}

/** Nothing is like nothing: what is not known tells nobody. */
function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return one !== undefined && other !== undefined && one !== '' && foldLabel(String(one)) === foldLabel(String(other));
}
