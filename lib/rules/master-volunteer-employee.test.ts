import { masterVolunteerEmployee } from './master-volunteer-employee';
import { testRule } from './rule-tester';

const claire = { 'master1.lastName': 'Dupont', 'master1.firstName': 'Claire' };

testRule(masterVolunteerEmployee, {
  pass: [
    { when: 'a volunteer employee, as the user said', fields: { ...claire, 'employer.name': 'SARL Bati' }, facts: { isMasterVolunteer: true } },
    { when: 'the employer', fields: { ...claire, 'employer.name': 'DUPONT Claire' } },
  ],
  violation: [
    { when: 'somebody from outside, as the user said', fields: { ...claire, 'employer.name': 'SARL Bati' }, facts: { isMasterVolunteer: false }, says: ['Claire Dupont'], marks: ['master1.lastName'] },
    { when: 'nothing known', fields: claire },
    { when: 'only the last name of the employer', fields: { ...claire, 'employer.name': 'Dupont' } },
  ],
  incomplete: [{ when: 'no master', fields: { 'master1.lastName': null } }],
  bounds: 'none',
});
