import { exemptionDurationAgreement } from './exemption-duration-agreement';
import { testRule } from './rule-tester';

const exempt = (exemptionType: string | null, type = '11') => ({ 'contract.exemptionType': exemptionType, 'contract.type': type });
const missing = { uploads: { cerfa: 'uploaded', tripartite: 'empty' } } as const;

testRule(exemptionDurationAgreement, {
  pass: [
    { when: 'shorter, the agreement is uploaded', fields: exempt('21'), facts: { uploads: { tripartite: 'uploaded' } } },
    { when: 'shorter, the agreement is at hand', fields: exempt('21'), facts: { hasDurationAgreement: true } },
  ],
  violation: [
    { when: 'longer, no document', fields: exempt('22'), facts: { uploads: {} }, says: ['dérogation 22', 'convention tripartite'] },
    { when: 'shorter, an empty slot', fields: exempt('21'), facts: missing },
    { when: 'several, one on the duration', fields: exempt('50'), facts: { ...missing, gatheredExemptions: ['11', '21'] } },
    { when: 'longer, not at hand', fields: exempt('22'), facts: { hasDurationAgreement: false } },
    { when: 'after a rupture, a course begun with the contract', fields: { ...exempt('21', '23'), 'training.cfaStartDate': '2026-09-01', 'contract.startDate': '2026-09-01' }, facts: missing },
  ],
  inapplicable: [
    { when: 'an exemption of age', fields: exempt('11'), facts: missing },
    { when: 'several, none on the duration', fields: exempt('50'), facts: { ...missing, gatheredExemptions: ['11', '60'] } },
    { when: 'after a failure', fields: exempt('22', '33'), facts: missing },
    { when: 'for a disability', fields: exempt('22', '34'), facts: missing },
    { when: 'after a rupture, a course begun before', fields: { ...exempt('21', '23'), 'training.cfaStartDate': '2026-08-31', 'contract.startDate': '2026-09-01' }, facts: missing },
    { when: 'after a rupture, nothing known of the course', fields: exempt('21', '23'), facts: missing },
    { when: 'a trainee before the contract', fields: { ...exempt('21'), 'apprentice.previousSituation': '7' }, facts: missing },
    { when: 'a disabled worker', fields: { ...exempt('22'), 'apprentice.disabledWorker': true }, facts: missing },
    { when: 'an elite athlete', fields: { ...exempt('22'), 'apprentice.eliteAthlete': true }, facts: missing },
  ],
  incomplete: [
    { when: 'no exemption', fields: exempt(null), facts: missing },
    { when: 'the documents are not known', fields: exempt('21') },
    { when: 'several, not said which', fields: exempt('50'), facts: missing },
  ],
  bounds: [['after a rupture, a course begun before', 'after a rupture, a course begun with the contract']],
});
