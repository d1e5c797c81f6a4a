import { describeField } from '../fields/formats';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// Years of a course passed or failed, none of which gives the diploma.
const notObtained: readonly string[] = ['11', '12', '21', '22', '31', '32'];

// Another diploma with the same code may be held (two CAP, two BTS): never more than an info.
export const lastClassNotObtainedCoherence = defineRule({
  id: 'last-class-not-obtained-coherence',
  severity: 'info',
  statement: 'Quand la dernière classe est de 11 à 32, le diplôme préparé n’est pas encore obtenu.',
  source: sourced('Notice 51649 du CERFA 10103, nomenclature « dernière classe »'),
  needs: ['apprentice.lastClass', 'apprentice.lastPreparedDiploma', 'apprentice.highestDiploma'],
  check(values) {
    const lastClass = values['apprentice.lastClass'];
    if (!notObtained.includes(lastClass)) return { is: 'inapplicable' };
    const highest = values['apprentice.highestDiploma'];
    if (highest !== values['apprentice.lastPreparedDiploma']) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le diplôme le plus élevé (${describeField('apprentice.highestDiploma', highest)}) : c’est aussi le diplôme préparé, et la dernière classe ${lastClass} dit qu’il n’est pas encore obtenu.`,
      fields: ['apprentice.highestDiploma', 'apprentice.lastClass', 'apprentice.lastPreparedDiploma'],
    };
  },
});
