import { defineRule } from './define-rule';
import { shownText } from './shown-text';
import { sourced } from './sources';

const firstContract = '11';

export const previousNumberAbsent = defineRule({
  id: 'previous-number-absent',
  severity: 'warning',
  statement: 'Un premier contrat ne porte pas de numéro de contrat précédent.',
  source: sourced('Notice 51649 du CERFA 10103, type de contrat'),
  needs: ['contract.type'],
  looksAt: ['contract.previousContractNumber'],
  check(values) {
    if (values['contract.type'] !== firstContract) return { is: 'inapplicable' };
    const shown = shownText(values['contract.previousContractNumber']);
    // The portal shows the box for the other types only: without it nothing was given.
    if (shown === null || shown === '') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Videz le numéro de contrat (${shown}), ou changez le type : un premier contrat (type 11) n’en a pas avant lui.`,
      fields: ['contract.previousContractNumber', 'contract.type'],
    };
  },
});
