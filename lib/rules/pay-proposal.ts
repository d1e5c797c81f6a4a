import type { FieldId } from '../fields/catalogue';
import type { FieldValue } from '../fields/values';
import { computePay, type ComputedPay } from '../law/pay/compute-pay';
import { payCaseFieldIds, payCaseOf } from '../law/pay/pay-case';
import { wageLines } from '../law/pay/wage-lines';
import type { CaseFacts, Correction } from './rule';
import type { WrittenLine } from './wage-table';

/** Values of the fields that pay depends on, as a rule got them. */
export type KnownPayValues = Readonly<Partial<Record<(typeof payCaseFieldIds)[number], FieldValue | null>>>;

/** Facts that pay depends on, to be declared by a rule that proposes cells. */
export const payFactIds = [
  'previousContractLastRate', 'previousContractMinimumRate', 'previousContractLastPayCents', 'previousContractDiplomaObtained', 'previousContractIsBtp',
  'isDirectlyRelated', 'heldDiplomaYears', 'cycleLengthMonths',
] as const satisfies readonly (keyof CaseFacts)[];

/** What the computed pay puts in the given cells; nothing when the pay cannot be computed. */
export function proposeCells(known: KnownPayValues, facts: CaseFacts, cells: readonly FieldId[]): readonly Correction[] {
  const pay = compute(known, facts);
  if (pay === null) return [];
  return cells.flatMap((field): Correction[] => {
    const value = pay.values[field];
    return value === undefined ? [] : [{ field, value }];
  });
}

/**
 * The whole computed table in place of the one written, cells already right left out. Nothing when it cannot be computed,
 * when it would lower what is written, or when a written line would have to be emptied.
 */
export function proposeTable(known: KnownPayValues, facts: CaseFacts, lines: readonly WrittenLine[]): readonly Correction[] {
  const pay = compute(known, facts);
  if (pay === null || lines.some((line) => wouldLoseBy(line, pay))) return [];
  const written = new Map<FieldId, FieldValue | null>(lines.flatMap(({ fields, from, to, rate, base }) => [[fields.from, from], [fields.to, to], [fields.rate, rate], [fields.base, base]] as const));
  return wageLines.flatMap(({ fields }) =>
    Object.values(fields).flatMap((field): Correction[] => {
      const value = pay.values[field];
      return value === undefined || value === written.get(field) ? [] : [{ field, value }];
    }),
  );
}

function wouldLoseBy(line: WrittenLine, pay: ComputedPay): boolean {
  const { from, to, rate, base } = line;
  if (from === null || to === null || rate === null || base !== 'SMIC') return true;
  if (pay.unusedFields.includes(line.fields.from)) return true;
  return pay.periods.some((period) => period.from <= to && from <= period.to && period.rate < rate);
}

function compute(known: KnownPayValues, facts: CaseFacts): ComputedPay | null {
  const values: Partial<Record<FieldId, FieldValue>> = {};
  for (const field of payCaseFieldIds) {
    const value = known[field];
    if (value !== null && value !== undefined) values[field] = value;
  }
  const pay = computePay(payCaseOf(values, facts));
  return pay.is === 'computed' ? pay : null;
}
