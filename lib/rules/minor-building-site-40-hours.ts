import { formatFrenchDate, isoDate } from '../fields/iso-date';
import { minorSiteWeeklyMinutes } from '../law/working-time';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { isMinorOn } from './minority';
import { sourced } from './sources';
import { sayWeeklyTime, weeklyTime } from './weekly-time';

// Both exceptions, sites and labour inspector, stop five hours above 35.
export const minorBuildingSite40Hours = defineRule({
  id: 'minor-building-site-40-hours',
  severity: 'blocking',
  statement: 'Avant 18 ans, la durée du travail ne dépasse jamais 40 heures par semaine.',
  source: sourced('Code du travail, art. L3162-1 et R3162-1 (décret n° 2018-1139)'),
  inForce: { from: isoDate('2019-01-01') },
  needs: ['contract.weeklyHours', 'apprentice.birthDate', 'contract.startDate'],
  mayKnow: ['contract.weeklyMinutes'],
  check(values) {
    const start = values['contract.startDate'];
    if (isMinorOn(values['apprentice.birthDate'], start) !== true) return { is: 'inapplicable' };
    const maximum = legalAmount(minorSiteWeeklyMinutes, start);
    if (maximum === null) return { is: 'incomplete', missing: [minorSiteWeeklyMinutes.id] };
    const time = weeklyTime(values['contract.weeklyHours'], values['contract.weeklyMinutes']);
    if (time <= maximum) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Réduisez la durée hebdomadaire (${sayWeeklyTime(time)}) à ${sayWeeklyTime(maximum)} au plus : l’apprenti(e) aura moins de 18 ans le ${formatFrenchDate(start)}, et c’est le maximum à cet âge, même sur chantier.`,
      fields: ['contract.weeklyHours', 'contract.weeklyMinutes', 'apprentice.birthDate'],
    };
  },
});
