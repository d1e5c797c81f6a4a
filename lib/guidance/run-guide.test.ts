import { describe, expect, it } from 'vitest';
import type { FieldId } from '../fields/catalogue';
import { atCode, atField, atSection, readField, words, type Guide, type GuideStep } from './guide';
import { codeOfStep, isAtEnd, isMet, moveGuide, startGuide, watchGuide, type GuideScene } from './run-guide';

const blank: GuideScene = { step: 'form', here: [], answered: new Set(), faulty: new Set(), missing: new Set(), standing: [], lookedUp: new Set(), documents: new Set() };
const scene = (more: Partial<GuideScene>): GuideScene => ({ ...blank, ...more });
const answered = (...fields: FieldId[]): GuideScene => scene({ answered: new Set(fields) });
const guide = (...steps: GuideStep[]): Guide => ({ id: 'test', title: 'Essai', author: null, steps });
const three = guide(atField('contract.type', 'Type'), readField('employer.idcc', 'Vérifiez'), atField('contract.startDate', 'Début'));

describe('a guide', () => {
  it('goes on by itself when a field becomes valid, and not while its answer breaks a rule', () => {
    const run = startGuide(three, blank);
    const faulty = scene({ answered: new Set<FieldId>(['contract.type']), faulty: new Set<FieldId>(['contract.type']) });
    expect(watchGuide(run, faulty)).toBe(run);
    expect(watchGuide(run, answered('contract.type'))).toMatchObject({ at: 1, marks: ['done', null, null] });
  });

  it('waits for the user where only the user can tell', () => {
    const run = watchGuide(startGuide(three, blank), answered('contract.type'));
    const later = answered('contract.type', 'employer.idcc');
    expect(watchGuide(run, later)).toBe(run);
    expect(moveGuide(run, 'next', later)).toMatchObject({ at: 2, marks: ['done', 'done', null] });
  });

  it('stays on a step that was done before it was come to, until the user goes on or undoes it', () => {
    const run = startGuide(three, answered('contract.type'));
    expect(run).toMatchObject({ at: 0, wasMet: true });
    expect(watchGuide(run, answered('contract.type'))).toBe(run);
    const undone = watchGuide(run, blank);
    expect(undone).toMatchObject({ at: 0, wasMet: false });
    expect(watchGuide(undone, answered('contract.type')).at).toBe(1);
  });

  it('goes back without running forward again, and tells what was passed from what was done', () => {
    const second = moveGuide(startGuide(three, blank), 'skip', blank);
    expect(second).toMatchObject({ at: 1, marks: ['skipped', null, null] });
    const back = moveGuide(second, 'previous', answered('contract.type'));
    expect(back).toMatchObject({ at: 0, wasMet: true });
    expect(watchGuide(back, answered('contract.type'))).toBe(back);
    expect(moveGuide(back, 'previous', blank)).toBe(back);
  });

  it('passes steps that only lead to where one is already, and comes to an end', () => {
    const ways = guide(atCode('B-02', 'Ouvrez', '', { is: 'page', steps: ['request', 'form'] }), words('Voilà', ''));
    const run = startGuide(ways, blank);
    expect(run).toMatchObject({ at: 1, marks: ['done', null] });
    const end = moveGuide(run, 'next', blank);
    expect(isAtEnd(end)).toBe(true);
    expect(moveGuide(end, 'next', blank)).toBe(end);
    expect(watchGuide(end, blank)).toBe(end);
    expect(moveGuide(end, 'previous', blank).at).toBe(1);
  });

  it('survives being written down and read again', () => {
    const run = watchGuide(startGuide(three, blank), answered('contract.type'));
    expect(watchGuide(JSON.parse(JSON.stringify(run)) as typeof run, blank)).toEqual(run); // what session storage does
  });

  it.each([
    ['a search', atCode('A-01', '', '', { is: 'looked-up', lookup: 'apprentice' }), scene({ lookedUp: new Set(['apprentice']) })],
    ['a document', atCode('D-01', '', '', { is: 'document', upload: 'cerfa' }), scene({ documents: new Set(['cerfa']) })],
    ['a page', words('', '', { is: 'page', steps: ['form'] }), blank],
    ['a block', atSection('contract', ''), scene({ here: ['contract.type'] })],
  ] as const)('knows when %s is done', (_, step, done) => {
    expect(isMet(step, done)).toBe(true);
    expect(isMet(step, scene({ step: 'company', here: ['contract.type'], missing: new Set<FieldId>(['contract.type']) }))).toBe(false);
  });

  it('knows a point as corrected once its rule has nothing to say of these fields', () => {
    const step = atCode('C-04', '', '', { is: 'corrected', rule: 'conclusion-not-after-start', fields: ['contract.conclusionDate', 'contract.startDate'] });
    const standing = (fields: readonly FieldId[]): GuideScene => scene({ standing: [{ rule: 'conclusion-not-after-start', fields }] });
    expect(isMet(step, standing(['contract.conclusionDate', 'contract.startDate']))).toBe(false);
    expect(isMet(step, standing(['contract.startDate']))).toBe(true);
  });

  it('points at the first field of a block that is left to do, else at its first', () => {
    const step = atSection('contract', '');
    const here: readonly FieldId[] = ['employer.idcc', 'contract.type', 'contract.startDate'];
    expect(codeOfStep(step, scene({ here, missing: new Set<FieldId>(['contract.startDate', 'employer.idcc']) }))).toBe('C-05');
    expect(codeOfStep(step, scene({ here }))).toBe('C-01');
    expect(codeOfStep(step, blank)).toBeNull();
    expect(codeOfStep(words('', ''), blank)).toBeNull();
  });
});
