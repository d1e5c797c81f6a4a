import { isBtpAgreement } from '../law/agreements';
import { defineRule } from './define-rule';
import { unsourced } from './sources';

export const pensionFundBtp = defineRule({
  id: 'pension-fund-btp',
  severity: 'info',
  statement: 'Dans le bâtiment et les travaux publics, la caisse de retraite est en général PRO BTP.',
  source: unsourced('Bonne pratique'),
  needs: ['contract.pensionFund', 'employer.idcc'],
  check(values) {
    const idcc = values['employer.idcc'];
    const fund = values['contract.pensionFund'];
    if (!isBtpAgreement(idcc)) return { is: 'inapplicable' };
    if (fund.toUpperCase().includes('BTP')) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez la caisse de retraite (${fund}) : dans le bâtiment et les travaux publics (IDCC ${idcc}), c’est en général PRO BTP.`,
      fields: ['contract.pensionFund', 'employer.idcc'],
    };
  },
});
