import { contractEndTwoMonthsAfterExam } from './contract-end-two-months-after-exam';
import { testRule } from './rule-tester';

const ends = (examEndDate: string | null, endDate: string) => ({ 'training.examEndDate': examEndDate, 'contract.endDate': endDate });

testRule(contractEndTwoMonthsAfterExam, {
  pass: [
    { when: 'two months to the day', fields: ends('2028-06-30', '2028-08-30') },
    { when: 'from the end of June to the end of August', fields: ends('2028-06-30', '2028-08-31') },
    { when: 'from the middle of a month', fields: ends('2028-06-15', '2028-08-15') },
    { when: 'from the end of December to a leap day', fields: ends('2027-12-31', '2028-02-29') },
    { when: 'on the day of the exam', fields: ends('2028-06-30', '2028-06-30') },
  ],
  violation: [
    { when: 'from the end of June to 1 September', fields: ends('2028-06-30', '2028-09-01'), says: ['30/06/2028', '01/09/2028', '31/08/2028'], marks: ['contract.endDate'] },
    { when: 'four months', fields: ends('2028-05-31', '2028-09-30') },
    { when: 'a day more from the middle of a month', fields: ends('2028-06-15', '2028-08-16') },
    { when: 'from the day before the end of June to the end of August', fields: ends('2028-06-29', '2028-08-30') },
    { when: 'from the end of December to 1 March', fields: ends('2027-12-31', '2028-03-01') },
  ],
  incomplete: [{ when: 'no exam', fields: ends(null, '2028-08-31') }],
  bounds: [
    ['from the end of June to the end of August', 'from the end of June to 1 September'],
    ['from the middle of a month', 'a day more from the middle of a month'],
    ['from the end of December to a leap day', 'from the end of December to 1 March'],
  ],
});
