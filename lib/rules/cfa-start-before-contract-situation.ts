import { formatFrenchDate } from '../fields/iso-date';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { shownCode } from './shown-code';
import { sourced } from './sources';

/** At the CFA as a trainee: before a contract, or after a rupture. */
const traineeSituations: readonly string[] = ['7', '8'];

export const cfaStartBeforeContractSituation = defineRule({
  id: 'cfa-start-before-contract-situation',
  severity: 'warning',
  statement: 'Qui a commencé au CFA avant son premier contrat y était stagiaire (situation 7 ou 8).',
  source: sourced('Code du travail, art. L6222-12-1 ; notice 51649 du CERFA 10103'),
  needs: ['training.cfaStartDate', 'contract.startDate'],
  looksAt: ['apprentice.previousSituation', 'contract.type'],
  check(values) {
    const cfaStart = values['training.cfaStartDate'];
    const start = values['contract.startDate'];
    if (cfaStart >= start) return { is: 'pass' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind !== 'first') return { is: 'inapplicable' };
    const situation = shownCode(values['apprentice.previousSituation']);
    if (situation === 'unknown') return { is: 'incomplete', missing: ['apprentice.previousSituation'] };
    if (situation !== null && traineeSituations.includes(situation.code)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Mettez la situation 7 (stagiaire avant contrat) ou 8 (après une rupture) si l’apprenti(e) était stagiaire au CFA, sinon vérifiez les dates : la formation commence le ${formatFrenchDate(cfaStart)}, avant le contrat (${formatFrenchDate(start)}).`,
      fields: ['apprentice.previousSituation', 'training.cfaStartDate', 'contract.startDate'],
    };
  },
});
