import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { nameBoxes } from './french-list';
import { sourced } from './sources';

const boxes = ['apprentice.disabilityYouthEquivalence', 'apprentice.disabilityBoeExtension'] as const;

export const disabilityBoxesNotNeeded = defineRule({
  id: 'disability-boxes-not-needed',
  severity: 'info',
  statement: 'Avec une reconnaissance travailleur handicapé, « Équivalence jeunes » et « Extension BOE » restent vides.',
  source: sourced('Notice 51649 du CERFA 10103 (depuis la notice #08)'),
  inForce: { from: isoDate('2025-01-17') },
  needs: ['apprentice.disabledWorker'],
  mayKnow: boxes,
  check(values) {
    if (!values['apprentice.disabledWorker']) return { is: 'inapplicable' };
    const ticked = boxes.filter((field) => values[field] === true);
    if (ticked.length === 0) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Laissez vide ${nameBoxes(ticked)} : la reconnaissance travailleur handicapé suffit.`,
      fields: [...ticked, 'apprentice.disabledWorker'],
    };
  },
});
