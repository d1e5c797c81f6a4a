import { describeField } from '../fields/formats';
import { diplomaLevel } from '../law/pay/diplomas';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const obtained = '01';

// « l’apprenti a suivi la dernière année du cycle de formation et a obtenu le diplôme ou titre »
export const lastClassObtainedCoherence = defineRule({
  id: 'last-class-obtained-coherence',
  severity: 'warning',
  statement: 'Quand le dernier diplôme préparé est obtenu (classe 01), le plus élevé n’est pas d’un niveau plus bas.',
  source: sourced('Notice 51649 du CERFA 10103, nomenclature « dernière classe »'),
  needs: ['apprentice.lastClass', 'apprentice.lastPreparedDiploma', 'apprentice.highestDiploma'],
  check(values) {
    if (values['apprentice.lastClass'] !== obtained) return { is: 'inapplicable' };
    const prepared = values['apprentice.lastPreparedDiploma'];
    const highest = values['apprentice.highestDiploma'];
    const preparedLevel = diplomaLevel(prepared);
    const highestLevel = diplomaLevel(highest);
    if (preparedLevel === null) return { is: 'incomplete', missing: ['apprentice.lastPreparedDiploma'] };
    if (highestLevel === null) return { is: 'incomplete', missing: ['apprentice.highestDiploma'] };
    if (highestLevel >= preparedLevel) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le diplôme le plus élevé (${describeField('apprentice.highestDiploma', highest)}) : la dernière classe 01 dit que le diplôme préparé (${describeField('apprentice.lastPreparedDiploma', prepared)}) est obtenu, et il est d’un niveau plus haut.`,
      fields: ['apprentice.highestDiploma', 'apprentice.lastClass', 'apprentice.lastPreparedDiploma'],
    };
  },
});
