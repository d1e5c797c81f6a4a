import { addMonths, daysBetween, type IsoDate } from '../../fields/iso-date';
import { isBtpAgreement } from '../agreements';
import { diplomaLevel, usualDiplomaYears } from './diplomas';
import type { PayCase } from './pay-case';

const averageMonthDays = 365.25 / 12;
/** A contract this much shorter than the training counts as one of reduced duration. */
const reducedMonths = 6;
const licencePro = '62';
/** L6222-12-1: begun at the CFA before the contract; the months are missing from the contract but not from the training. */
const traineeSituation = '7';

/** Last day included, a contract of one year at most ends before its first anniversary. */
export function isOneYearAtMost(startDate: IsoDate, endDate: IsoDate): boolean {
  return endDate < addMonths(startDate, 12);
}

/** Years of the training that the contract leaves out, to the nearest year; null when the length of the training is not known. */
export function countMissingYears(startDate: IsoDate, endDate: IsoDate, cycleLengthMonths: number | undefined, previousSituation: string | null): number | null {
  if (cycleLengthMonths === undefined || !Number.isFinite(cycleLengthMonths)) return null;
  if (previousSituation === traineeSituation) return 0;
  const missingMonths = cycleLengthMonths - (daysBetween(startDate, endDate) + 1) / averageMonthDays;
  return missingMonths < reducedMonths ? 0 : Math.min(3, Math.round(missingMonths / 12));
}

/** Whether the diploma is a licence professionnelle, paid as a second year at least (D6222-32). */
export function isLicencePro(targetDiploma: string | null): boolean {
  return targetDiploma === licencePro;
}

/**
 * Year of the diploma already held to whose rate 15 points are added (D6222-30); null when the increase is not due.
 * `unknown` when an answer is missing.
 */
export function fifteenPointsYear(pay: Pick<PayCase, 'startDate' | 'endDate' | 'targetDiploma' | 'highestDiploma' | 'facts'>): number | null | 'unknown' {
  const { startDate, endDate, targetDiploma, highestDiploma, facts } = pay;
  if (startDate === null || endDate === null || targetDiploma === null || highestDiploma === null) return 'unknown';
  const level = diplomaLevel(targetDiploma);
  if (!isOneYearAtMost(startDate, endDate) || level === null || level < 3 || level !== diplomaLevel(highestDiploma)) return null;
  if (facts.isDirectlyRelated === undefined) return 'unknown';
  if (!facts.isDirectlyRelated) return null;
  return facts.heldDiplomaYears ?? usualDiplomaYears(highestDiploma) ?? 'unknown';
}

export interface PreviousFloor {
  /** Percent; null when only an amount is known. */
  readonly rate: number | null;
  /** Cents a month; looked at only when no rate is known. */
  readonly payCents: number | null;
  /** `minimum`: what the law entitled to. `pay`: what was really paid. `pay-at-most`: paid, while only the minimum binds. */
  readonly by: 'pay' | 'minimum' | 'pay-at-most';
}

/** What the previous contract imposes on a new one after a diploma obtained (D6222-29, BTP agreement of 2005); null when nothing. */
export function previousFloor(pay: Pick<PayCase, 'contractType' | 'idcc' | 'facts'>): PreviousFloor | null | 'unknown' {
  const { contractType, idcc, facts } = pay;
  if (contractType !== '21' && contractType !== '22') return null;
  if (facts.previousContractDiplomaObtained === false) return null;
  if (facts.previousContractDiplomaObtained === undefined) return 'unknown';
  const rate = facts.previousContractLastRate ?? null;
  const payCents = rate === null ? (facts.previousContractLastPayCents ?? null) : null;
  const isPayKept = contractType === '21' || (facts.previousContractIsBtp === true && idcc !== null && isBtpAgreement(idcc));
  if (!isPayKept && facts.previousContractMinimumRate !== undefined) return { rate: facts.previousContractMinimumRate, payCents: null, by: 'minimum' };
  if (rate === null && payCents === null) return 'unknown';
  return { rate, payCents, by: isPayKept ? 'pay' : 'pay-at-most' };
}
