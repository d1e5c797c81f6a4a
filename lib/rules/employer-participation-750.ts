import { formatFrenchDate, isoDate } from '../fields/iso-date';
import { employerParticipation, employerParticipationAfterRupture } from '../law/funding';
import { diplomaLevel } from '../law/pay/diplomas';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { shownCode } from './shown-code';
import { sourced } from './sources';

const levels: readonly number[] = [6, 7];
const afterRupture = '23';

// A contract broken within its first 45 days costs half of the funding received, within the same amount.
export const employerParticipation750 = defineRule({
  id: 'employer-participation-750',
  severity: 'info',
  statement: 'Pour un diplôme de niveau 6 ou 7, l’employeur verse 750 € au CFA, 200 € pour un nouveau contrat après une rupture.',
  source: sourced('Code du travail, art. L6332-14 ; décret n° 2025-585 du 27 juin 2025'),
  inForce: { from: isoDate('2025-07-01') },
  needs: ['training.targetDiploma', 'contract.conclusionDate'],
  looksAt: ['contract.type'],
  check(values) {
    const conclusion = values['contract.conclusionDate'];
    const level = diplomaLevel(values['training.targetDiploma']);
    if (level === null) return { is: 'incomplete', missing: ['training.targetDiploma'] };
    if (!levels.includes(level)) return { is: 'pass' };
    const full = legalAmount(employerParticipation, conclusion);
    const reduced = legalAmount(employerParticipationAfterRupture, conclusion);
    if (full === null || reduced === null) return { is: 'incomplete', missing: [employerParticipation.id] };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    // Paid for a contract, not for what changes it.
    if (kind === 'amendment') return { is: 'inapplicable' };
    const type = shownCode(values['contract.type']);
    const isAfterRupture = type !== null && type !== 'unknown' && type.code === afterRupture;
    const amount = isAfterRupture ? `${reduced} € si la formation est celle du contrat rompu, ${full} € sinon` : `${full} €`;
    return {
      is: 'violation',
      message: `Prévoyez la participation de l’employeur, versée au CFA : ${amount}, pour un diplôme de niveau ${level} et un contrat signé le ${formatFrenchDate(conclusion)}.`,
      fields: ['training.targetDiploma', 'contract.type'],
    };
  },
});
