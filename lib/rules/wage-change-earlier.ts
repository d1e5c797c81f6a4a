import { daysBetween, formatFrenchDate } from '../fields/iso-date';
import { formatPercent } from '../law/french-numbers';
import { payCalendar } from '../law/pay/pay-calendar';
import { wageFieldIds } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { sourced } from './sources';
import { floorFields } from './wage-rate-fields';
import { judgeNoLine, missingIn, writtenLines } from './wage-table';

/** A change further from the day on which it is due has another reason. */
const longestAdvanceDays = 31;

export const wageChangeEarlier = defineRule({
  id: 'wage-change-earlier',
  severity: 'info',
  statement: 'Une hausse du pourcentage avant la date obligatoire est permise ; elle est à vérifier.',
  source: sourced('Code du travail, art. D6222-26 et D6222-31 ; usage de la paie du BTP'),
  needs: floorFields,
  looksAt: wageFieldIds,
  check(values) {
    const lines = writtenLines(values);
    if (lines.length === 0) return judgeNoLine(values);
    const { anniversaries, bandChanges } = payCalendar(values['apprentice.birthDate'], values['contract.startDate']);
    const changes = [...anniversaries, ...bandChanges.map(({ day }) => day)].sort();
    const early = lines.flatMap((line, place) => {
      const before = lines[place - 1]?.rate ?? null;
      const { from, rate } = line;
      if (from === null || rate === null || before === null || rate <= before || changes.includes(from)) return [];
      const due = changes.find((day) => day > from);
      return due !== undefined && daysBetween(from, due) <= longestAdvanceDays ? [{ line, from, rate, before, due }] : [];
    });
    const [first] = early;
    if (first === undefined) {
      const missing = lines.flatMap((line) => missingIn(line, ['from', 'rate']));
      return missing.length > 0 ? { is: 'incomplete', missing } : { is: 'pass' };
    }
    const told = early.map(({ from, rate, before, due }) => `${formatPercent(before)} puis ${formatPercent(rate)} dès le ${formatFrenchDate(from)}, obligatoire le ${formatFrenchDate(due)}`);
    return {
      is: 'violation',
      message: `Vérifiez que la hausse avant la date obligatoire est voulue (${told.join(' ; ')}) : c’est permis et favorable à l’apprenti(e).`,
      fields: early.map(({ line }) => line.fields.from),
    };
  },
});
