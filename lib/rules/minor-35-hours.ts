import { formatFrenchDate } from '../fields/iso-date';
import { minorSiteWeeklyMinutes, minorWeeklyMinutes } from '../law/working-time';
import { hasBuildingSites } from './building-trade';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { isMinorOn } from './minority';
import { sourced } from './sources';
import { sayWeeklyTime, weeklyTime } from './weekly-time';

// Up to 40 hours the contract may be lawful (labour inspector, site work of a company of another sector): a warning.
export const minor35Hours = defineRule({
  id: 'minor-35-hours',
  severity: 'warning',
  statement: 'Avant 18 ans, la durée du travail est de 35 heures par semaine au plus, sauf sur chantier ou avec l’accord de l’inspection du travail.',
  source: sourced('Code du travail, art. L3162-1'),
  needs: ['contract.weeklyHours', 'apprentice.birthDate', 'contract.startDate'],
  mayKnow: ['contract.weeklyMinutes', 'employer.naf', 'employer.idcc'],
  check(values) {
    const start = values['contract.startDate'];
    const isMinor = isMinorOn(values['apprentice.birthDate'], start);
    if (isMinor !== true) return { is: 'inapplicable' };
    const normal = legalAmount(minorWeeklyMinutes, start);
    const onSite = legalAmount(minorSiteWeeklyMinutes, start);
    if (normal === null || onSite === null) return { is: 'incomplete', missing: [minorSiteWeeklyMinutes.id] };
    const time = weeklyTime(values['contract.weeklyHours'], values['contract.weeklyMinutes']);
    if (time <= normal) return { is: 'pass' };
    // Beyond, minor-building-site-40-hours speaks; on a site, minor-building-site-35-to-40.
    if (time > onSite) return { is: 'inapplicable' };
    const sites = hasBuildingSites(values['employer.naf'], values['employer.idcc']);
    if (sites === 'unknown') return { is: 'incomplete', missing: ['employer.naf', 'employer.idcc'] };
    if (sites) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez la durée hebdomadaire (${sayWeeklyTime(time)}) : avant 18 ans (début le ${formatFrenchDate(start)}), la limite est de ${sayWeeklyTime(normal)}, ou ${sayWeeklyTime(onSite)} sur un chantier du bâtiment ou des travaux publics, ou avec l’accord de l’inspection du travail.`,
      fields: ['contract.weeklyHours', 'contract.weeklyMinutes', 'apprentice.birthDate'],
    };
  },
});
