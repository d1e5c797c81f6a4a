import { ageOn, formatFrenchDate } from '../fields/iso-date';
import { maximumAge } from '../law/age-limits';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { shownCode } from './shown-code';
import { sourced } from './sources';

const overAge = '12';
const several = '50';

export const exemption12Over29 = defineRule({
  id: 'exemption-12-over-29',
  severity: 'blocking',
  statement: 'La dérogation 12 est mise quand l’apprenti(e) a 30 ans ou plus au début du contrat, et seulement alors.',
  source: sourced('Code du travail, art. L6222-2 ; notice 51649 du CERFA 10103, type de dérogation'),
  needs: ['apprentice.birthDate', 'contract.startDate'],
  mayKnow: ['contract.conclusionDate'],
  looksAt: ['contract.exemptionType', 'contract.type'],
  check(values) {
    const birthDate = values['apprentice.birthDate'];
    const start = values['contract.startDate'];
    const maximum = legalAmount(maximumAge, values['contract.conclusionDate'] ?? start);
    if (maximum === null) return { is: 'incomplete', missing: [maximumAge.id] };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind === 'amendment') return { is: 'inapplicable' };
    const shown = shownCode(values['contract.exemptionType']);
    if (shown === 'unknown') return { is: 'incomplete', missing: ['contract.exemptionType'] };
    const age = ageOn(birthDate, start);
    const fields = ['contract.exemptionType', 'apprentice.birthDate', 'contract.startDate'] as const;
    const born = `né(e) le ${formatFrenchDate(birthDate)}, l’apprenti(e) aura ${age} ans le ${formatFrenchDate(start)}`;
    if (age > maximum) {
      if (shown?.code === overAge || shown?.code === several) return { is: 'pass' };
      const message = `Mettez la dérogation 12 (ou 50 s’il y en a plusieurs) : ${born}, et il la faut au-delà de ${maximum} ans révolus.`;
      return { is: 'violation', message, fields, corrections: shown === null ? [{ field: 'contract.exemptionType', value: overAge }] : [] };
    }
    if (shown?.code !== overAge) return { is: 'pass' };
    return { is: 'violation', message: `Retirez la dérogation 12, réservée aux plus de ${maximum} ans révolus, ou corrigez les dates : ${born}.`, fields };
  },
});
