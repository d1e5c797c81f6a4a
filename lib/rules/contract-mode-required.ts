import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const contractModeRequired = defineRule({
  id: 'contract-mode-required',
  severity: 'blocking',
  statement: 'Le mode contractuel porte l’un des codes 1 à 4.',
  source: sourced('Notice 51649 du CERFA 10103, mode contractuel'),
  judgesBlank: ['mode.contractMode'],
  check(values) {
    const mode = values['mode.contractMode'];
    if (mode !== null && queryEntry('contractMode', mode) !== undefined) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Indiquez le mode contractuel : 1 à durée limitée (CDD), 2 dans le cadre d’un CDI, 3 travail temporaire, 4 saisonnier à deux employeurs. Le formulaire demande l’un de ces codes.',
      fields: ['mode.contractMode'],
    };
  },
});
