import { defineRule } from './define-rule';
import { judgeCode } from './shown-code';
import { sourced } from './sources';

export const contractModeRequired = defineRule({
  id: 'contract-mode-required',
  severity: 'blocking',
  statement: 'Le mode contractuel porte l’un des codes 1 à 4.',
  source: sourced('Notice 51649 du CERFA 10103, mode contractuel'),
  looksAt: ['mode.contractMode'],
  check: (values) =>
    judgeCode(
      values['mode.contractMode'],
      'mode.contractMode',
      'contractMode',
      (wrong) => `Choisissez le mode contractuel${wrong === null ? '' : ` (${wrong} n’est pas dans la liste)`} : 1 à durée limitée (CDD), 2 dans le cadre d’un CDI, 3 travail temporaire, 4 saisonnier à deux employeurs.`,
    ),
});
