import { describe, expect, it } from 'vitest';
import { coverageOf, keepCoverage, missingSince, type StepCoverage } from './portal-health';

const before: StepCoverage = { fields: ['apprentice.firstName', 'apprentice.lastName', 'legalRepresentative.fullName'], left: 2 };

describe('coverageOf', () => {
  it('counts each field once and every control that is not understood', () => {
    const match = { control: '1:1', field: 'apprentice.lastName', score: 1, margin: 1, reasons: [] } as const;
    const ambiguous = [{ control: '1:3', candidates: [], reasons: [] }] as const;
    expect(coverageOf({ step: 'form', matches: [match, { ...match, control: '1:2' }], ambiguous, unrecognized: ['1:4', '1:5'], foreign: ['1:6'], lostCalibrations: [] })).toEqual({
      fields: ['apprentice.lastName'],
      left: 3,
    });
  });
});

describe('missingSince', () => {
  it('names the fields that are gone when more is left over than before', () => {
    expect(missingSince(before, { fields: ['apprentice.firstName', 'legalRepresentative.fullName'], left: 3 })).toEqual(['apprentice.lastName']);
  });

  it('says nothing of a block that the contract does not need', () => {
    expect(missingSince(before, { fields: ['apprentice.firstName', 'apprentice.lastName'], left: 2 })).toEqual([]);
    expect(missingSince(before, { fields: ['apprentice.firstName'], left: 0 })).toEqual([]);
  });

  it('says nothing of unknown controls that came in addition, nor at a first visit', () => {
    expect(missingSince(before, { ...before, left: 9 })).toEqual([]);
    expect(missingSince(undefined, { fields: [], left: 9 })).toEqual([]);
  });
});

describe('keepCoverage', () => {
  it('keeps what was known through a drop, however often the page is loaded', () => {
    const now = { fields: ['apprentice.firstName', 'legalRepresentative.fullName'], left: 3 } as const;
    expect(keepCoverage(before, now)).toBe(before);
    expect(missingSince(keepCoverage(before, now), now)).toEqual(['apprentice.lastName']);
  });

  it('adds up what contracts show, and is the same object when nothing is new', () => {
    expect(keepCoverage(before, { fields: ['apprentice.birthDate', 'apprentice.lastName'], left: 1 })).toEqual({
      fields: ['apprentice.birthDate', 'apprentice.firstName', 'apprentice.lastName', 'legalRepresentative.fullName'],
      left: 2,
    });
    expect(keepCoverage(before, { fields: ['apprentice.lastName'], left: 0 })).toBe(before);
  });

  it('does not take a page that is still drawing itself for the step', () => {
    expect(keepCoverage(undefined, { fields: [], left: 4 })).toBeUndefined();
  });
});
