import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const apprenticeBirthDateReal = defineRule({
  id: 'apprentice-birth-date-real',
  severity: 'blocking',
  statement: 'La date de naissance de l’apprenti(e) est remplie et passée.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) » ; contrôle de l’outil public de rédaction des contrats'),
  judgesBlank: ['apprentice.birthDate'],
  needsFacts: ['today'],
  check(values, { today }) {
    const birthDate = values['apprentice.birthDate'];
    if (birthDate !== null && birthDate < today) return { is: 'pass' };
    const message =
      birthDate === null
        ? 'Remplissez « Date de naissance » de l’apprenti(e) : l’âge et la rémunération en dépendent.'
        : `Corrigez la date de naissance de l’apprenti(e) : le ${formatFrenchDate(birthDate)} n’est pas encore passé.`;
    return { is: 'violation', message, fields: ['apprentice.birthDate'] };
  },
});
