import { formatFrenchDate } from '../fields/iso-date';
import { compareToMaximum, maximumLengthBoxes } from './contract-length';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// Beyond the months granted, contract-maximum-duration speaks.
export const contractOverThreeYears = defineRule({
  id: 'contract-over-three-years',
  severity: 'warning',
  statement: 'Un contrat qui dépasse de peu la durée maximale se vérifie avec le CFA.',
  source: sourced('Code du travail, art. L6222-7-1'),
  needs: ['contract.startDate', 'contract.endDate'],
  looksAt: maximumLengthBoxes,
  check(values) {
    const start = values['contract.startDate'];
    const end = values['contract.endDate'];
    const length = compareToMaximum(values, start, end);
    if (length.is === 'unknown') return { is: 'incomplete', missing: length.missing };
    if (length.is === 'too-long') return { is: 'inapplicable' };
    if (length.is === 'within') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez avec le CFA le début (${formatFrenchDate(start)}) et la fin (${formatFrenchDate(end)}) du contrat : il dépasse de peu les ${length.months} mois permis.`,
      fields: ['contract.endDate', 'contract.startDate'],
    };
  },
});
