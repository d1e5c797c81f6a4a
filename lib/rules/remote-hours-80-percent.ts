import { isoDate } from '../fields/iso-date';
import { remoteTrainingShare } from '../law/funding';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// D6332-82-1: a fifth less, never below 4 000 €; no cut when every CFA that prepares the certification teaches it remotely.
export const remoteHours80Percent = defineRule({
  id: 'remote-hours-80-percent',
  severity: 'info',
  statement: 'À partir de 80 % de formation à distance, la prise en charge est réduite de 20 %.',
  source: sourced('Code du travail, art. D6332-82-1 (décret n° 2025-586)'),
  inForce: { from: isoDate('2025-07-01') },
  needs: ['training.remoteHours', 'training.hours'],
  mayKnow: ['contract.conclusionDate'],
  needsFacts: ['today'],
  check(values, { today }) {
    const remote = values['training.remoteHours'];
    const all = values['training.hours'];
    const share = legalAmount(remoteTrainingShare, values['contract.conclusionDate'] ?? today);
    if (share === null) return { is: 'incomplete', missing: [remoteTrainingShare.id] };
    if (all <= 0) return { is: 'inapplicable' };
    if (remote * 100 < share * all) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Prévenez le CFA : avec ${remote} heures à distance sur ${all}, la formation est à ${share} % ou plus à distance, et sa prise en charge est en principe réduite de 20 %.`,
      fields: ['training.remoteHours', 'training.hours'],
    };
  },
});
