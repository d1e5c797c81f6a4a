import { isoDate } from '../fields/iso-date';
import { minorSiteWeeklyMinutes, minorWeeklyMinutes } from '../law/working-time';
import { hasBuildingSites } from './building-trade';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { isMinorOn } from './minority';
import { sourced } from './sources';
import { sayWeeklyTime, weeklyTime } from './weekly-time';

export const minorBuildingSite35To40 = defineRule({
  id: 'minor-building-site-35-to-40',
  severity: 'info',
  statement: 'Avant 18 ans, 35 à 40 heures par semaine sont permises sur chantier sous conditions.',
  source: sourced('Code du travail, art. L3162-1 et R3162-1 (décret n° 2018-1139)'),
  inForce: { from: isoDate('2019-01-01') },
  needs: ['contract.weeklyHours', 'apprentice.birthDate', 'contract.startDate'],
  mayKnow: ['contract.weeklyMinutes', 'employer.naf', 'employer.idcc'],
  check(values) {
    const start = values['contract.startDate'];
    if (isMinorOn(values['apprentice.birthDate'], start) !== true) return { is: 'inapplicable' };
    const normal = legalAmount(minorWeeklyMinutes, start);
    const onSite = legalAmount(minorSiteWeeklyMinutes, start);
    if (normal === null || onSite === null) return { is: 'incomplete', missing: [minorSiteWeeklyMinutes.id] };
    const time = weeklyTime(values['contract.weeklyHours'], values['contract.weeklyMinutes']);
    if (time <= normal) return { is: 'pass' };
    if (time > onSite) return { is: 'inapplicable' };
    const sites = hasBuildingSites(values['employer.naf'], values['employer.idcc']);
    if (sites === 'unknown') return { is: 'incomplete', missing: ['employer.naf', 'employer.idcc'] };
    if (!sites) return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Assurez-vous que l’organisation collective du chantier justifie ${sayWeeklyTime(time)} par semaine avant 18 ans : c’est permis jusqu’à ${sayWeeklyTime(onSite)}, avec 10 heures par jour au plus, les heures au-delà de ${sayWeeklyTime(normal)} majorées et un repos compensateur.`,
      fields: ['contract.weeklyHours', 'contract.weeklyMinutes'],
    };
  },
});
