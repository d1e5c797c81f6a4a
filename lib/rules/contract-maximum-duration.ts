import { formatFrenchDate } from '../fields/iso-date';
import { compareToMaximum, maximumLengthBoxes } from './contract-length';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// The months just over the maximum belong to contract-over-three-years.
export const contractMaximumDuration = defineRule({
  id: 'contract-maximum-duration',
  severity: 'blocking',
  statement: 'Le contrat dure 3 ans au plus, 4 en cas de handicap reconnu ou de sport de haut niveau, un an de plus après un échec.',
  source: sourced('Code du travail, art. L6222-7-1, R6222-6, L6222-11, R6222-47 et L6222-40'),
  needs: ['contract.startDate', 'contract.endDate'],
  looksAt: maximumLengthBoxes,
  check(values) {
    const start = values['contract.startDate'];
    const end = values['contract.endDate'];
    const length = compareToMaximum(values, start, end);
    if (length.is === 'unknown') return { is: 'incomplete', missing: length.missing };
    if (length.is !== 'too-long') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Mettez une date de fin plus proche : du ${formatFrenchDate(start)} au ${formatFrenchDate(end)}, le contrat dépasse les ${length.months} mois permis. Le maximum est de 3 ans, de 4 ans en cas de handicap reconnu ou de sport de haut niveau, et d’un an de plus après un échec.`,
      fields: ['contract.endDate', 'contract.startDate', ...maximumLengthBoxes],
    };
  },
});
