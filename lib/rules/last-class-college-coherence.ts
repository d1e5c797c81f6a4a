import { describeField } from '../fields/formats';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const college: readonly string[] = ['40', '41', '42'];
const heldAfterCollege: readonly string[] = ['13', '25', '26'];

export const lastClassCollegeCoherence = defineRule({
  id: 'last-class-college-coherence',
  severity: 'info',
  statement: 'Après le collège (classes 40 à 42), le diplôme le plus élevé est en principe 13, 25 ou 26.',
  source: sourced('Notice 51649 du CERFA 10103, nomenclature « dernière classe »'),
  needs: ['apprentice.lastClass', 'apprentice.highestDiploma'],
  check(values) {
    const lastClass = values['apprentice.lastClass'];
    if (!college.includes(lastClass)) return { is: 'inapplicable' };
    const highest = values['apprentice.highestDiploma'];
    if (heldAfterCollege.includes(highest)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le diplôme le plus élevé (${describeField('apprentice.highestDiploma', highest)}) : la dernière classe ${lastClass} est au collège, et l’on y obtient en principe 13, 25 ou 26.`,
      fields: ['apprentice.highestDiploma', 'apprentice.lastClass'],
    };
  },
});
