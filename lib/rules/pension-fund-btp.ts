import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { unsourced } from './sources';

const buildingBranches: readonly unknown[] = ['bâtiment', 'travaux publics'];

export const pensionFundBtp = defineRule({
  id: 'pension-fund-btp',
  severity: 'info',
  statement: 'Dans le bâtiment et les travaux publics, la caisse de retraite est en général PRO BTP.',
  source: unsourced('Bonne pratique'),
  needs: ['contract.pensionFund', 'employer.idcc'],
  check(values) {
    const idcc = values['employer.idcc'];
    const fund = values['contract.pensionFund'];
    if (!buildingBranches.includes(queryEntry('idccConstructys', idcc)?.['branch'])) return { is: 'inapplicable' };
    if (fund.toUpperCase().includes('BTP')) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez la caisse de retraite (${fund}) : dans le bâtiment et les travaux publics (IDCC ${idcc}), c’est en général PRO BTP.`,
      fields: ['contract.pensionFund', 'employer.idcc'],
    };
  },
});
