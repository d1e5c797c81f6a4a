import { legalWeeklyMinutes } from '../law/working-time';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';
import { sayWeeklyTime, weeklyTime } from './weekly-time';

export const weeklyHoursBelow35 = defineRule({
  id: 'weekly-hours-below-35',
  severity: 'info',
  statement: 'Une durée de moins de 35 heures est l’horaire collectif de l’entreprise.',
  source: sourced('Contrôle de l’outil public de rédaction des contrats'),
  needs: ['contract.weeklyHours'],
  mayKnow: ['contract.weeklyMinutes', 'contract.startDate'],
  needsFacts: ['today'],
  check(values, { today }) {
    const legal = legalAmount(legalWeeklyMinutes, values['contract.startDate'] ?? today);
    if (legal === null) return { is: 'incomplete', missing: [legalWeeklyMinutes.id] };
    const time = weeklyTime(values['contract.weeklyHours'], values['contract.weeklyMinutes']);
    // None at all is told by weekly-hours-required.
    if (time === 0) return { is: 'inapplicable' };
    if (time >= legal) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez la durée hebdomadaire (${sayWeeklyTime(time)}) : un(e) apprenti(e) travaille à temps plein, et une durée de moins de ${sayWeeklyTime(legal)} doit être l’horaire collectif de l’entreprise.`,
      fields: ['contract.weeklyHours', 'contract.weeklyMinutes'],
    };
  },
});
