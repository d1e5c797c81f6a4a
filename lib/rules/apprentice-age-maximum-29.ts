import { ageOn, formatFrenchDate } from '../fields/iso-date';
import { maximumAge } from '../law/age-limits';
import { ageDeclarations, ageExemption } from './age-exemption';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// L6222-1: twenty-nine completed years at most when the apprenticeship starts; L6222-2 lists who is above the limit.
export const apprenticeAgeMaximum29 = defineRule({
  id: 'apprentice-age-maximum-29',
  severity: 'blocking',
  statement: 'L’apprenti(e) a 29 ans révolus au plus au début de son premier contrat, sauf handicap reconnu, projet de création ou de reprise d’entreprise, ou sport de haut niveau.',
  source: sourced('Code du travail, art. L6222-1, L6222-2 et D6222-1'),
  needs: ['apprentice.birthDate', 'contract.startDate'],
  mayKnow: ['contract.conclusionDate'],
  looksAt: ['contract.type', ...ageDeclarations],
  check(values) {
    const birthDate = values['apprentice.birthDate'];
    const start = values['contract.startDate'];
    const maximum = legalAmount(maximumAge, values['contract.conclusionDate'] ?? start);
    if (maximum === null) return { is: 'incomplete', missing: [maximumAge.id] };
    const age = ageOn(birthDate, start);
    if (age <= maximum) return { is: 'pass' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    // After another contract apprentice-age-exception-35 speaks; an amendment does not hire anybody.
    if (kind !== 'first') return { is: 'inapplicable' };
    const exemption = ageExemption(values);
    if (exemption.is === 'held') return { is: 'pass' };
    if (exemption.is === 'unknown') return { is: 'incomplete', missing: exemption.missing };
    return {
      is: 'violation',
      message: `Vérifiez la date de naissance (${formatFrenchDate(birthDate)}), le type de contrat et les déclarations de l’apprenti(e) : ${age} ans au début du contrat (${formatFrenchDate(start)}), la limite est ${maximum} ans révolus, sauf handicap reconnu, projet de création ou de reprise d’entreprise, sport de haut niveau, ou suite d’un autre contrat d’apprentissage (types 21 à 23).`,
      fields: ['apprentice.birthDate', 'contract.startDate', 'contract.type', ...ageDeclarations],
    };
  },
});
