import { formatField } from '../fields/formats';
import type { ProfileKind, ProfileRecord } from './record';
import { neutralizeCell } from './table-cells';
import { idColumn, nameColumn, tableColumns } from './table-columns';

/** Profiles of a kind as lines of a table, the heads first: columns in use only, never a NIR, nothing that a spreadsheet would run. */
export function writeTable(kind: ProfileKind, records: readonly ProfileRecord[]): readonly (readonly string[])[] {
  const columns = tableColumns(kind).filter(
    ({ key, field, isSecret }) => !isSecret && (field === null || records.some((record) => record.values[key] !== undefined)),
  );
  const rows = records.map((record) =>
    columns.map(({ key, field }) => {
      if (field === null) return key === idColumn ? record.id : key === nameColumn ? record.name : '';
      const value = record.values[key];
      return value === undefined ? '' : formatField(field, value);
    }),
  );
  return [columns.map(({ title }) => title), ...rows].map((row) => row.map(neutralizeCell));
}
