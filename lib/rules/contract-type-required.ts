import { defineRule } from './define-rule';
import { judgeCode } from './shown-code';
import { sourced } from './sources';

export const contractTypeRequired = defineRule({
  id: 'contract-type-required',
  severity: 'blocking',
  statement: 'Le type de contrat porte un code de sa liste.',
  source: sourced('Notice 51649 du CERFA 10103, type de contrat ou d’avenant'),
  looksAt: ['contract.type'],
  check: (values) =>
    judgeCode(
      values['contract.type'],
      'contract.type',
      'contractType',
      (wrong) => `Choisissez le type de contrat${wrong === null ? '' : ` (${wrong} n’est pas dans la liste)`} : 11 premier contrat, 21 à 23 nouveau contrat, 31 à 38 avenant.`,
    ),
});
