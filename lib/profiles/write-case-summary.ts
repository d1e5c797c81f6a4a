import { formatField } from '../fields/formats';
import { formatFrenchDate, parseIsoDate } from '../fields/iso-date';
import type { FieldValue } from '../fields/values';
import { caseStateWords, progressOf } from './case-progress';
import type { CaseFileRecord, ProfileRecord } from './record';
import { neutralizeCell } from './table-cells';

/** One dossier of a summary, with what it joins and what its last fill came to. */
export interface CaseSummary {
  readonly caseFile: CaseFileRecord;
  readonly apprentice: ProfileRecord | null;
  readonly employer: ProfileRecord | null;
  readonly training: ProfileRecord | null;
  /** Null when nothing was ever filled from it. */
  readonly receipt: { readonly filled: number; readonly refused: number } | null;
}

/** A summary of dossiers as lines of a table, the heads first. Named columns only: a NIR has none, whatever a record holds. */
export function writeCaseSummary(cases: readonly CaseSummary[]): readonly (readonly string[])[] {
  const day = (value: FieldValue | undefined): string => {
    const parsed = parseIsoDate(String(value ?? ''));
    return parsed === null ? '' : formatFrenchDate(parsed);
  };
  const rows = cases.map(({ caseFile, apprentice, employer, training, receipt }) => {
    const { state, days, missing = '' } = progressOf(caseFile);
    return [
      caseFile.name,
      apprentice?.name ?? '',
      employer?.name ?? '',
      formatField('employer.siret', employer?.values['employer.siret'] ?? ''),
      training?.name ?? '',
      day(caseFile.values['contract.startDate']),
      day(caseFile.values['contract.endDate']),
      caseStateWords[state],
      missing,
      day(days.begun),
      day(days.draft),
      day(days.sent),
      receipt === null ? '' : String(receipt.filled),
      receipt === null ? '' : String(receipt.refused),
    ];
  });
  return [heads, ...rows].map((row) => row.map(neutralizeCell));
}

const heads = [
  'Dossier', 'Apprenti(e)', 'Employeur', 'SIRET', 'Formation', 'Début', 'Fin', 'État', 'Ce qui manque',
  'En cours le', 'Brouillon le', 'Transmis le', 'Champs remplis', 'Champs refusés',
]; // prettier-ignore
