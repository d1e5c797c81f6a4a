import { catalogue, type FieldId } from '../fields/catalogue';
import { describeField } from '../fields/formats';
import { formatFrenchDate } from '../fields/iso-date';
import type { FieldValue, FieldValues, Seen } from '../fields/values';
import { computePay, type ComputedPay, type Pay } from '../law/pay/compute-pay';
import { formatEuros, formatPercent } from '../law/french-numbers';
import type { PayPeriod } from '../law/pay/lay-out-periods';
import { payCaseFieldIds, payCaseOf } from '../law/pay/pay-case';
import { describeWageLine, wageField, wageFieldIds } from '../law/pay/wage-lines';
import type { CaseFacts } from '../rules/rule';

/** The computed pay of a contract as a panel shows it before anything is written, or why it cannot be told. */
export type PayGridView =
  | {
      readonly is: 'computed';
      readonly lines: readonly PayLineView[];
      /** « 1 200,00 € » a month; null when it cannot be told, and `why` says so. */
      readonly gross: { readonly shown: string | null; readonly why: string };
      /** French sentences, the most important first. */
      readonly notes: readonly string[];
      /** Fields of the page that do not say this yet. */
      readonly toWrite: number;
      /** What is written there now and will be replaced. */
      readonly replaced: readonly { readonly label: string; readonly current: string; readonly becomes: string }[];
    }
  | { readonly is: 'refused'; readonly reason: string; readonly missing: readonly { readonly field: FieldId; readonly label: string }[] };

export interface PayLineView {
  /** The rate of this line, whose help speaks of the whole line. */
  readonly field: FieldId;
  readonly name: string;
  readonly days: string;
  readonly rate: string;
  /** Euros a month; blank when it cannot be told. */
  readonly amount: string;
  readonly why: readonly string[];
}

/** What a pay computation looks at: the page first, then the dossier where the page says nothing. */
export interface PayScene {
  readonly seen: Readonly<Partial<Record<FieldId, Seen>>>;
  readonly dossier: FieldValues;
  readonly facts: CaseFacts;
  /** Fields that stand on the page now. */
  readonly here: ReadonlySet<FieldId>;
}

const grossField = 'contract.grossMonthlySalary';
const payFields: readonly FieldId[] = [...wageFieldIds, grossField];

/** Draws the computed table; null where the page has no pay table. */
export function drawPayGrid(scene: PayScene): PayGridView | null {
  if (!wageFieldIds.some((field) => scene.here.has(field))) return null;
  const pay = computePayOf(scene);
  if (pay.is === 'refused') {
    return { is: 'refused', reason: pay.reason, missing: pay.missing.map((field) => ({ field, label: catalogue[field].label })) };
  }
  const changed = payFields.filter((field) => scene.here.has(field) && pay.values[field] !== undefined && !isWritten(scene.seen[field], pay.values[field]));
  return {
    is: 'computed',
    lines: pay.periods.map(drawLine),
    gross: { shown: pay.gross.amount === null ? null : formatEuros(pay.gross.amount), why: pay.gross.why },
    notes: [...tellLeftovers(pay, scene), ...pay.notes],
    toWrite: changed.length,
    replaced: changed.flatMap((field) => drawReplaced(field, scene.seen[field], pay)),
  };
}

/** Computes the lowest lawful pay from what the page and the dossier say. A field that cannot be read on the page counts as not known. */
export function computePayOf({ seen, dossier, facts }: PayScene): Pay {
  const values = payCaseFieldIds.flatMap((field): readonly (readonly [FieldId, FieldValue])[] => {
    const state = seen[field];
    if (state?.state === 'value') return [[field, state.value]];
    // The dossier may say something else than what stands there: neither is taken.
    const kept = state?.state === 'unreadable' ? undefined : dossier[field];
    return kept === undefined ? [] : [[field, kept]];
  });
  return computePay(payCaseOf(Object.fromEntries(values), facts));
}

/** The cells to write on this page, with their values; none when the pay cannot be told. */
export function payCorrections(scene: PayScene): FieldValues {
  const pay = computePayOf(scene);
  if (pay.is === 'refused') return {};
  return Object.fromEntries(
    payFields.flatMap((field) => {
      const value = pay.values[field];
      return value !== undefined && scene.here.has(field) ? [[field, value]] : [];
    }),
  );
}

function drawLine({ line, from, to, rate, base, amount, why }: PayPeriod): PayLineView {
  return {
    field: wageField(line, 'rate'),
    name: describeWageLine(line),
    days: `du ${formatFrenchDate(from)} au ${formatFrenchDate(to)}`,
    rate: `${formatPercent(rate)} du ${base}`,
    amount: amount === null ? '' : `${formatEuros(amount)} par mois`,
    why,
  };
}

function isWritten(state: Seen | undefined, value: FieldValue | undefined): boolean {
  return state?.state === 'value' && state.value === value;
}

function drawReplaced(field: FieldId, state: Seen | undefined, pay: ComputedPay) {
  const value = pay.values[field];
  if (value === undefined || state === undefined || state.state === 'empty' || state.state === 'absent') return [];
  const current = state.state === 'value' ? describeField(field, state.value) : state.text;
  return [{ label: catalogue[field].label, current, becomes: describeField(field, value) }];
}

/** A cell that the computation leaves blank is never emptied: only the user knows why it was filled. */
function tellLeftovers({ unusedFields }: ComputedPay, { seen, here }: PayScene): readonly string[] {
  const left = unusedFields.filter((field) => !field.endsWith('.base') && here.has(field) && ['value', 'unreadable'].includes(seen[field]?.state ?? 'absent'));
  if (left.length === 0) return [];
  return [`Videz vous-même ${left.length === 1 ? 'la case' : 'les cases'} dont le calcul n’a pas besoin\u00a0: ${left.map((field) => catalogue[field].label).join(', ')}.`];
}
