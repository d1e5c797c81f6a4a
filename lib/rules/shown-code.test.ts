import { describe, expect, it } from 'vitest';
import { judgeCode, shownCode } from './shown-code';

describe('shownCode', () => {
  it('takes a code, and a bare number that no list holds', () => {
    expect(shownCode({ state: 'value', value: '33' })).toEqual({ code: '33' });
    expect(shownCode({ state: 'unreadable', text: ' 17 ' })).toEqual({ code: '17' });
  });
  it('tells a blank box from one that says nothing certain', () => {
    expect(shownCode({ state: 'empty' })).toBeNull();
    expect(shownCode({ state: 'absent' })).toBe('unknown');
    expect(shownCode({ state: 'unreadable', text: 'Autre situation' })).toBe('unknown');
  });
});

describe('judgeCode', () => {
  const judge = (look: Parameters<typeof judgeCode>[0]) => judgeCode(look, 'employer.type', 'employerType', (wrong) => `faute ${wrong ?? 'vide'}`);
  it('passes a code of the list only', () => {
    expect(judge({ state: 'value', value: '11' })).toEqual({ is: 'pass' });
    expect(judge({ state: 'value', value: '17' })).toMatchObject({ is: 'violation', message: 'faute 17', fields: ['employer.type'] });
    expect(judge({ state: 'empty' })).toMatchObject({ is: 'violation', message: 'faute vide' });
    expect(judge({ state: 'absent' })).toEqual({ is: 'incomplete', missing: ['employer.type'] });
  });
});
