import { addDays, addMonths, type IsoDate } from '../fields/iso-date';
import { maximumDuration, maximumDurationWithDisability, maximumExtensionAfterFailure, minimumDuration } from '../law/duration-limits';
import { contractKindSeen } from './contract-kind';
import { declaredDisability, disabilityBoxes, type DisabilityLooks } from './declared-disability';
import type { Look } from './define-rule';
import { legalAmount } from './legal-amount';

/**
 * Months granted beyond the legal maximum before a contract is refused. Ours: a three-year contract often starts up to three
 * months before the course and ends two months after the exam.
 */
export const toleratedExtraMonths = 5;

/** Boxes that decide how long a contract may last. */
export const maximumLengthBoxes = ['contract.type', 'apprentice.eliteAthlete', ...disabilityBoxes] as const;
type MaximumLengthLooks = DisabilityLooks & { readonly 'contract.type': Look<string>; readonly 'apprentice.eliteAthlete': Look<boolean> };

/** Last day of the legal minimum; the last day counts. Null outside the table of the law. */
export function shortestEnd(start: IsoDate): IsoDate | null {
  const months = legalAmount(minimumDuration, start);
  return months === null ? null : addDays(addMonths(start, months), -1);
}

/** Maximum length in months: the same number twice, or a range while a box that decides it is not known. Null outside the table of the law. */
export function maximumLengthMonths(looks: MaximumLengthLooks, start: IsoDate): { readonly least: number; readonly most: number; readonly missing: readonly string[] } | null {
  const normal = legalAmount(maximumDuration, start);
  const extended = legalAmount(maximumDurationWithDisability, start);
  const extension = legalAmount(maximumExtensionAfterFailure, start);
  if (normal === null || extended === null || extension === null) return null;
  const missing: string[] = [];
  const kind = contractKindSeen(looks['contract.type']);
  if (kind === 'unknown') missing.push('contract.type');
  const isForDisability = looks['contract.type'].state === 'value' && looks['contract.type'].value === '34';
  const athlete = looks['apprentice.eliteAthlete'];
  const disability = declaredDisability(looks);
  const isLong = isForDisability || disability.is === 'yes' || (athlete.state === 'value' && athlete.value);
  if (!isLong && disability.is === 'unknown') missing.push(...disability.missing);
  if (!isLong && (athlete.state === 'absent' || athlete.state === 'unreadable')) missing.push('apprentice.eliteAthlete');
  const isLongOpen = !isLong && missing.some((field) => field !== 'contract.type');
  const ofAmendment = kind === 'amendment' && !isForDisability ? extension : 0;
  return {
    least: (isLong ? extended : normal) + ofAmendment,
    most: (isLong || isLongOpen || kind === 'unknown' ? extended : normal) + (kind === 'unknown' ? extension : ofAmendment),
    missing,
  };
}

/** How a contract stands to its maximum: within, a little over (the months granted), or too long; what is missing to tell. */
export function compareToMaximum(
  looks: MaximumLengthLooks,
  start: IsoDate,
  end: IsoDate,
): { readonly is: 'within' | 'over' | 'too-long'; readonly months: number } | { readonly is: 'unknown'; readonly missing: readonly string[] } {
  const limit = maximumLengthMonths(looks, start);
  if (limit === null) return { is: 'unknown', missing: [maximumDuration.id] };
  const least = standing(start, end, limit.least);
  if (least !== standing(start, end, limit.most)) return { is: 'unknown', missing: limit.missing };
  return { is: least, months: limit.least };
}

function standing(start: IsoDate, end: IsoDate, months: number): 'within' | 'over' | 'too-long' {
  if (end <= addDays(addMonths(start, months), -1)) return 'within';
  return end <= addMonths(start, months + toleratedExtraMonths) ? 'over' : 'too-long';
}
