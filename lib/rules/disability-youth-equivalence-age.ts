import { ageOn, formatFrenchDate, isoDate } from '../fields/iso-date';
import { youthEquivalenceAges } from '../law/youth-equivalence';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

export const disabilityYouthEquivalenceAge = defineRule({
  id: 'disability-youth-equivalence-age',
  severity: 'info',
  statement: 'L’équivalence jeunes vise les 15 à 20 ans bénéficiaires de la PCH, de l’AEEH ou d’un projet personnalisé de scolarisation.',
  source: sourced('Loi n° 2023-1196 du 18 décembre 2023'),
  inForce: { from: isoDate('2024-01-01') },
  needs: ['apprentice.disabilityYouthEquivalence', 'apprentice.birthDate', 'contract.startDate'],
  mayKnow: ['contract.conclusionDate'],
  check(values) {
    if (!values['apprentice.disabilityYouthEquivalence']) return { is: 'inapplicable' };
    const start = values['contract.startDate'];
    const ages = legalAmount(youthEquivalenceAges, values['contract.conclusionDate'] ?? start);
    if (ages === null) return { is: 'incomplete', missing: [youthEquivalenceAges.id] };
    const age = ageOn(values['apprentice.birthDate'], start);
    if (age >= ages.from && age <= ages.to) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez « Équivalence jeunes » : elle vise les ${ages.from} à ${ages.to} ans bénéficiaires de la PCH, de l’AEEH ou d’un projet personnalisé de scolarisation, et l’apprenti(e) aura ${age} ans le ${formatFrenchDate(start)}.`,
      fields: ['apprentice.disabilityYouthEquivalence', 'apprentice.birthDate', 'contract.startDate'],
    };
  },
});
