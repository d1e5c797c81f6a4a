import { reservedFrameEmpty } from './reserved-frame-empty';
import { testRule } from './rule-tester';

testRule(reservedFrameEmpty, {
  pass: [{ when: 'empty', fields: {}, facts: { isReservedFrameFilled: false } }],
  violation: [{ when: 'a deposit number written by the employer', fields: {}, facts: { isReservedFrameFilled: true }, says: ['OPCO'] }],
  incomplete: [{ when: 'not read', fields: {} }],
  bounds: 'none',
});
