import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const rncpActive = defineRule({
  id: 'rncp-active',
  severity: 'warning',
  statement: 'La fiche RNCP est active le jour de la signature.',
  source: sourced('Code du travail, art. L6211-1, R6113-16 et D6224-2'),
  needs: ['training.rncpCode', 'contract.conclusionDate'],
  mayKnowFacts: ['certifications'],
  check(values, { certifications }) {
    const code = values['training.rncpCode'];
    const day = values['contract.conclusionDate'];
    const facts = certifications?.[code];
    if (facts === undefined) return { is: 'incomplete', missing: ['certifications'] };
    if (facts.activeUntil === null || day <= facts.activeUntil) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez la fiche ${code} avec le CFA : elle n’est plus active depuis le ${formatFrenchDate(facts.activeUntil)} au soir, et le contrat est signé le ${formatFrenchDate(day)}.`,
      fields: ['training.rncpCode', 'contract.conclusionDate'],
    };
  },
});
