import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const practicalStartBeforeEnd = defineRule({
  id: 'practical-start-before-end',
  severity: 'blocking',
  statement: 'Le travail chez l’employeur ne commence pas après la fin du contrat.',
  source: sourced('Contrôle de l’outil public de rédaction des contrats'),
  needs: ['contract.practicalTrainingStartDate', 'contract.endDate'],
  check(values) {
    const practical = values['contract.practicalTrainingStartDate'];
    const end = values['contract.endDate'];
    if (practical <= end) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Corrigez l’une des deux dates : la formation pratique chez l’employeur commence le ${formatFrenchDate(practical)}, après la fin du contrat (${formatFrenchDate(end)}).`,
      fields: ['contract.practicalTrainingStartDate', 'contract.endDate'],
    };
  },
});
