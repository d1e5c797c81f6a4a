import { defineRule } from './define-rule';
import { sourced } from './sources';

// The user reads the statement and ticks it: no correction is ever offered.
export const masterEligibilityAttestation = defineRule({
  id: 'master-eligibility-attestation',
  severity: 'blocking',
  statement: 'L’employeur atteste que le maître d’apprentissage remplit les conditions.',
  source: sourced('Code du travail, art. L6223-8-1, R6222-3 (5°) et R6223-22 ; notice 51649 du CERFA 10103'),
  looksAt: ['masters.eligibilityAttestation'],
  check(values) {
    const look = values['masters.eligibilityAttestation'];
    if (look.state === 'absent' || look.state === 'unreadable') return { is: 'incomplete', missing: ['masters.eligibilityAttestation'] };
    if (look.state === 'value' && look.value) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Cochez vous-même l’attestation sur le maître d’apprentissage, après l’avoir lue : vous déclarez qu’il est majeur et qu’il a le diplôme ou l’expérience demandés.',
      fields: ['masters.eligibilityAttestation'],
    };
  },
});
