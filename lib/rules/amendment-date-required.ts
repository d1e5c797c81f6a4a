import { contractKind } from './contract-kind';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const amendmentDateRequired = defineRule({
  id: 'amendment-date-required',
  severity: 'blocking',
  statement: 'Un avenant (types 31 à 38) porte sa date d’effet.',
  source: sourced('Notice 51649 du CERFA 10103, avenant'),
  needs: ['contract.type'],
  looksAt: ['contract.amendmentEffectDate'],
  check(values) {
    const type = values['contract.type'];
    if (contractKind(type) !== 'amendment') return { is: 'inapplicable' };
    const { state } = values['contract.amendmentEffectDate'];
    if (state === 'absent') return { is: 'incomplete', missing: ['contract.amendmentEffectDate'] };
    if (state !== 'empty') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Indiquez la date d’effet de l’avenant (type ${type}) : c’est le jour à partir duquel le contrat change.`,
      fields: ['contract.amendmentEffectDate', 'contract.type'],
    };
  },
});
