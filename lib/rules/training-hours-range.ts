import { defineRule } from './define-rule';
import { shownText } from './shown-text';
import { sourced } from './sources';

const mostHours = 9999;

export const trainingHoursRange = defineRule({
  id: 'training-hours-range',
  severity: 'blocking',
  statement: 'La durée de la formation est un nombre entier d’heures, de 1 à 9999.',
  source: sourced('Notice 51649 du CERFA 10103, La formation'),
  looksAt: ['training.hours'],
  check(values) {
    const look = values['training.hours'];
    if (look.state === 'absent') return { is: 'incomplete', missing: ['training.hours'] };
    if (look.state === 'value' && Number.isInteger(look.value) && look.value >= 1 && look.value <= mostHours) return { is: 'pass' };
    const shown = shownText(look);
    return {
      is: 'violation',
      message: `Indiquez la durée de la formation en heures, un nombre entier de 1 à ${mostHours}${shown === null ? '' : ` (vous avez ${shown})`} : elle figure sur la convention de formation.`,
      fields: ['training.hours'],
    };
  },
});
