import { addDays, formatFrenchDate } from '../fields/iso-date';
import { describeWageLine, wageFieldIds } from '../law/pay/wage-lines';
import type { FieldId } from '../fields/catalogue';
import { defineRule } from './define-rule';
import type { Correction } from './rule';
import { sourced } from './sources';
import { judgeNoLine, missingIn, writtenLines, type WrittenLine } from './wage-table';

interface Fault {
  readonly text: string;
  readonly fields: readonly FieldId[];
  readonly corrections: readonly Correction[];
}

export const wagePeriodsContiguous = defineRule({
  id: 'wage-periods-contiguous',
  severity: 'blocking',
  statement: 'Les périodes de rémunération se suivent sans trou ni chevauchement.',
  source: sourced('Notice 51649 du CERFA 10103, rémunération'),
  looksAt: wageFieldIds,
  check(values) {
    const lines = writtenLines(values);
    if (lines.length === 0) return judgeNoLine(values);
    const faults = lines.flatMap((line, place) => [...findBackwards(line), ...findGap(line, lines[place + 1])]);
    if (faults.length > 0) {
      return {
        is: 'violation',
        message: `Corrigez les dates de la rémunération, chaque période commence le lendemain de la précédente : ${faults.map(({ text }) => text).join(' ; ')}.`,
        fields: [...new Set(faults.flatMap(({ fields }) => fields))],
        corrections: faults.flatMap(({ corrections }) => corrections),
      };
    }
    const missing = lines.flatMap((line) => missingIn(line, ['from', 'to']));
    return missing.length > 0 ? { is: 'incomplete', missing } : { is: 'pass' };
  },
});

function findBackwards(line: WrittenLine): readonly Fault[] {
  const { from, to, fields } = line;
  if (from === null || to === null || from <= to) return [];
  return [{ text: `${describeWageLine(line)} commence le ${formatFrenchDate(from)} et se termine avant, le ${formatFrenchDate(to)}`, fields: [fields.from, fields.to], corrections: [] }];
}

function findGap(line: WrittenLine, next: WrittenLine | undefined): readonly Fault[] {
  if (line.to === null || next === undefined || next.from === null) return [];
  const following = addDays(line.to, 1);
  if (next.from === following) return [];
  const isFit = next.to !== null && following <= next.to;
  return [
    {
      text: `${describeWageLine(line)} se termine le ${formatFrenchDate(line.to)} et ${describeWageLine(next)} commence le ${formatFrenchDate(next.from)} au lieu du ${formatFrenchDate(following)}`,
      fields: [next.fields.from, line.fields.to],
      corrections: isFit ? [{ field: next.fields.from, value: following }] : [],
    },
  ];
}
