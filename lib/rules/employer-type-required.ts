import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const employerTypeRequired = defineRule({
  id: 'employer-type-required',
  severity: 'blocking',
  statement: 'Le type d’employeur porte un code de sa liste.',
  source: sourced('Notice 51649 du CERFA 10103, type d’employeur'),
  judgesBlank: ['employer.type'],
  check(values) {
    const type = values['employer.type'];
    if (type !== null && queryEntry('employerType', type) !== undefined) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Choisissez le type d’employeur${type === null ? '' : ` (${type} n’est pas dans la liste)`} : 11 entreprise artisanale, 12 société inscrite seulement au registre du commerce, ou un autre code de la liste, de 11 à 16 et de 21 à 30.`,
      fields: ['employer.type'],
    };
  },
});
