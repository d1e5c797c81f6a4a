import { defineRule } from './define-rule';
import { sourced } from './sources';

// The user reads the statement and ticks it: no correction is ever offered.
export const supportingDocumentsAttestation = defineRule({
  id: 'supporting-documents-attestation',
  severity: 'blocking',
  statement: 'L’employeur atteste disposer des pièces justificatives nécessaires au dépôt.',
  source: sourced('Notice 51649 du CERFA 10103'),
  looksAt: ['signature.supportingDocumentsAttestation'],
  check(values) {
    const look = values['signature.supportingDocumentsAttestation'];
    if (look.state === 'absent' || look.state === 'unreadable') return { is: 'incomplete', missing: ['signature.supportingDocumentsAttestation'] };
    if (look.state === 'value' && look.value) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Cochez vous-même l’attestation sur les pièces justificatives, après l’avoir lue : vous déclarez en disposer pour le dépôt du contrat.',
      fields: ['signature.supportingDocumentsAttestation'],
    };
  },
});
