import { defineRule } from './define-rule';
import { isMinorOn } from './minority';
import { sourced } from './sources';
import { sayWeeklyTime, weeklyTime } from './weekly-time';

// The State's tool blocks from here; adults may lawfully work more (48 hours, 44 on average), hence a warning.
const usualMaximum = 40 * 60;

export const weeklyHoursMaximum40 = defineRule({
  id: 'weekly-hours-maximum-40',
  severity: 'warning',
  statement: 'Une durée hebdomadaire de plus de 40 heures se vérifie.',
  source: sourced('Contrôle de l’outil public de rédaction des contrats'),
  needs: ['contract.weeklyHours'],
  mayKnow: ['contract.weeklyMinutes', 'apprentice.birthDate', 'contract.startDate'],
  check(values) {
    const time = weeklyTime(values['contract.weeklyHours'], values['contract.weeklyMinutes']);
    if (time <= usualMaximum) return { is: 'pass' };
    const birthDate = values['apprentice.birthDate'];
    const start = values['contract.startDate'];
    // For a minor minor-building-site-40-hours speaks.
    if (birthDate !== null && start !== null && isMinorOn(birthDate, start) === true) return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Vérifiez la durée hebdomadaire (${sayWeeklyTime(time)}) : plus de ${sayWeeklyTime(usualMaximum)} par semaine est rare pour un(e) apprenti(e).`,
      fields: ['contract.weeklyHours', 'contract.weeklyMinutes'],
    };
  },
});
