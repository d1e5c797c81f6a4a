import { describe, expect, it } from 'vitest';
import type { CaseFileRecord } from '../profiles/record';
import { gatherCaseFacts } from './case-facts';

const caseFile: CaseFileRecord = { id: 'c', name: 'c', employer: null, apprentice: null, master1: null, master2: null, training: null, values: {} };

describe('gatherCaseFacts', () => {
  it('leaves out what nobody says', () => {
    expect(gatherCaseFacts({}, {})).toEqual({});
    expect(gatherCaseFacts({ 'contract.type': '11' }, { caseFile })).toEqual({});
  });

  it('tells of an apprentice who repeats by the type of the amendment only', () => {
    expect(gatherCaseFacts({ 'contract.type': '33' }, {})).toEqual({ isApprenticeRepeating: true });
  });

  it('tells the day of sending from the dossier, and none that is no day', () => {
    const sent = (day: string): CaseFileRecord => ({ ...caseFile, progress: { state: 'archived', days: { sent: day, archived: '2026-10-01' } } });
    expect(gatherCaseFacts({}, { caseFile: sent('2026-09-03') })).toEqual({ sentOn: '2026-09-03' });
    expect(gatherCaseFacts({}, { caseFile: sent('hier') })).toEqual({});
  });

  it('hands on the contracts of the company, none among them', () => {
    expect(gatherCaseFacts({}, { companyContracts: [] })).toEqual({ companyContracts: [] });
  });
});
