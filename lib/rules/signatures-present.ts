import { defineRule } from './define-rule';
import { sourced } from './sources';

export const signaturesPresent = defineRule({
  id: 'signatures-present',
  severity: 'info',
  statement: 'Le CERFA transmis porte toutes les signatures et le visa du CFA.',
  source: sourced('Code du travail, art. R6222-2 ; notice 51649 du CERFA 10103'),
  mayKnow: ['signature.employer', 'signature.apprentice', 'signature.legalRepresentative', 'training.cfaVisa'],
  needsFacts: ['stage'],
  mayKnowFacts: ['hasCheckedSignatures'],
  check(_, { stage, hasCheckedSignatures }) {
    if (stage !== 'sending') return { is: 'inapplicable' };
    if (hasCheckedSignatures === true) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Vérifiez que le CERFA à transmettre porte les signatures de l’employeur, de l’apprenti(e) et, s’il ou elle est mineur(e), du représentant légal, ainsi que le visa du CFA : sans elles, l’OPCO le renvoie.',
      fields: ['signature.employer', 'signature.apprentice', 'signature.legalRepresentative', 'training.cfaVisa'],
    };
  },
});
