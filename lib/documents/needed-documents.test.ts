import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../fields/values';
import { neededDocuments, type DocumentId, type NeedFacts } from './needed-documents';

const level = (document: DocumentId, values: FieldValues, facts: NeedFacts = {}): string | undefined => neededDocuments(values, facts).find((need) => need.document === document)?.level;

describe('what a contract asks for', () => {
  it.each([
    // D6224-1: the contract and the training agreement.
    ['cerfa', {}, 'required'],
    ['cerfa', { 'contract.type': '31' }, 'required'],
    ['convention', {}, 'required'],
    ['convention', { 'contract.type': '11' }, 'required'],
    ['convention', { 'contract.type': '38' }, 'not-needed'],
    ['convention', { 'training.companyCfa': true }, 'not-needed'],
    ['annex', { 'training.companyCfa': true }, 'required'],
    ['annex', { 'training.companyCfa': false }, 'not-needed'],
    ['annex', {}, 'unknown'],
    // L6222-7-1: the length of the course is changed by agreement of three.
    ['tripartite', { 'contract.exemptionType': '21' }, 'required'],
    ['tripartite', { 'contract.exemptionType': '22' }, 'required'],
    ['tripartite', { 'contract.exemptionType': '11' }, 'not-needed'],
    ['tripartite', {}, 'not-needed'],
    ['tripartite', { 'contract.exemptionType': '50' }, 'advised'],
    ['tripartite', { 'contract.exemptionType': '22', 'contract.type': '33' }, 'not-needed'],
    ['tripartite', { 'contract.exemptionType': '21', 'apprentice.previousSituation': '7' }, 'not-needed'],
    ['tripartite', { 'contract.exemptionType': '22', 'apprentice.disabledWorker': true }, 'not-needed'],
    ['tripartite', { 'contract.exemptionType': '21', 'contract.type': '23', 'training.cfaStartDate': '2025-09-01', 'contract.startDate': '2026-02-01' }, 'not-needed'],
    ['tripartite', { 'contract.exemptionType': '21', 'contract.type': '23', 'training.cfaStartDate': '2026-02-01', 'contract.startDate': '2026-02-01' }, 'required'],
    // R4153-41: minors on regulated work. Eighteen on the day itself is of age.
    ['hazardDeclaration', { 'contract.hazardousWork': true, 'apprentice.birthDate': '2008-09-02', 'contract.startDate': '2026-09-01' }, 'advised'],
    ['hazardDeclaration', { 'contract.hazardousWork': true, 'apprentice.birthDate': '2008-09-01', 'contract.startDate': '2026-09-01' }, 'not-needed'],
    ['hazardDeclaration', { 'contract.hazardousWork': false }, 'not-needed'],
    ['hazardDeclaration', { 'contract.hazardousWork': true }, 'unknown'],
    // L6222-2, 4°: over 29.
    ['businessProject', { 'apprentice.businessProject': true, 'apprentice.birthDate': '1996-09-01', 'contract.startDate': '2026-09-01' }, 'advised'],
    ['businessProject', { 'apprentice.businessProject': true, 'apprentice.birthDate': '1996-09-02', 'contract.startDate': '2026-09-01' }, 'not-needed'],
    ['businessProject', { 'apprentice.businessProject': true }, 'unknown'],
    ['businessProject', {}, 'not-needed'],
    ['ascendant', { 'employer.specific': '4' }, 'advised'],
    ['ascendant', { 'employer.specific': '0' }, 'not-needed'],
    ['disability', { 'apprentice.disabledWorker': true }, 'advised'],
  ] as const)('%s for %o: %s', (document, values, expected) => {
    expect(level(document, values)).toBe(expected);
  });

  it('reads the exemptions that « 50 » gathers', () => {
    expect(level('tripartite', { 'contract.exemptionType': '50' }, { gatheredExemptions: ['12', '22'] })).toBe('required');
    expect(level('tripartite', { 'contract.exemptionType': '50' }, { gatheredExemptions: ['11', '12'] })).toBe('not-needed');
  });

  it.each([
    // Neither 11 (under 16) nor 12 (over 29) can be among them: of 21, 22 and 60, two hold one on the length.
    ['2009-09-01', '2026-09-01', 'required'],
    ['2010-09-02', '2026-09-01', 'advised'],
    ['2010-08-31', '2026-09-01', 'advised'],
    ['1996-09-02', '2026-09-01', 'required'],
    ['1996-09-01', '2026-09-01', 'advised'],
  ] as const)('concludes what « 50 » gathers from the age: born %s, begun %s: %s', (birth, start, expected) => {
    // Signed in July: who is sixteen only since then may bear code 11.
    const values = { 'contract.exemptionType': '50', 'apprentice.birthDate': birth, 'contract.startDate': start, 'contract.conclusionDate': '2026-07-01' };
    expect(level('tripartite', values)).toBe(expected);
    expect(level('tripartite', { ...values, 'apprentice.disabledWorker': true })).toBe(expected === 'required' ? 'not-needed' : expected);
  });

  it('concludes nothing for an amendment: the contract began at another age', () => {
    expect(level('tripartite', { 'contract.exemptionType': '50', 'contract.type': '31', 'apprentice.birthDate': '2009-09-01', 'contract.startDate': '2026-09-01' })).toBe('advised');
  });

  it('asks for leave at the third contract of one level, not at the second', () => {
    const values = { 'contract.type': '21', 'training.targetDiploma': '54' } as const;
    expect(level('thirdContractAuthorization', values)).toBe('unknown');
    expect(level('thirdContractAuthorization', values, { earlierContractLevels: [3] })).toBe('not-needed');
    expect(level('thirdContractAuthorization', values, { earlierContractLevels: [3, 3, 5, 5, 4, 4] })).toBe('required');
    expect(level('thirdContractAuthorization', { ...values, 'contract.type': '11' }, { earlierContractLevels: [3, 3] })).toBe('not-needed');
  });

  it('says of each why, and by which text', () => {
    for (const need of neededDocuments({})) {
      expect(need.because).toMatch(/\.$/);
      expect(need.source).toMatch(/Code du travail, art\. [LRD]\d/);
    }
  });
});
