import { formatFrenchDate, isoDate } from '../fields/iso-date';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// The start of the contract is the first day on which it really begins, with the employer or at the CFA.
export const startWithoutActivity = defineRule({
  id: 'start-without-activity',
  severity: 'info',
  statement: 'Le contrat commence le jour où commence le travail ou la formation, le premier des deux.',
  source: sourced('Notice 51649 du CERFA 10103, date de début d’exécution'),
  inForce: { from: isoDate('2023-04-20') },
  needs: ['contract.startDate', 'contract.practicalTrainingStartDate', 'training.cfaStartDate'],
  looksAt: ['contract.type'],
  check(values) {
    const start = values['contract.startDate'];
    const practical = values['contract.practicalTrainingStartDate'];
    const cfaStart = values['training.cfaStartDate'];
    const first = practical < cfaStart ? practical : cfaStart;
    if (start >= first) return { is: 'pass' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind === 'amendment') return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Vérifiez le début du contrat (${formatFrenchDate(start)}) : c’est normalement le premier jour de travail (${formatFrenchDate(practical)}) ou de formation au CFA (${formatFrenchDate(cfaStart)}).`,
      fields: ['contract.startDate', 'contract.practicalTrainingStartDate', 'training.cfaStartDate'],
    };
  },
});
