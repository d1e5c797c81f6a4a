import { ageOn, formatFrenchDate } from '../fields/iso-date';
import { ordinaryMinimumAge } from '../law/ordinary-minimum-age';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { shownCode } from './shown-code';
import { sourced } from './sources';

const underAge = '11';
const several = '50';

export const exemption11Under16 = defineRule({
  id: 'exemption-11-under-16',
  severity: 'blocking',
  statement: 'La dérogation 11 est mise quand l’apprenti(e) a moins de 16 ans au début du contrat, et seulement alors.',
  source: sourced('Code du travail, art. L6222-1 ; notice 51649 du CERFA 10103, type de dérogation'),
  needs: ['apprentice.birthDate', 'contract.startDate'],
  looksAt: ['contract.exemptionType', 'contract.conclusionDate', 'contract.type'],
  check(values) {
    const birthDate = values['apprentice.birthDate'];
    const start = values['contract.startDate'];
    const conclusion = values['contract.conclusionDate'];
    const limit = legalAmount(ordinaryMinimumAge, conclusion.state === 'value' ? conclusion.value : start);
    if (limit === null) return { is: 'incomplete', missing: [ordinaryMinimumAge.id] };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind === 'amendment') return { is: 'inapplicable' };
    const shown = shownCode(values['contract.exemptionType']);
    if (shown === 'unknown') return { is: 'incomplete', missing: ['contract.exemptionType'] };
    const age = ageOn(birthDate, start);
    const fields = ['contract.exemptionType', 'apprentice.birthDate', 'contract.startDate'] as const;
    const born = `né(e) le ${formatFrenchDate(birthDate)}, l’apprenti(e) aura ${age} ans le ${formatFrenchDate(start)}`;
    if (age < limit) {
      if (shown?.code === underAge || shown?.code === several) return { is: 'pass' };
      const message = `Mettez la dérogation 11 (ou 50 s’il y en a plusieurs) : ${born}, et il la faut au-dessous de ${limit} ans.`;
      return { is: 'violation', message, fields, corrections: shown === null ? [{ field: 'contract.exemptionType', value: underAge }] : [] };
    }
    if (shown?.code !== underAge) return { is: 'pass' };
    if (conclusion.state === 'absent' || conclusion.state === 'unreadable') return { is: 'incomplete', missing: ['contract.conclusionDate'] };
    // A birthday between the signature and the start makes the code useless, and harmless.
    if (conclusion.state === 'value' && ageOn(birthDate, conclusion.value) < limit) return { is: 'pass' };
    return { is: 'violation', message: `Retirez la dérogation 11, réservée aux moins de ${limit} ans, ou corrigez les dates : ${born}.`, fields };
  },
});
