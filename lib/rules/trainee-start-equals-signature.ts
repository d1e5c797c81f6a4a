import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const traineeBefore = '7';

export const traineeStartEqualsSignature = defineRule({
  id: 'trainee-start-equals-signature',
  severity: 'warning',
  statement: 'Après une entrée au CFA comme stagiaire, le contrat commence le jour de sa signature.',
  source: sourced('Code du travail, art. L6222-12-1 ; vade-mecum des OPCO (V2, 2024)'),
  needs: ['contract.startDate', 'contract.conclusionDate', 'apprentice.previousSituation', 'training.cfaStartDate'],
  check(values) {
    const start = values['contract.startDate'];
    const conclusion = values['contract.conclusionDate'];
    const cfaStart = values['training.cfaStartDate'];
    if (values['apprentice.previousSituation'] !== traineeBefore || cfaStart >= start) return { is: 'inapplicable' };
    if (start === conclusion) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le début du contrat (${formatFrenchDate(start)}) : pour un(e) stagiaire entré(e) au CFA le ${formatFrenchDate(cfaStart)} (situation 7), c’est le jour de la signature (${formatFrenchDate(conclusion)}).`,
      fields: ['contract.startDate', 'contract.conclusionDate', 'apprentice.previousSituation'],
    };
  },
});
