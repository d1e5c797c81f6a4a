import { formatEuros } from '../law/french-numbers';
import { roundUpToCent } from '../law/pay/pay-amount';
import { payCalendar } from '../law/pay/pay-calendar';
import { legalGrid } from '../law/pay/pay-grid';
import { wageFieldIds } from '../law/pay/wage-lines';
import { smicMonthly, smicMonthlyOn, smicZoneOf } from '../law/smic';
import { defineRule } from './define-rule';
import { sourced } from './sources';
import { floorOn, sureGridOf } from './wage-floor';
import { floorFields } from './wage-rate-fields';
import { judgeLines, missingIn, tellFaults } from './wage-table';

// « … ou, s’il est supérieur, du salaire minimum conventionnel correspondant à l’emploi occupé » (D6222-26, 21 ans et plus).
export const wageBaseSmcFrom21 = defineRule({
  id: 'wage-base-smc-from-21',
  severity: 'warning',
  statement: 'À partir de 21 ans, le pourcentage se calcule sur le salaire minimum de la convention (SMC) s’il dépasse le SMIC.',
  source: sourced('Code du travail, art. D6222-26 ; accord BTP du 8 février 2005'),
  needs: [...floorFields, 'contract.conventionalMinimum'],
  mayKnow: ['employer.idcc', 'employer.address.postalCode', 'contract.conclusionDate'],
  looksAt: wageFieldIds,
  check(values) {
    const startDate = values['contract.startDate'];
    const minimum = values['contract.conventionalMinimum'];
    const smic = smicMonthlyOn(smicZoneOf(values['employer.address.postalCode']), startDate);
    const named = sureGridOf(values['employer.idcc'], values['contract.conclusionDate'] ?? startDate);
    if (smic.is !== 'known' || named === null) return { is: 'incomplete', missing: [smic.is === 'known' ? legalGrid.id : smicMonthly.id] };
    if (minimum <= smic.amount) return { is: 'inapplicable' };
    const calendar = payCalendar(values['apprentice.birthDate'], startDate);
    return judgeLines(
      values,
      (line) => {
        if (line.from === null || line.rate === null || line.base === null) return missingIn(line, ['from', 'rate', 'base']);
        const floor = floorOn(named.grid, calendar, line.from);
        const isAdult = floor.band === 'from21' || floor.band === 'from26';
        if (!isAdult || line.base !== 'SMIC' || line.rate * smic.amount >= floor.rate * minimum) return 'pass';
        const text = `${formatEuros((line.rate * smic.amount) / 100)} au lieu de ${formatEuros(roundUpToCent((floor.rate * minimum) / 100))} au moins`;
        return { line, text, fields: [line.fields.base, line.fields.rate] };
      },
      (faults) => ({
        is: 'violation',
        message: `Choisissez SMC comme base, le salaire minimum de votre convention (${formatEuros(minimum)}) dépasse le SMIC (${formatEuros(smic.amount)}) : ${tellFaults(faults)}.`,
        fields: faults.flatMap(({ fields }) => fields),
        corrections: faults.map(({ line }) => ({ field: line.fields.base, value: 'SMC' })),
      }),
    );
  },
});
