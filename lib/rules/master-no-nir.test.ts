import { expect, it } from 'vitest';
import { masterNoNir } from './master-no-nir';
import { seeFields, testRule, testToday } from './rule-tester';

const nir = '1880269123045';

testRule(masterNoNir, {
  pass: [{ when: 'blank', fields: { 'master1.nir': null } }],
  violation: [
    { when: 'given', fields: { 'master1.nir': nir }, says: ['n° 1'], marks: ['master1.nir'] },
    { when: 'half given for the second', fields: { 'master1.nir': null, 'master2.nir': { text: '1 88 02' } }, marks: ['master2.nir'] },
  ],
  inapplicable: [{ when: 'the page does not ask for it', fields: {} }],
  bounds: 'none',
});

it('never repeats the number', () => {
  const verdict = masterNoNir.judge(seeFields({ 'master1.nir': nir }), { today: testToday });
  expect(verdict.is === 'violation' && verdict.message).not.toMatch(/\d{3}/);
});
