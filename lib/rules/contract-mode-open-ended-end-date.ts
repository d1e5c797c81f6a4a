import { addMonths, formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const openEnded = '2';
// No apprenticeship is longer, whatever the case: beyond it the date is that of something else.
const longestMonths = 48;

export const contractModeOpenEndedEndDate = defineRule({
  id: 'contract-mode-open-ended-end-date',
  severity: 'info',
  statement: 'En CDI, la date de fin est celle de la période d’apprentissage, pas celle du contrat de travail.',
  source: sourced('Code du travail, art. L6222-7'),
  needs: ['mode.contractMode'],
  judgesBlank: ['contract.endDate'],
  mayKnow: ['contract.startDate'],
  check(values) {
    if (values['mode.contractMode'] !== openEnded) return { is: 'inapplicable' };
    const end = values['contract.endDate'];
    const start = values['contract.startDate'];
    const why = 'un CDI n’a pas de fin, mais l’apprentissage en a une.';
    if (end === null) return { is: 'violation', message: `Mettez comme date de fin celle de la période d’apprentissage : ${why}`, fields: ['contract.endDate'] };
    if (start === null) return { is: 'incomplete', missing: ['contract.startDate'] };
    if (end <= addMonths(start, longestMonths)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez la date de fin (${formatFrenchDate(end)}), plus de 4 ans après le début (${formatFrenchDate(start)}). Mettez celle de la période d’apprentissage : ${why}`,
      fields: ['contract.endDate', 'contract.startDate'],
    };
  },
});
