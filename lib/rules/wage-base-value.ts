import { describeWageLine, wageFieldIds } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { shownText } from './shown-text';
import { sourced } from './sources';
import { judgeNoLine, writtenLines } from './wage-table';

// An empty base belongs to wage-period-complete.
export const wageBaseValue = defineRule({
  id: 'wage-base-value',
  severity: 'blocking',
  statement: 'La base du pourcentage est le SMIC ou le SMC (salaire minimum de la convention collective).',
  source: sourced('Notice 51649 du CERFA 10103, rémunération'),
  looksAt: wageFieldIds,
  check(values) {
    const lines = writtenLines(values);
    if (lines.length === 0) return judgeNoLine(values);
    const bases = lines.flatMap((line) => {
      const text = shownText(values[line.fields.base]);
      return text === null || text === '' ? [] : [{ line, text }];
    });
    const wrong = bases.filter(({ text }) => !/^(?:SMIC|SMC)(?![A-Z])/i.test(text));
    if (wrong.length === 0) return bases.length === 0 ? { is: 'inapplicable' } : { is: 'pass' };
    return {
      is: 'violation',
      message: `Choisissez SMIC, ou SMC (salaire minimum de la convention collective), comme base du pourcentage : ${wrong.map(({ line, text }) => `${describeWageLine(line)}, il y a « ${text} »`).join(' ; ')}.`,
      fields: wrong.map(({ line }) => line.fields.base),
    };
  },
});
