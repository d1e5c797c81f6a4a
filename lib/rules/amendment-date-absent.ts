import { contractKind } from './contract-kind';
import { defineRule } from './define-rule';
import { shownText } from './shown-text';
import { sourced } from './sources';

// A date too many changes nothing to the contract: a warning.
export const amendmentDateAbsent = defineRule({
  id: 'amendment-date-absent',
  severity: 'warning',
  statement: 'Seul un avenant porte une date d’effet.',
  source: sourced('Notice 51649 du CERFA 10103, avenant'),
  needs: ['contract.type'],
  looksAt: ['contract.amendmentEffectDate'],
  check(values) {
    const type = values['contract.type'];
    const kind = contractKind(type);
    if (kind === 'amendment' || kind === 'unknown') return { is: 'inapplicable' };
    const shown = shownText(values['contract.amendmentEffectDate']);
    if (shown === null || shown === '') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Videz « Si avenant, date d’effet », ou changez le type de contrat : le type ${type} n’est pas un avenant.`,
      fields: ['contract.amendmentEffectDate', 'contract.type'],
    };
  },
});
