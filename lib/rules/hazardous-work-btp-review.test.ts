import { hazardousWorkBtpReview } from './hazardous-work-btp-review';
import { testRule } from './rule-tester';

const answer = (hazardousWork: boolean | null, naf: string | null, idcc: string | null = null) => ({
  'contract.hazardousWork': hazardousWork,
  'employer.naf': naf,
  'employer.idcc': idcc,
});

testRule(hazardousWorkBtpReview, {
  pass: [{ when: 'yes', fields: answer(true, '4391B') }],
  violation: [
    { when: 'no, a roofer', fields: answer(false, '4391B'), marks: ['contract.hazardousWork'] },
    { when: 'no, building by the agreement', fields: answer(false, null, '1596') },
  ],
  inapplicable: [
    { when: 'no, a shop', fields: answer(false, '4711D') },
    { when: 'no, landscaping', fields: answer(false, '8130Z') },
  ],
  incomplete: [
    { when: 'no, trade not known', fields: answer(false, null) },
    { when: 'not answered', fields: answer(null, '4391B') },
  ],
  bounds: 'none',
});
