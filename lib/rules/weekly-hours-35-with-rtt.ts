import { legalWeeklyMinutes } from '../law/working-time';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { isMinorOn } from './minority';
import { sourced } from './sources';
import { sayWeeklyTime, weeklyTime } from './weekly-time';

// Beyond, weekly-hours-maximum-40 speaks.
const usualMaximum = 40 * 60;

export const weeklyHours35WithRtt = defineRule({
  id: 'weekly-hours-35-with-rtt',
  severity: 'info',
  statement: 'Quand les heures au-delà de 35 sont rendues en jours de repos, la durée indiquée est de 35 heures.',
  source: sourced('Circulaire DGEFP n° 2012-15 du 19 juillet 2012'),
  needs: ['contract.weeklyHours'],
  mayKnow: ['contract.weeklyMinutes', 'apprentice.birthDate', 'contract.startDate'],
  needsFacts: ['today'],
  mayKnowFacts: ['hasTimeOffInLieu'],
  check(values, { today, hasTimeOffInLieu }) {
    const birthDate = values['apprentice.birthDate'];
    const start = values['contract.startDate'];
    const legal = legalAmount(legalWeeklyMinutes, start ?? today);
    if (legal === null) return { is: 'incomplete', missing: [legalWeeklyMinutes.id] };
    const time = weeklyTime(values['contract.weeklyHours'], values['contract.weeklyMinutes']);
    if (time <= legal || hasTimeOffInLieu === false) return { is: 'pass' };
    if (time > usualMaximum) return { is: 'inapplicable' };
    // For a minor minor-35-hours speaks.
    if (birthDate !== null && start !== null && isMinorOn(birthDate, start) === true) return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Indiquez ${sayWeeklyTime(legal)} si les heures au-delà sont rendues en jours de repos (RTT) : vous avez ${sayWeeklyTime(time)}, et seules les heures payées comptent.`,
      fields: ['contract.weeklyHours', 'contract.weeklyMinutes'],
      corrections: [{ field: 'contract.weeklyHours', value: legal / 60 }, { field: 'contract.weeklyMinutes', value: 0 }],
    };
  },
});
