import { contractKind } from './contract-kind';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// The number of a contract made with another employer is often out of reach: a warning; the portal itself says if it refuses.
export const previousNumberRequired = defineRule({
  id: 'previous-number-required',
  severity: 'warning',
  statement: 'Un nouveau contrat ou un avenant porte le numéro du contrat précédent ou modifié.',
  source: sourced('Notice 51649 du CERFA 10103 ; guide eGestion (types 21, 22 et 23)'),
  needs: ['contract.type'],
  judgesBlank: ['contract.previousContractNumber'],
  check(values) {
    const type = values['contract.type'];
    const kind = contractKind(type);
    if (kind !== 'succession' && kind !== 'amendment') return { is: 'inapplicable' };
    if (values['contract.previousContractNumber'] !== null) return { is: 'pass' };
    const which = kind === 'amendment' ? 'du contrat que l’avenant modifie' : 'du contrat précédent';
    return {
      is: 'violation',
      message: `Indiquez le numéro ${which} (type ${type}). Il figure sur l’accord de l’OPCO, et le CFA peut l’avoir.`,
      fields: ['contract.previousContractNumber', 'contract.type'],
    };
  },
});
