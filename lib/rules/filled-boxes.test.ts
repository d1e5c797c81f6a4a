import { expect, it } from 'vitest';
import type { Look } from './define-rule';
import { judgeFilled } from './filled-boxes';

const judge = (phone: Look, email: Look) =>
  judgeFilled({ 'employer.phone': phone, 'employer.email': email }, ['employer.phone', 'employer.email'], (blank) => `${blank.length} vide(s)`);
const shown: Look = { state: 'value', value: 'x' };

it('lets a blank box speak even when another is not on the page', () => {
  expect(judge({ state: 'empty' }, { state: 'absent' })).toEqual({ is: 'violation', message: '1 vide(s)', fields: ['employer.phone'] });
});

it('never takes a box that is not there, or cannot be read, for a blank one', () => {
  expect(judge(shown, { state: 'absent' })).toEqual({ is: 'incomplete', missing: ['employer.email'] });
  expect(judge(shown, { state: 'unreadable', text: '?' })).toEqual({ is: 'pass' });
  expect(judge(shown, shown)).toEqual({ is: 'pass' });
});
