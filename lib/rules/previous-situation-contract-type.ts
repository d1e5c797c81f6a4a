import { defineRule } from './define-rule';
import { sourced } from './sources';

/** Situations that follow an apprenticeship contract, in the words of the notice made short. */
const apprenticeBefore: Readonly<Record<string, string>> = { 4: 'contrat d’apprentissage', 8: 'formation au CFA après une rupture' };
const firstContract = '11';

export const previousSituationContractType = defineRule({
  id: 'previous-situation-contract-type',
  severity: 'warning',
  statement: 'Qui sort d’un contrat d’apprentissage, ou d’une rupture, ne signe pas un premier contrat.',
  source: sourced('Notice 51649 du CERFA 10103, situation avant ce contrat et type de contrat'),
  needs: ['apprentice.previousSituation', 'contract.type'],
  check(values) {
    const situation = values['apprentice.previousSituation'];
    const words = apprenticeBefore[situation];
    if (words === undefined) return { is: 'inapplicable' };
    if (values['contract.type'] !== firstContract) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Mettez le type de contrat 21, 22 ou 23, ou corrigez la situation : après la situation ${situation} (${words}), le type 11 (premier contrat) ne convient pas.`,
      fields: ['contract.type', 'apprentice.previousSituation'],
    };
  },
});
