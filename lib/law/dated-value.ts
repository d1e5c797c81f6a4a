import { formatFrenchDate, isoDate, type IsoDate } from '../fields/iso-date';

/** One amount of a legal value, with the first and last day on which it applies; null means without bound. */
export interface DatedAmount<Amount> {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly amount: Amount;
  /** As a French reader says it: « 12,31 ». */
  readonly text: string;
  readonly reference: string;
  /** Address of the text, only when it was seen. */
  readonly url: string | null;
}

/** A value that the law sets and changes. */
export interface DatedValue<Amount = number> {
  readonly id: string;
  readonly label: string;
  /** In French: « € par heure ». */
  readonly unit: string;
  /** Oldest first, never overlapping; a gap is a time for which nothing is known. */
  readonly amounts: readonly DatedAmount<Amount>[];
  readonly checkedOn: IsoDate;
  /** First day on which another amount is to be expected; null when the text has no calendar. */
  readonly expectedRevision: IsoDate | null;
  /** False: common sense or general knowledge, no text was read. */
  readonly isSourced: boolean;
}

/** What a table says of a day. Outside, nothing is said: the nearest amount would be a guess. */
export type AmountOn<Amount> =
  | { readonly is: 'known'; readonly amount: Amount; readonly entry: DatedAmount<Amount> }
  | { readonly is: 'outside'; readonly why: 'before-first' | 'between' | 'after-last' | 'revision-expected' };

interface AmountDefinition<Amount> {
  readonly from?: string;
  readonly until?: string;
  readonly amount: Amount;
  readonly reference: string;
  readonly url?: string;
}

interface ValueDefinition<Amount> {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly amounts: readonly AmountDefinition<Amount>[];
  readonly show: (amount: Amount) => string;
  readonly checkedOn?: string;
  readonly expectedRevision?: string;
  readonly isSourced?: boolean;
}

/** The day on which the tables were last compared with the texts. */
const tablesCheckedOn = '2026-11-23';

/** Makes a legal value from its table. Throws a RangeError on a day that does not exist or on amounts out of order. */
export function defineDatedValue<Amount>(definition: ValueDefinition<Amount>): DatedValue<Amount> {
  const amounts = definition.amounts.map(({ from, until, amount, reference, url }) => ({
    from: from === undefined ? null : isoDate(from),
    until: until === undefined ? null : isoDate(until),
    amount,
    text: definition.show(amount),
    reference,
    url: url ?? null,
  }));
  for (const [place, { from, until }] of amounts.entries()) {
    const next = amounts[place + 1];
    if (from !== null && until !== null && until < from) throw new RangeError(`${definition.id}: an amount ends before it begins`);
    if (next !== undefined && (until === null || next.from === null || next.from <= until)) throw new RangeError(`${definition.id}: two amounts overlap`);
  }
  return {
    id: definition.id,
    label: definition.label,
    unit: definition.unit,
    amounts,
    checkedOn: isoDate(definition.checkedOn ?? tablesCheckedOn),
    expectedRevision: definition.expectedRevision === undefined ? null : isoDate(definition.expectedRevision),
    isSourced: definition.isSourced ?? true,
  };
}

/** The amount in force on a day. From the day on which a revision is expected, the last one counts as unknown. */
export function amountOn<Amount>(value: DatedValue<Amount>, day: IsoDate): AmountOn<Amount> {
  const entry = value.amounts.find(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
  if (entry !== undefined) {
    const isLeftOpen = entry.until === null && value.expectedRevision !== null && day >= value.expectedRevision;
    return isLeftOpen ? { is: 'outside', why: 'revision-expected' } : { is: 'known', amount: entry.amount, entry };
  }
  const first = value.amounts[0]?.from ?? null;
  if (first !== null && day < first) return { is: 'outside', why: 'before-first' };
  return { is: 'outside', why: value.amounts.some(({ from }) => from !== null && from > day) ? 'between' : 'after-last' };
}

/** Whether a value is older than its expected revision on a day. */
export function isRevisionDue({ expectedRevision, checkedOn }: DatedValue<unknown>, today: IsoDate): boolean {
  return expectedRevision !== null && today >= expectedRevision && checkedOn < expectedRevision;
}

/** Says why a table has no answer for a day. */
export function explainOutside(value: DatedValue<unknown>, day: IsoDate): string {
  const last = value.amounts.at(-1);
  const result = amountOn(value, day);
  if (result.is === 'known') return '';
  const date = formatFrenchDate(day);
  if (result.why === 'revision-expected') return `${value.label} : le montant au ${date} n’est pas connu de Truelle, car il change d’habitude avant cette date (dernier montant connu : ${last?.text ?? ''}).`;
  if (result.why === 'before-first') return `${value.label} : Truelle ne connaît pas le montant d’avant le ${frenchDay(value.amounts[0]?.from)}, donc pas celui du ${date}.`;
  return `${value.label} : Truelle ne connaît pas le montant du ${date}.`;
}

function frenchDay(day: IsoDate | null | undefined): string {
  return day === null || day === undefined ? 'premier jour connu' : formatFrenchDate(day);
}
