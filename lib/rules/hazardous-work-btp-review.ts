import { isBuildingTrade } from './building-trade';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// The works are listed in the articles; that « non » is rare in this trade is our advice.
export const hazardousWorkBtpReview = defineRule({
  id: 'hazardous-work-btp-review',
  severity: 'warning',
  statement: 'Dans le bâtiment et les travaux publics, répondre non aux risques particuliers se vérifie.',
  source: sourced('Code du travail, art. D4153-15 à D4153-37'),
  needs: ['contract.hazardousWork'],
  mayKnow: ['employer.naf', 'employer.idcc'],
  check(values) {
    if (values['contract.hazardousWork']) return { is: 'pass' };
    const isBuilding = isBuildingTrade(values['employer.naf'], values['employer.idcc']);
    if (isBuilding === 'unknown') return { is: 'incomplete', missing: ['employer.naf', 'employer.idcc'] };
    if (!isBuilding) return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: 'Vérifiez la réponse « non » aux machines dangereuses et risques particuliers : elle est rare dans le bâtiment et les travaux publics (machines, hauteur, poussières, engins).',
      fields: ['contract.hazardousWork'],
    };
  },
});
