import { addMonths, formatFrenchDate } from '../fields/iso-date';
import { trainingStartWindow } from '../law/duration-limits';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { shownCode } from './shown-code';
import { sourced } from './sources';

const traineeSituations: readonly string[] = ['7', '8'];

// The law sets no distance between these two dates; the State's tool uses the one it sets from the start of the contract.
export const practicalAndCfaStartDistance = defineRule({
  id: 'practical-and-cfa-start-distance',
  severity: 'info',
  statement: 'Le travail ne commence pas plus de trois mois après la formation au CFA.',
  source: sourced('Contrôle de l’outil public de rédaction des contrats (l’art. L6222-12 du code du travail compare chaque date au début du contrat)'),
  needs: ['training.cfaStartDate', 'contract.practicalTrainingStartDate'],
  looksAt: ['apprentice.previousSituation', 'contract.type'],
  check(values) {
    const cfaStart = values['training.cfaStartDate'];
    const practical = values['contract.practicalTrainingStartDate'];
    const months = legalAmount(trainingStartWindow, practical);
    if (months === null) return { is: 'incomplete', missing: [trainingStartWindow.id] };
    if (practical <= addMonths(cfaStart, months)) return { is: 'pass' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind !== 'first') return { is: 'inapplicable' };
    const situation = shownCode(values['apprentice.previousSituation']);
    if (situation === 'unknown') return { is: 'incomplete', missing: ['apprentice.previousSituation'] };
    if (situation !== null && traineeSituations.includes(situation.code)) return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Vérifiez le début de la formation au CFA (${formatFrenchDate(cfaStart)}) et celui de la formation pratique chez l’employeur (${formatFrenchDate(practical)}) : plus de ${months} mois les séparent.`,
      fields: ['contract.practicalTrainingStartDate', 'training.cfaStartDate'],
    };
  },
});
