import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { sourced } from './sources';

// A box of the form, but no mention that the law asks for (R6222-3): a warning.
export const pensionFundRequired = defineRule({
  id: 'pension-fund-required',
  severity: 'warning',
  statement: 'La caisse de retraite complémentaire est remplie.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « Le contrat »'),
  looksAt: ['contract.pensionFund'],
  check: (values) =>
    judgeFilled(
      values,
      ['contract.pensionFund'],
      () => 'Remplissez « Caisse de retraite complémentaire » : c’est celle de l’entreprise, elle figure sur les bulletins de paie.',
    ),
});
