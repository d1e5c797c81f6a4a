import { defineRule } from './define-rule';
import { judgeCode } from './shown-code';
import { sourced } from './sources';

export const employerTypeRequired = defineRule({
  id: 'employer-type-required',
  severity: 'blocking',
  statement: 'Le type d’employeur porte un code de sa liste.',
  source: sourced('Notice 51649 du CERFA 10103, type d’employeur'),
  looksAt: ['employer.type'],
  check: (values) =>
    judgeCode(
      values['employer.type'],
      'employer.type',
      'employerType',
      (wrong) => `Choisissez le type d’employeur${wrong === null ? '' : ` (${wrong} n’est pas dans la liste)`} : 11 entreprise artisanale, 12 société inscrite seulement au registre du commerce, ou un autre code de la liste, de 11 à 16 et de 21 à 30.`,
    ),
});
