import { ageOn, formatFrenchDate } from '../fields/iso-date';
import { majorityAge } from '../law/majority';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

export const legalRepresentativeNotNeeded = defineRule({
  id: 'legal-representative-not-needed',
  severity: 'info',
  statement: 'Le cadre du représentant légal reste vide quand l’apprenti(e) a 18 ans à la signature.',
  source: sourced('CERFA 10103, titre du cadre « Représentant légal » ; notice 51649'),
  needs: ['apprentice.birthDate', 'contract.conclusionDate'],
  looksAt: ['legalRepresentative.fullName'],
  check(values) {
    const conclusion = values['contract.conclusionDate'];
    const majority = legalAmount(majorityAge, conclusion);
    if (majority === null) return { is: 'incomplete', missing: [majorityAge.id] };
    const age = ageOn(values['apprentice.birthDate'], conclusion);
    if (age < majority) return { is: 'inapplicable' };
    const { state } = values['legalRepresentative.fullName'];
    // An adult's page may have no such block at all.
    if (state === 'empty' || state === 'absent') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Laissez vide le cadre du représentant légal : l’apprenti(e) aura ${age} ans à la signature (${formatFrenchDate(conclusion)}), et signe seul(e).`,
      fields: ['legalRepresentative.fullName', 'apprentice.birthDate', 'contract.conclusionDate'],
    };
  },
});
