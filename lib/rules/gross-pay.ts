import type { FieldId } from '../fields/catalogue';
import type { ValueOf } from '../fields/formats';
import { roundUpToCent } from '../law/pay/pay-amount';
import { smicMonthly, smicMonthlyOn, smicZoneOf, type SmicZone } from '../law/smic';
import { legalWeeklyMinutes } from '../law/working-time';
import { legalAmount } from './legal-amount';

export const grossNeeds = [
  'contract.grossMonthlySalary', 'contract.wages.year1.period1.rate', 'contract.wages.year1.period1.base', 'contract.weeklyHours', 'contract.startDate', 'contract.conclusionDate',
] as const satisfies readonly FieldId[];
export const grossMayKnow = ['contract.weeklyMinutes', 'employer.address.postalCode', 'contract.conventionalMinimum'] as const satisfies readonly FieldId[];

export type GrossValues = { readonly [Id in (typeof grossNeeds)[number]]: ValueOf<Id> } & { readonly [Id in (typeof grossMayKnow)[number]]: ValueOf<Id> | null };

/** What the gross pay at hiring is compared with. */
export interface GrossReference {
  /** Euros a month for 35 hours at 100 %. */
  readonly monthly: number;
  /** Euros a month at the rate of the first period, for the weekly time; never raised above 35 hours. */
  readonly due: number;
  readonly weeklyMinutes: number;
}

/** Roundings of pay tools: less than that below the floor is no fault. */
const toleratedEuros = 1;

export type GrossVerdict = { readonly is: 'low' | 'enough'; readonly reference: GrossReference } | { readonly is: 'incomplete'; readonly missing: readonly string[] };

/** Compares the gross pay with the rate of the first period. Where the place is not known it must fall short of the SMIC of Mayotte too. */
export function judgeGross(values: GrossValues): GrossVerdict {
  const postalCode = values['employer.address.postalCode'];
  const verdict = judgeInZone(values, smicZoneOf(postalCode));
  if (postalCode !== null || verdict.is !== 'low' || values['contract.wages.year1.period1.base'] === 'SMC') return verdict;
  return judgeInZone(values, 'mayotte').is === 'low' ? verdict : { is: 'incomplete', missing: ['employer.address.postalCode'] };
}

/** What the rate of the first period gives of a monthly base, for the weekly time, never raised above 35 hours. Euros, not rounded. */
export function dueOf(values: GrossValues, monthly: number): number | null {
  const legal = legalAmount(legalWeeklyMinutes, values['contract.startDate']);
  if (legal === null) return null;
  return (values['contract.wages.year1.period1.rate'] * monthly * Math.min(1, weeklyMinutesOf(values) / legal)) / 100;
}

/** The amount to write instead: the SMIC of the start when it is known, else the one compared with. Euros, rounded up to the cent. */
export function grossToWrite(values: GrossValues, reference: GrossReference): number {
  const onStart = smicMonthlyOn(smicZoneOf(values['employer.address.postalCode']), values['contract.startDate']);
  const isSmic = values['contract.wages.year1.period1.base'] === 'SMIC';
  const due = isSmic && onStart.is === 'known' ? (dueOf(values, onStart.amount) ?? reference.due) : reference.due;
  return roundUpToCent(due);
}

function judgeInZone(values: GrossValues, zone: SmicZone): GrossVerdict {
  const monthly = values['contract.wages.year1.period1.base'] === 'SMC' ? values['contract.conventionalMinimum'] : lowestSmic(values, zone);
  if (monthly === null) return { is: 'incomplete', missing: ['contract.conventionalMinimum'] };
  const due = typeof monthly === 'number' ? dueOf(values, monthly) : null;
  if (typeof monthly !== 'number' || due === null) return { is: 'incomplete', missing: [smicMonthly.id] };
  const reference = { monthly, due, weeklyMinutes: weeklyMinutesOf(values) };
  return { is: values['contract.grossMonthlySalary'] < due - toleratedEuros ? 'low' : 'enough', reference };
}

/** The lower of the SMIC of the signature and of the start; one alone when the other is still to be set. */
function lowestSmic(values: GrossValues, zone: SmicZone): number | 'unknown' {
  const found = [values['contract.conclusionDate'], values['contract.startDate']].map((day) => smicMonthlyOn(zone, day));
  const amounts = found.flatMap((one) => (one.is === 'known' ? [one.amount] : []));
  const isTooEarly = found.some((one) => one.is === 'outside' && one.why !== 'revision-expected');
  return isTooEarly || amounts.length === 0 ? 'unknown' : Math.min(...amounts);
}

function weeklyMinutesOf(values: GrossValues): number {
  return values['contract.weeklyHours'] * 60 + (values['contract.weeklyMinutes'] ?? 0);
}
