import { addMonths, formatFrenchDate } from '../fields/iso-date';
import { traineeMonths } from '../law/trainee-months';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { shownCode } from './shown-code';
import { sourced } from './sources';

const afterRupture = '8';

// The ministry told the OPCOs that a course begun before the contract is no ground of refusal: never more than a warning.
export const cfaStartEarliest = defineRule({
  id: 'cfa-start-earliest',
  severity: 'warning',
  statement: 'Pour un premier contrat, la formation au CFA n’a pas commencé plus de trois mois avant.',
  source: sourced('Code du travail, art. L6222-12-1 et L6222-18-2'),
  needs: ['training.cfaStartDate', 'contract.startDate'],
  looksAt: ['apprentice.previousSituation', 'contract.type'],
  check(values) {
    const cfaStart = values['training.cfaStartDate'];
    const start = values['contract.startDate'];
    const months = legalAmount(traineeMonths, start);
    if (months === null) return { is: 'incomplete', missing: [traineeMonths.id] };
    if (cfaStart >= addMonths(start, -months)) return { is: 'pass' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind !== 'first') return { is: 'inapplicable' };
    const situation = shownCode(values['apprentice.previousSituation']);
    if (situation === 'unknown') return { is: 'incomplete', missing: ['apprentice.previousSituation'] };
    if (situation?.code === afterRupture) return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Vérifiez le début de la formation au CFA (${formatFrenchDate(cfaStart)}), plus de ${months} mois avant le contrat (${formatFrenchDate(start)}), ou le type de contrat si la formation suit une rupture.`,
      fields: ['training.cfaStartDate', 'contract.startDate', 'contract.type'],
    };
  },
});
