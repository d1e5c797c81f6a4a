import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const farmingType = '13';
const msa = '1';
const urssaf = '2';

// Notice, type 13: « entreprises dont les salariés relèvent de la mutualité sociale agricole ».
export const socialRegimeCoherence = defineRule({
  id: 'social-regime-coherence',
  severity: 'warning',
  statement: 'Le régime social est 1 (MSA) pour un employeur de type 13, 2 (URSSAF) pour tout autre.',
  source: sourced('Notice 51649 du CERFA 10103, type d’employeur et régime social'),
  needs: ['apprentice.socialRegime', 'employer.type'],
  check(values) {
    const regime = values['apprentice.socialRegime'];
    const type = values['employer.type'];
    if (queryEntry('employerType', type) === undefined || queryEntry('socialRegime', regime) === undefined) return { is: 'inapplicable' };
    const expected = type === farmingType ? msa : urssaf;
    if (regime === expected) return { is: 'pass' };
    const why = type === farmingType ? 'les salariés d’un employeur de type 13 sont à la MSA (1)' : `pour un employeur de type ${type}, c’est en principe l’URSSAF (2)`;
    return {
      is: 'violation',
      message: `Vérifiez le régime social de l’apprenti(e) (${regime}) : ${why}.`,
      fields: ['apprentice.socialRegime', 'employer.type'],
      corrections: [{ field: 'apprentice.socialRegime', value: expected }],
    };
  },
});
