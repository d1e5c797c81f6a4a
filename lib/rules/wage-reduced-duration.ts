import { countMissingYears } from '../law/pay/special-pay';
import { defineRule } from './define-rule';
import { sourced } from './sources';
import { judgeFirstRateAhead, specialRateMayKnow, specialRateNeeds } from './wage-special-rate';

// « L’apprenti est considéré, pour sa rémunération, comme ayant accompli » the part of the training that the contract leaves out.
export const wageReducedDuration = defineRule({
  id: 'wage-reduced-duration',
  severity: 'warning',
  statement: 'Pour une durée réduite, le pourcentage est celui de l’année de formation où commence le contrat.',
  source: sourced('Code du travail, art. D6222-28-1'),
  needs: [...specialRateNeeds, 'contract.endDate'],
  mayKnow: [...specialRateMayKnow, 'apprentice.previousSituation', 'contract.exemptionType'],
  needsFacts: ['cycleLengthMonths'],
  check(values, { cycleLengthMonths }) {
    const missingYears = countMissingYears(values['contract.startDate'], values['contract.endDate'], cycleLengthMonths, values['apprentice.previousSituation']);
    if (missingYears === null || missingYears === 0) return { is: 'inapplicable' };
    return judgeFirstRateAhead(values, missingYears, 'contract.endDate', (rate, floor) => `Relevez le premier pourcentage (${rate}) à ${floor} : le contrat est plus court que la formation (${cycleLengthMonths} mois), la partie qui manque compte comme faite.`);
  },
});
