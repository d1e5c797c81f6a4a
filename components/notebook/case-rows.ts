import { formatFrenchDate, parseIsoDate, type IsoDate } from '../../lib/fields/iso-date';
import { listDeadlines } from '../../lib/profiles/case-deadlines';
import { progressOf } from '../../lib/profiles/case-progress';
import { caseStates, type CaseFileRecord, type CaseState, type ProfileRecord } from '../../lib/profiles/record';

/** A dossier as a line of the list. */
export interface CaseRow {
  readonly id: string;
  readonly name: string;
  /** Whom it is about, when the name does not say it; blank when it does. */
  readonly about: string;
  readonly employer: string;
  readonly training: string;
  /** ISO; blank while it is not known. */
  readonly start: string;
  readonly state: CaseState;
  readonly isTemplate: boolean;
  /** Until when, since when, or what is missing. */
  readonly due: { readonly text: string; readonly isLate: boolean; readonly day: string };
}

/** Which dossiers a list shows. */
export type CaseSegment = 'all' | CaseState | 'template';

export function drawCaseRow(
  record: CaseFileRecord,
  profiles: { readonly apprentice: ProfileRecord | null; readonly employer: ProfileRecord | null; readonly training: ProfileRecord | null },
  today: IsoDate,
): CaseRow {
  const { apprentice, employer, training } = profiles;
  const born = parseIsoDate(String(apprentice?.values['apprentice.birthDate'] ?? ''));
  const named = apprentice === null || record.name.startsWith(apprentice.name) ? '' : apprentice.name;
  return {
    id: record.id,
    name: record.name,
    about: [named, born === null ? '' : `Né(e) le ${formatFrenchDate(born)}`].filter((part) => part !== '').join(', '),
    employer: employer?.name ?? '',
    training: training?.name ?? '',
    start: parseIsoDate(String(record.values['contract.startDate'] ?? '')) ?? '',
    state: progressOf(record).state,
    isTemplate: record.isTemplate === true,
    due: drawDue(record, today),
  };
}

/** The segments that hold a dossier, with how many; all of them first, put away and models apart. */
export function countSegments(rows: readonly CaseRow[]): readonly { readonly segment: CaseSegment; readonly count: number }[] {
  const segments: readonly CaseSegment[] = ['all', ...caseStates, 'template'];
  const counted = segments.map((segment) => ({ segment, count: rows.filter((row) => isInSegment(row, segment)).length }));
  return counted.filter(({ segment, count }) => segment === 'all' || count > 0);
}

export function isInSegment({ state, isTemplate }: CaseRow, segment: CaseSegment): boolean {
  if (segment === 'template' || isTemplate) return segment === 'template' && isTemplate;
  return segment === 'all' ? state !== 'archived' : state === segment;
}

export type CaseColumn = 'name' | 'employer' | 'training' | 'start' | 'state' | 'due';

const byText = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** Rows sorted by a column; blanks last in either direction, equal ones as they were. */
export function sortCases(rows: readonly CaseRow[], column: CaseColumn, isDescending: boolean): readonly CaseRow[] {
  const keyOf = (row: CaseRow): string => (column === 'state' ? String(caseStates.indexOf(row.state)) : column === 'due' ? row.due.day : row[column]);
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return byText.compare(one, other) * (isDescending ? -1 : 1);
  });
}

function drawDue(record: CaseFileRecord, today: IsoDate): CaseRow['due'] {
  const { state, days, missing = '' } = progressOf(record);
  const reached = days[state];
  if (record.isTemplate === true) return { text: '', isLate: false, day: '' };
  if (state === 'sent' || state === 'archived') return { text: reached === undefined ? '' : `le ${showDay(reached)}`, isLate: false, day: reached ?? '' };
  const deadline = listDeadlines(record).find(({ id }) => id === 'deposit');
  const isLate = deadline !== undefined && deadline.day < today;
  const until = deadline === undefined ? '' : isLate ? `passée le ${showDay(deadline.day)}` : `jusqu’au ${showDay(deadline.day)}`;
  const words = state === 'waiting' ? [missing, isLate ? until : ''] : [until];
  return { text: words.filter((word) => word !== '').join(', '), isLate, day: deadline?.day ?? '' };
}

function showDay(day: string): string {
  const parsed = parseIsoDate(day);
  return parsed === null ? '' : formatFrenchDate(parsed);
}
