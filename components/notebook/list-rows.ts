import { formatField } from '../../lib/fields/formats';
import { formatFrenchDate, parseIsoDate } from '../../lib/fields/iso-date';
import type { FieldValue } from '../../lib/fields/values';
import type { ProfileKind, ProfileRecord } from '../../lib/profiles/record';

/** A profile as a line of the list. */
interface Row {
  readonly id: string;
  /** One text per column, the record's own name first. */
  readonly cells: readonly string[];
}

/** What a list needs to know of the other records. */
export interface Surroundings {
  /** Dossiers in which a profile is used. */
  readonly usesOf: (id: string) => number;
}

interface ColumnSource {
  readonly title: string;
  readonly read: (record: ProfileRecord, surroundings: Surroundings) => FieldValue | undefined;
}

const uses = { title: 'Dossiers', read: (record: { readonly id: string }, { usesOf }: Surroundings) => usesOf(record.id) };

const columns: Readonly<Record<ProfileKind, readonly ColumnSource[]>> = {
  employer: [
    { title: 'Nom', read: (record) => record.name },
    { title: 'SIRET', read: (record) => formatField('employer.siret', record.values['employer.siret'] ?? '') },
    { title: 'Commune', read: (record) => record.values['employer.address.city'] },
    { title: 'IDCC', read: (record) => record.values['employer.idcc'] },
    uses,
  ],
  master: [
    { title: 'Nom', read: (record) => record.name },
    { title: 'Naissance', read: (record) => record.values['master.birthDate'] },
    { title: 'Emploi occupé', read: (record) => record.values['master.job'] },
    uses,
  ],
  apprentice: [
    { title: 'Nom', read: (record) => record.name },
    { title: 'Naissance', read: (record) => record.values['apprentice.birthDate'] },
    { title: 'Commune', read: (record) => record.values['apprentice.address.city'] },
    uses,
  ],
  training: [
    { title: 'Nom', read: (record) => record.name },
    { title: 'Code du diplôme', read: (record) => record.values['training.diplomaCode'] },
    { title: 'CFA', read: (record) => record.values['training.cfa.name'] },
    { title: 'UAI', read: (record) => record.values['training.cfa.uai'] },
    uses,
  ],
};

const byText = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** The heads of the list of a kind. */
export function listColumns(kind: ProfileKind): readonly string[] {
  return columns[kind].map((column) => column.title);
}

/** The lines of the list of a kind, in the order of the records. */
export function drawRows(kind: ProfileKind, records: readonly ProfileRecord[], surroundings: Surroundings): readonly Row[] {
  return records.map((record) => ({ id: record.id, cells: columns[kind].map((source) => showCell(source.read(record, surroundings))) }));
}

/** Records sorted by a column: days in the order of the calendar, blanks last in either direction, equal ones as they were. */
export function sortRecords(kind: ProfileKind, records: readonly ProfileRecord[], surroundings: Surroundings, column: number, isDescending: boolean): readonly ProfileRecord[] {
  const keyed = records.map((record) => ({ record, key: String(columns[kind][column]?.read(record, surroundings) ?? '') }));
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    return byText.compare(a.key, b.key) * (isDescending ? -1 : 1);
  });
  return keyed.map(({ record }) => record);
}

function showCell(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  const day = typeof value === 'string' ? parseIsoDate(value) : null;
  return day === null ? String(value) : formatFrenchDate(day);
}
