import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { foldName } from './person-name';
import { sourced } from './sources';

export const apprenticeUsageNameDiffers = defineRule({
  id: 'apprentice-usage-name-differs',
  severity: 'info',
  statement: 'Le nom d’usage n’est rempli que s’il diffère du nom de naissance.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  inForce: { from: isoDate('2023-04-20') },
  needs: ['apprentice.lastName'],
  judgesBlank: ['apprentice.usageName'],
  check(values) {
    const usageName = values['apprentice.usageName'];
    if (usageName === null || foldName(usageName) !== foldName(values['apprentice.lastName'])) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Videz « Nom d’usage » : « ${usageName} » est déjà le nom de naissance, et cette case ne sert que s’il est différent.`,
      fields: ['apprentice.usageName'],
    };
  },
});
