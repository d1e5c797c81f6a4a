import type { FieldId } from '../fields/catalogue';
import type { ValueOf } from '../fields/formats';
import type { IsoDate } from '../fields/iso-date';
import type { FieldValue } from '../fields/values';
import { describeWageLine, wageFieldIds, wageLines, type WageFieldId, type WageLine } from '../law/pay/wage-lines';
import type { Look } from './define-rule';
import type { Verdict } from './rule';

export type WageLooks = { readonly [Id in WageFieldId]: Look<ValueOf<Id>> };

/** A line of the pay table with what its boxes hold; null for a box that is blank, not on the page or cannot be read. */
export interface WrittenLine extends WageLine {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly rate: number | null;
  readonly base: string | null;
}

/** The lines in which a date or a rate is written, even one that cannot be read. A base alone is often the page's own choice. */
export function writtenLines(looks: WageLooks): readonly WrittenLine[] {
  return wageLines
    .filter(({ fields }) => [fields.from, fields.to, fields.rate].some((field) => looks[field].state === 'value' || looks[field].state === 'unreadable'))
    .map((line) => ({
      ...line,
      from: valueOf(looks[line.fields.from]),
      to: valueOf(looks[line.fields.to]),
      rate: valueOf(looks[line.fields.rate]),
      base: valueOf(looks[line.fields.base]),
    }));
}

/** The verdict of a rule on lines when none is written: nothing to say, or nothing seen of the table. */
export function judgeNoLine(looks: WageLooks): Verdict {
  const isAbsent = wageFieldIds.every((field) => looks[field].state === 'absent');
  return isAbsent ? { is: 'incomplete', missing: ['contract.wages.year1.period1.from'] } : { is: 'inapplicable' };
}

/** Fields of a line that a judgment needs and that hold no value. */
export function missingIn({ fields, ...line }: WrittenLine, boxes: readonly ('from' | 'to' | 'rate' | 'base')[]): readonly FieldId[] {
  return boxes.filter((box) => line[box] === null).map((box) => fields[box]);
}

/** What is wrong with one line. */
export interface LineFault {
  readonly line: WrittenLine;
  /** French, to follow the name of the line: « 45 % pour 18 à 20 ans… ». */
  readonly text: string;
  readonly fields: readonly FieldId[];
}

export type LineVerdict = LineFault | 'pass' | readonly string[];

/** Judges written lines one by one: a fault speaks even when another line lacks a box; `missing` names what is lacked. */
export function judgeLines(
  looks: WageLooks,
  judge: (line: WrittenLine) => LineVerdict,
  tell: (faults: readonly LineFault[]) => Verdict,
): Verdict {
  const lines = writtenLines(looks);
  if (lines.length === 0) return judgeNoLine(looks);
  const verdicts = lines.map(judge);
  const faults = verdicts.filter((verdict) => typeof verdict === 'object' && 'line' in verdict);
  if (faults.length > 0) return tell(faults);
  const missing = verdicts.filter((verdict) => Array.isArray(verdict)).flat();
  return missing.length > 0 ? { is: 'incomplete', missing: [...new Set(missing)] } : { is: 'pass' };
}

/** « année 1, 1re période : … ; année 2, 1re période : … » */
export function tellFaults(faults: readonly LineFault[]): string {
  return faults.map(({ line, text }) => `${describeWageLine(line)} : ${text}`).join(' ; ');
}

function valueOf<Value extends FieldValue>(look: Look<Value>): Value | null {
  return look.state === 'value' ? look.value : null;
}
