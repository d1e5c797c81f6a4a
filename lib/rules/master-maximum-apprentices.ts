import { formatFrenchDate } from '../fields/iso-date';
import { apprenticesPerMaster } from '../law/funding';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { isSamePerson } from './person-name';
import { sourced } from './sources';

const masters = ['master1', 'master2'] as const;

// With two masters the contract counts for each. Repeating is an exception that the user claims: not said, it does not hold.
export const masterMaximumApprentices = defineRule({
  id: 'master-maximum-apprentices',
  severity: 'warning',
  statement: 'Un maître d’apprentissage suit deux apprentis au plus, et un troisième seulement s’il redouble.',
  source: sourced('Code du travail, art. R6223-6'),
  needs: ['contract.startDate'],
  mayKnow: ['master1.lastName', 'master1.firstName', 'master1.birthDate', 'master2.lastName', 'master2.firstName', 'master2.birthDate'],
  needsFacts: ['companyContracts'],
  mayKnowFacts: ['isApprenticeRepeating'],
  check(values, { companyContracts, isApprenticeRepeating = false }) {
    const start = values['contract.startDate'];
    const limit = legalAmount(apprenticesPerMaster, start);
    if (limit === null) return { is: 'incomplete', missing: [apprenticesPerMaster.id] };
    const running = companyContracts.filter(({ startDate, endDate }) => startDate <= start && start <= endDate);
    let isAnyKnown = false;
    for (const master of masters) {
      const lastName = values[`${master}.lastName`];
      const firstName = values[`${master}.firstName`];
      const birthDate = values[`${master}.birthDate`];
      if (lastName === null || firstName === null || birthDate === null) continue;
      isAnyKnown = true;
      const followed = running.filter((contract) => contract.masters.some((other) => isSamePerson(other, { lastName, firstName, birthDate })));
      const repeating = followed.filter(({ isRepeating }) => isRepeating).length + (isApprenticeRepeating ? 1 : 0);
      const all = followed.length + 1;
      if (all - repeating <= limit && all <= limit + 1) continue;
      return {
        is: 'violation',
        message: `Choisissez une autre personne dans le cadre ${ofBlock(`${master}.lastName`)} : avec ce contrat, ${firstName} ${lastName} suivrait ${all} apprentis le ${formatFrenchDate(start)}. Le maximum est ${limit}, et un de plus seulement s’il redouble.`,
        fields: [`${master}.lastName`, `${master}.firstName`, `${master}.birthDate`],
      };
    }
    return isAnyKnown ? { is: 'pass' } : { is: 'incomplete', missing: ['master1.lastName', 'master1.firstName', 'master1.birthDate'] };
  },
});
