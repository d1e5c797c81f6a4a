import { practicalStartBeforeEnd } from './practical-start-before-end';
import { testRule } from './rule-tester';

const dated = (practical: string | null, endDate: string) => ({ 'contract.practicalTrainingStartDate': practical, 'contract.endDate': endDate });

testRule(practicalStartBeforeEnd, {
  pass: [
    { when: 'two years before', fields: dated('2026-09-01', '2028-08-31') },
    { when: 'the last day', fields: dated('2028-08-31', '2028-08-31') },
  ],
  violation: [{ when: 'the day after', fields: dated('2028-09-01', '2028-08-31'), says: ['01/09/2028', '31/08/2028'], marks: ['contract.practicalTrainingStartDate'] }],
  incomplete: [{ when: 'no start with the employer', fields: dated(null, '2028-08-31') }],
  bounds: [['the last day', 'the day after']],
});
