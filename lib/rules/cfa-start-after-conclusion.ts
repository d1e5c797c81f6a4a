import { formatFrenchDate } from '../fields/iso-date';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { shownCode } from './shown-code';
import { sourced } from './sources';

const traineeSituations: readonly string[] = ['7', '8'];

// The State's tool blocks without exception; L6222-12-1 allows it to trainees: a warning. Once the start of the contract is
// filled, cfa-start-before-contract-situation and conclusion-not-after-start speak instead.
export const cfaStartAfterConclusion = defineRule({
  id: 'cfa-start-after-conclusion',
  severity: 'warning',
  statement: 'La formation au CFA ne commence avant la signature que pour un(e) stagiaire (situation 7 ou 8).',
  source: sourced('Code du travail, art. L6222-12-1 ; notice 51649 du CERFA 10103'),
  needs: ['training.cfaStartDate', 'contract.conclusionDate'],
  looksAt: ['contract.startDate', 'apprentice.previousSituation', 'contract.type'],
  check(values) {
    const cfaStart = values['training.cfaStartDate'];
    const conclusion = values['contract.conclusionDate'];
    if (cfaStart >= conclusion) return { is: 'pass' };
    const start = values['contract.startDate'].state;
    if (start === 'absent') return { is: 'incomplete', missing: ['contract.startDate'] };
    if (start !== 'empty') return { is: 'inapplicable' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind !== 'first') return { is: 'inapplicable' };
    const situation = shownCode(values['apprentice.previousSituation']);
    if (situation === 'unknown') return { is: 'incomplete', missing: ['apprentice.previousSituation'] };
    if (situation !== null && traineeSituations.includes(situation.code)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez les dates : la formation au CFA commence le ${formatFrenchDate(cfaStart)}, avant la signature (${formatFrenchDate(conclusion)}). C’est possible pour un(e) stagiaire : mettez alors la situation 7 ou 8.`,
      fields: ['training.cfaStartDate', 'contract.conclusionDate', 'apprentice.previousSituation'],
    };
  },
});
