import { expect, it } from 'vitest';
import type { FieldId } from '../fields/catalogue';
import { maySpeak } from './spoken-findings';

it.each([
  ['about what is written speaks at once', [], [], false, true],
  ['about a blank field waits', ['employer.idcc'], [], false, false],
  ['about a blank field waits while others are left', ['employer.idcc'], ['employer.name'], false, false],
  ['about a blank field that was left speaks', ['employer.idcc'], ['employer.idcc'], false, true],
  ['about several blank fields speaks once one was left', ['employer.idcc', 'employer.name'], ['employer.name'], false, true],
  ['about a blank field speaks after a fill or at the button', ['employer.idcc'], [], true, true],
] as const)('a finding %s', (_, blank: readonly FieldId[], left: readonly FieldId[], mayAllSpeak, expected) => {
  expect(maySpeak({ blank }, { left: new Set(left), mayAllSpeak })).toBe(expected);
});
