import { diplomaLevel } from '../law/pay/diplomas';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const contractsWithoutAuthorization = 2;

// L6222-15: contracts may follow one another; a third one of the same level wants the leave of the head of the last CFA.
export const thirdContractSameLevel = defineRule({
  id: 'third-contract-same-level',
  severity: 'warning',
  statement: 'Un troisième contrat de même niveau demande l’autorisation du directeur du dernier CFA.',
  source: sourced('Code du travail, art. L6222-15'),
  needs: ['contract.type', 'training.targetDiploma'],
  mayKnowFacts: ['earlierContractLevels', 'hasThirdContractAuthorization'],
  check(values, { earlierContractLevels, hasThirdContractAuthorization }) {
    const type = values['contract.type'];
    if (type !== '21' && type !== '22') return { is: 'inapplicable' };
    if (earlierContractLevels === undefined) return { is: 'incomplete', missing: ['earlierContractLevels'] };
    const level = diplomaLevel(values['training.targetDiploma']);
    if (level === null) return { is: 'incomplete', missing: ['training.targetDiploma'] };
    const same = earlierContractLevels.filter((earlier) => earlier === level).length;
    if (same < contractsWithoutAuthorization || hasThirdContractAuthorization === true) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Demandez l’autorisation du directeur du dernier CFA : l’apprenti(e) a déjà eu ${same} contrats de niveau ${level}, et un troisième de même niveau ne se signe pas sans elle.`,
      fields: ['training.targetDiploma', 'contract.type'],
    };
  },
});
