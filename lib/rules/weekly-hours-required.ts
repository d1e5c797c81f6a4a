import { defineRule } from './define-rule';
import { sourced } from './sources';

const most = 99;

export const weeklyHoursRequired = defineRule({
  id: 'weekly-hours-required',
  severity: 'blocking',
  statement: 'La durée hebdomadaire du travail est un nombre d’heures de 1 à 99.',
  source: sourced('Notice 51649 du CERFA 10103, durée hebdomadaire du travail'),
  looksAt: ['contract.weeklyHours'],
  check(values) {
    const look = values['contract.weeklyHours'];
    if (look.state === 'absent' || look.state === 'unreadable') return { is: 'incomplete', missing: ['contract.weeklyHours'] };
    if (look.state === 'value' && Number.isInteger(look.value) && look.value >= 1 && look.value <= most) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Indiquez la durée hebdomadaire du travail en heures entières, de 1 à ${most}${look.state === 'value' ? ` (vous avez ${look.value})` : ''} : la rémunération en dépend.`,
      fields: ['contract.weeklyHours'],
    };
  },
});
