import { describeWageLine, wageFieldIds, type WageFieldId } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { sourced } from './sources';
import { judgeNoLine, writtenLines } from './wage-table';

const boxNames = { from: '« du »', to: '« au »', rate: 'le pourcentage', base: 'SMIC ou SMC' } as const;
const boxes = ['from', 'to', 'rate', 'base'] as const;

// The first period belongs to wage-first-period-required.
export const wagePeriodComplete = defineRule({
  id: 'wage-period-complete',
  severity: 'blocking',
  statement: 'Une période de rémunération commencée est complète : du, au, %, SMIC ou SMC.',
  source: sourced('Notice 51649 du CERFA 10103, rémunération'),
  looksAt: wageFieldIds,
  check(values) {
    const all = writtenLines(values);
    const lines = all.filter(({ year, period }) => year > 1 || period > 1);
    if (lines.length === 0) return all.length === 0 ? judgeNoLine(values) : { is: 'inapplicable' };
    const lacking = lines.flatMap((line) => {
      const blank = boxes.filter((box) => values[line.fields[box]].state === 'empty');
      return blank.length > 0 ? [{ line, blank }] : [];
    });
    if (lacking.length > 0) {
      const named = lacking.map(({ line, blank }) => `${describeWageLine(line)} (manque : ${listInFrench(blank.map((box) => boxNames[box]))})`);
      return {
        is: 'violation',
        message: `Complétez ou videz cette période de rémunération : ${named.join(' ; ')}. Chaque période a deux dates, un pourcentage et sa base.`,
        fields: lacking.flatMap(({ line, blank }): WageFieldId[] => blank.map((box) => line.fields[box])),
      };
    }
    const absent = lines.flatMap(({ fields }) => boxes.map((box): WageFieldId => fields[box])).filter((field) => values[field].state === 'absent');
    return absent.length > 0 ? { is: 'incomplete', missing: absent } : { is: 'pass' };
  },
});
