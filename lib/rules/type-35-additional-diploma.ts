import { describeField } from '../fields/formats';
import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const additionalDiploma = '35';
/** CAP, and « autre diplôme ou titre de niveau CAP/BEP », which holds the brevet professionnel agricole. */
const prepared: readonly string[] = ['33', '38'];

export const type35AdditionalDiploma = defineRule({
  id: 'type-35-additional-diploma',
  severity: 'info',
  statement: 'L’avenant 35 sert à préparer un CAP, ou un brevet professionnel agricole, au terme de la première année de bac pro.',
  source: sourced('Code du travail, art. L6222-22-1'),
  inForce: { from: isoDate('2025-01-17') },
  needs: ['contract.type', 'training.targetDiploma'],
  check(values) {
    if (values['contract.type'] !== additionalDiploma) return { is: 'inapplicable' };
    const target = values['training.targetDiploma'];
    if (prepared.includes(target)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le diplôme visé (${describeField('training.targetDiploma', target)}) ou le type : l’avenant 35 sert à préparer un CAP, ou un brevet professionnel agricole, au terme de la première année de bac pro.`,
      fields: ['training.targetDiploma', 'contract.type'],
    };
  },
});
