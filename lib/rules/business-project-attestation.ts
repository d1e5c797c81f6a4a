import { ageOn, formatFrenchDate } from '../fields/iso-date';
import { maximumAge } from '../law/age-limits';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

export const businessProjectAttestation = defineRule({
  id: 'business-project-attestation',
  severity: 'info',
  statement: 'À partir de 30 ans, le projet de création ou de reprise d’entreprise est attesté sur l’honneur.',
  source: sourced('Code du travail, art. L6222-2 (4°)'),
  needs: ['apprentice.businessProject', 'apprentice.birthDate', 'contract.startDate'],
  mayKnow: ['contract.conclusionDate'],
  mayKnowFacts: ['hasBusinessProjectAttestation'],
  check(values, { hasBusinessProjectAttestation }) {
    if (!values['apprentice.businessProject']) return { is: 'inapplicable' };
    const start = values['contract.startDate'];
    const maximum = legalAmount(maximumAge, values['contract.conclusionDate'] ?? start);
    if (maximum === null) return { is: 'incomplete', missing: [maximumAge.id] };
    const age = ageOn(values['apprentice.birthDate'], start);
    if (age <= maximum) return { is: 'inapplicable' };
    if (hasBusinessProjectAttestation === true) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Gardez ou joignez l’attestation sur l’honneur du projet de création ou de reprise d’entreprise, signée par l’apprenti(e) : à ${age} ans au début du contrat (${formatFrenchDate(start)}), c’est ce projet qui permet l’apprentissage.`,
      fields: ['apprentice.businessProject', 'apprentice.birthDate', 'contract.startDate'],
    };
  },
});
