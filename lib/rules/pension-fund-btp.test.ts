import { pensionFundBtp } from './pension-fund-btp';
import { testRule } from './rule-tester';

const fund = (idcc: string | null, pensionFund: string | null) => ({ 'employer.idcc': idcc, 'contract.pensionFund': pensionFund });

testRule(pensionFundBtp, {
  pass: [
    { when: 'building, PRO BTP', fields: fund('1597', 'PRO BTP (Alliance professionnelle) Agirc-Arrco') },
    { when: 'public works, BTPR', fields: fund('1702', 'BTPR Agirc-Arrco') },
    { when: 'building, in small letters', fields: fund('1596', 'pro btp') },
  ],
  violation: [
    { when: 'building, Agrica', fields: fund('1597', 'Agrica'), says: ['Agrica', '1597'] },
    { when: 'public works, Apicil', fields: fund('3212', 'Apicil Agirc-Arrco') },
  ],
  inapplicable: [
    { when: 'trade in building materials', fields: fund('3216', 'Agrica') },
    { when: 'another branch', fields: fund('2098', 'Agrica') },
  ],
  incomplete: [
    { when: 'no fund', fields: fund('1597', null) },
    { when: 'no agreement', fields: fund(null, 'Agrica') },
  ],
  bounds: 'none',
});
