import { formatEuros, formatPercent } from '../law/french-numbers';
import { payAmount } from '../law/pay/pay-amount';
import { previousFloor } from '../law/pay/special-pay';
import { smicMonthly, smicMonthlyOn, smicZoneOf } from '../law/smic';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const firstRate = 'contract.wages.year1.period1.rate';
const toleratedCents = 100;
/** The increase stops at 100 % (D6222-31). */
const highestFloor = 100;

export const wagePreviousContractFloor = defineRule({
  id: 'wage-previous-contract-floor',
  severity: 'warning',
  statement: 'Après un diplôme obtenu en apprentissage, la rémunération n’est pas plus basse que celle de la dernière année du contrat précédent.',
  source: sourced('Code du travail, art. D6222-29 ; accord BTP du 8 février 2005 (KALIARTI000005831375)'),
  needs: ['contract.type', firstRate],
  mayKnow: ['employer.idcc', 'contract.wages.year1.period1.base', 'contract.startDate', 'employer.address.postalCode', 'contract.conventionalMinimum', 'contract.weeklyHours', 'contract.weeklyMinutes'],
  mayKnowFacts: ['previousContractLastRate', 'previousContractMinimumRate', 'previousContractLastPayCents', 'previousContractDiplomaObtained', 'previousContractIsBtp'],
  check(values, facts) {
    const idcc = values['employer.idcc'];
    const floor = previousFloor({ contractType: values['contract.type'], idcc, facts });
    if (floor === null) return { is: 'inapplicable' };
    if (floor === 'unknown') return { is: 'incomplete', missing: [facts.previousContractDiplomaObtained === undefined ? 'previousContractDiplomaObtained' : 'previousContractLastRate'] };
    const rate = values[firstRate];
    const open = floor.by === 'pay-at-most' ? ({ is: 'incomplete', missing: ['previousContractMinimumRate'] } as const) : null;
    const tell = (now: string, then: string) =>
      ({
        is: 'violation',
        message: `Vérifiez le premier pourcentage (${now}) : après un diplôme obtenu, la rémunération n’est pas plus basse que celle de la dernière année du contrat précédent (${then}).`,
        fields: [firstRate, 'contract.type'],
      }) as const;
    if (floor.rate !== null) {
      const due = Math.min(highestFloor, floor.rate);
      if (rate >= due) return { is: 'pass' };
      return open ?? { ...tell(formatPercent(rate), formatPercent(floor.rate)), corrections: [{ field: firstRate, value: due }] };
    }
    const { 'contract.startDate': start, 'contract.weeklyHours': hours } = values;
    if (start === null || hours === null || floor.payCents === null) return { is: 'incomplete', missing: ['contract.startDate', 'contract.weeklyHours'] };
    const smic = smicMonthlyOn(smicZoneOf(values['employer.address.postalCode']), start);
    const isSmc = values['contract.wages.year1.period1.base'] === 'SMC';
    const monthly = isSmc ? values['contract.conventionalMinimum'] : smic.is === 'known' ? smic.amount : null;
    const pay = monthly === null ? null : payAmount(rate, monthly, hours * 60 + (values['contract.weeklyMinutes'] ?? 0), start);
    if (pay === null) return { is: 'incomplete', missing: [isSmc ? 'contract.conventionalMinimum' : smicMonthly.id] };
    const isCapped = rate >= highestFloor;
    if (isCapped || pay * 100 >= floor.payCents - toleratedCents) return { is: 'pass' };
    return open ?? tell(`${formatPercent(rate)}, soit ${formatEuros(pay)}`, formatEuros(floor.payCents / 100));
  },
});
