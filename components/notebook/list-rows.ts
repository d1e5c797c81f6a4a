import { formatField } from '../../lib/fields/formats';
import { formatFrenchDate, parseIsoDate } from '../../lib/fields/iso-date';
import type { FieldValue } from '../../lib/fields/values';
import type { CaseFileRecord, RecordKind, RecordOf } from '../../lib/profiles/record';

export interface Row {
  readonly id: string;
  /** One text per column, the record's own name first. */
  readonly cells: readonly string[];
  /** What the column is sorted by, where it is not the text: a day in the order of the calendar, a number. */
  readonly sortKeys: readonly string[];
}

/** What a list needs to know of the other records. */
export interface Surroundings {
  /** Name of a record, blank when it is not there. */
  readonly nameOf: (id: string) => string;
  /** Dossiers in which a profile is used. */
  readonly usesOf: (id: string) => number;
}

interface ColumnSource<Kind extends RecordKind> {
  readonly title: string;
  readonly read: (record: RecordOf<Kind>, surroundings: Surroundings) => FieldValue | undefined;
}

const uses = { title: 'Dossiers', read: (record: { readonly id: string }, { usesOf }: Surroundings) => usesOf(record.id) };
const linked = (title: string, pick: (record: CaseFileRecord) => string | null): ColumnSource<'caseFile'> => ({
  title,
  read: (record, { nameOf }) => nameOf(pick(record) ?? ''),
});

const columns: { readonly [Kind in RecordKind]: readonly ColumnSource<Kind>[] } = {
  caseFile: [
    { title: 'Dossier', read: (record) => record.name },
    linked('Apprenti(e)', (record) => record.apprentice),
    linked('Employeur', (record) => record.employer),
    linked('Formation', (record) => record.training),
    { title: 'Début', read: (record) => record.values['contract.startDate'] },
    { title: 'Fin', read: (record) => record.values['contract.endDate'] },
  ],
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
export function listColumns(kind: RecordKind): readonly string[] {
  return columns[kind].map((column) => column.title);
}

/** The lines of the list of a kind, in the order of the records. */
export function drawRows<Kind extends RecordKind>(
  kind: Kind,
  records: readonly RecordOf<Kind>[],
  surroundings: Surroundings,
): readonly Row[] {
  const sources: readonly ColumnSource<Kind>[] = columns[kind];
  return records.map((record) => {
    const values = sources.map((source) => source.read(record, surroundings));
    return { id: record.id, cells: values.map(showCell), sortKeys: values.map((value) => String(value ?? '')) };
  });
}

/** Rows sorted by a column; blanks last in either direction, equal ones as they were. */
export function sortRows(rows: readonly Row[], column: number, isDescending: boolean): readonly Row[] {
  const keyOf = (row: Row): string => row.sortKeys[column] ?? '';
  return rows.toSorted((a, b) => {
    if (keyOf(a) === '' || keyOf(b) === '') return Number(keyOf(a) === '') - Number(keyOf(b) === '');
    return byText.compare(keyOf(a), keyOf(b)) * (isDescending ? -1 : 1);
  });
}

function showCell(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  const day = typeof value === 'string' ? parseIsoDate(value) : null;
  return day === null ? String(value) : formatFrenchDate(day);
}
