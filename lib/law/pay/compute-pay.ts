import type { FieldId } from '../../fields/catalogue';
import { formatFrenchDate } from '../../fields/iso-date';
import type { FieldValues } from '../../fields/values';
import { limitBenefits, type BenefitLimits } from './benefit-limits';
import { checkPayCase, type CheckedCase } from './check-pay-case';
import { layOutPeriods, type PayPeriod } from './lay-out-periods';
import { findSmic, payAmount } from './pay-amount';
import { formatEuros, formatPercent } from '../french-numbers';
import type { PayCase } from './pay-case';
import { wageField, wageLines } from './wage-lines';

/** The whole pay of a contract, or why it cannot be told. */
export type Pay = ComputedPay | RefusedPay;

export interface ComputedPay {
  readonly is: 'computed';
  /** One after the other without a gap, from the first to the last day of the contract. */
  readonly periods: readonly PayPeriod[];
  /** Cells of the pay table, and the gross pay at hiring when it is known. */
  readonly values: FieldValues;
  /** Cells of the table that stay blank. */
  readonly unusedFields: readonly FieldId[];
  readonly gross: GrossPay;
  readonly benefits: BenefitLimits | null;
  /** What the user has to know or to check, in French; the most important first. */
  readonly notes: readonly string[];
}

export interface RefusedPay {
  readonly is: 'refused';
  /** In French. */
  readonly reason: string;
  /** Fields to fill first; empty when nothing is missing. */
  readonly missing: readonly FieldId[];
}

export interface GrossPay {
  /** Euros a month; null when it cannot be told. */
  readonly amount: number | null;
  readonly why: string;
}

/**
 * The lowest pay that the law and the branch allow for a contract, period by period, as cells of the form.
 * Source: Code du travail D6222-26 to D6222-33, R6222-48; BTP agreement of 8 February 2005.
 */
export function computePay(pay: PayCase): Pay {
  const checked = checkPayCase(pay);
  if ('reason' in checked) return { is: 'refused', reason: checked.reason, missing: checked.missing };
  const smic = findSmic(pay, checked.startDate);
  const periods = layOutPeriods(pay, checked, smic.amount);
  const gross = describeGross(pay, checked, periods, smic.note);
  const notes = [...(smic.note === '' ? [] : [smic.note]), ...checked.notes, ...describeSmc(pay, periods)];
  const values: Partial<Record<FieldId, string | number>> = {};
  for (const { line, from, to, rate, base } of periods) {
    values[wageField(line, 'from')] = from;
    values[wageField(line, 'to')] = to;
    values[wageField(line, 'rate')] = rate;
    values[wageField(line, 'base')] = base;
  }
  if (gross.amount !== null) values['contract.grossMonthlySalary'] = gross.amount;
  const unusedFields = wageLines.flatMap(({ fields }) => Object.values(fields)).filter((field) => values[field] === undefined);
  return { is: 'computed', periods, values, unusedFields, gross, benefits: limitBenefits(gross.amount, checked.startDate), notes };
}

function describeGross(pay: PayCase, { startDate }: CheckedCase, periods: readonly PayPeriod[], smicNote: string): GrossPay {
  const [first] = periods;
  if (first === undefined || first.monthlyBase === null) return { amount: null, why: smicNote };
  const amount = payAmount(first.rate, first.monthlyBase, pay.weeklyMinutes, startDate);
  if (amount === null) return { amount, why: 'La durée du travail dépasse 48 heures par semaine : vérifiez-la.' };
  return { amount, why: `${formatPercent(first.rate)} de ${formatEuros(first.monthlyBase)} (${first.base})${describeTime(pay.weeklyMinutes)}, soit ${formatEuros(amount)} brut par mois au ${formatFrenchDate(startDate)}.` };
}

function describeTime(weeklyMinutes: number | null): string {
  if (weeklyMinutes === null || weeklyMinutes === 35 * 60) return ' pour 35\u00a0heures par semaine';
  const time = `${Math.floor(weeklyMinutes / 60)}\u00a0h${weeklyMinutes % 60 === 0 ? '' : `\u00a0${String(weeklyMinutes % 60).padStart(2, '0')}`}`;
  return weeklyMinutes < 35 * 60 ? ` en proportion de ${time} par semaine` : ` pour ${time} par semaine, heures au-delà de 35 majorées (sauf jours de repos qui les compensent)`;
}

function describeSmc({ conventionalMinimum }: PayCase, periods: readonly PayPeriod[]): readonly string[] {
  const adult = periods.find(({ band }) => band === 'from21' || band === 'from26');
  if (adult === undefined || conventionalMinimum !== null) return [];
  return [`Dès le ${formatFrenchDate(adult.from)}, le pourcentage se calcule sur le minimum de votre convention pour l’emploi occupé s’il dépasse le SMIC : indiquez-le pour que Truelle compare.`];
}
