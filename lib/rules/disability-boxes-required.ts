import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { blankAmong } from './filled-boxes';
import { nameBoxes } from './french-list';
import { sourced } from './sources';

const boxes = ['apprentice.disabilityYouthEquivalence', 'apprentice.disabilityBoeExtension'] as const;

// It is not known whether the portal shows these boxes, nor how they stand at first: never more than a warning.
export const disabilityBoxesRequired = defineRule({
  id: 'disability-boxes-required',
  severity: 'warning',
  statement: 'Sans reconnaissance travailleur handicapé, les cases « Équivalence jeunes » et « Extension BOE » ont une réponse.',
  source: sourced('Loi n° 2023-1196 du 18 décembre 2023 ; notice 51649 du CERFA 10103'),
  inForce: { from: isoDate('2025-01-17') },
  needs: ['apprentice.disabledWorker'],
  looksAt: boxes,
  check(values) {
    if (values['apprentice.disabledWorker']) return { is: 'inapplicable' };
    const blank = blankAmong(values, boxes);
    if (blank.length > 0) {
      return {
        is: 'violation',
        message: `Répondez oui ou non à ${nameBoxes(blank)} : d’autres situations de handicap donnent les mêmes droits que la reconnaissance travailleur handicapé.`,
        fields: [...blank, 'apprentice.disabledWorker'],
      };
    }
    return boxes.every((field) => values[field].state === 'absent') ? { is: 'inapplicable' } : { is: 'pass' };
  },
});
