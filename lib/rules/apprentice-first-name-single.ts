import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// « Le premier prénom […] selon l’état civil. » Two words without a hyphen are often one name: only three or more are told.
export const apprenticeFirstNameSingle = defineRule({
  id: 'apprentice-first-name-single',
  severity: 'info',
  statement: 'Seul le premier prénom de l’état civil est indiqué ; un prénom composé compte pour un seul.',
  source: sourced('Notice 51649 du CERFA 10103, « Le premier prénom […] selon l’état civil »'),
  inForce: { from: isoDate('2023-04-20') },
  judgesText: ['apprentice.firstName'],
  check(values) {
    const name = values['apprentice.firstName'];
    const words = name.split(/\s+/);
    if (!/[,;/]/.test(name) && words.length < 3) return { is: 'pass' };
    const first = /^[^,;/]+/.exec(name)?.[0].trim() ?? '';
    return {
      is: 'violation',
      message: `Gardez seulement le premier prénom : « ${name} » semble en compter plusieurs, et le CERFA ne demande que le premier de l’état civil. Un prénom composé compte pour un seul.`,
      fields: ['apprentice.firstName'],
      // With separators the first name is certain; « Jean Paul Louis » could be « Jean Paul ».
      corrections: first !== '' && first !== name && !first.includes(' ') ? [{ field: 'apprentice.firstName', value: first }] : [],
    };
  },
});
