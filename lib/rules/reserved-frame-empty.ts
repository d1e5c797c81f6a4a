import { defineRule } from './define-rule';
import { sourced } from './sources';

// Truelle has no field for that frame, on purpose: whether it holds something comes from the form that was read.
export const reservedFrameEmpty = defineRule({
  id: 'reserved-frame-empty',
  severity: 'info',
  statement: 'Le cadre réservé à l’organisme de dépôt reste vide.',
  source: sourced('CERFA 10103, titre du cadre réservé'),
  mayKnow: ['signature.place'],
  needsFacts: ['isReservedFrameFilled'],
  check(_, { isReservedFrameFilled }) {
    if (!isReservedFrameFilled) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Laissez vide le cadre réservé à l’organisme qui reçoit le contrat : l’OPCO y écrit lui-même le numéro de dépôt et ses dates.',
      fields: ['signature.place'],
    };
  },
});
