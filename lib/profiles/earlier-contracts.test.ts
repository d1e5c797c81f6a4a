import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../fields/values';
import { recallEarlierContracts } from './earlier-contracts';

const contract = (startDate: string, endDate: string, more: FieldValues = {}): FieldValues => ({ 'contract.startDate': startDate, 'contract.endDate': endDate, 'contract.type': '11', ...more });
const now: FieldValues = { 'contract.type': '21', 'contract.startDate': '2026-09-01', 'training.targetDiploma': '33' };
const last = contract('2024-09-02', '2026-08-31', {
  'employer.siret': '55208131766522', 'employer.idcc': '1596', 'contract.wages.year1.period1.from': '2024-09-02', 'contract.wages.year1.period1.rate': 40,
  'contract.wages.year2.period1.from': '2025-09-02', 'contract.wages.year2.period1.rate': 50,
}); // prettier-ignore

describe('recallEarlierContracts', () => {
  it('tells of the contract that ended just before', () => {
    const before = contract('2022-09-01', '2024-08-31', { 'employer.siret': '11111111111111', 'employer.idcc': '2216' });
    expect(recallEarlierContracts(now, [last, before])).toEqual({ previousContractEndDate: '2026-08-31', previousContractLastRate: 50, previousContractIsBtp: true, previousEmployerSiren: '552081317' });
  });

  it('leaves out what the dossier does not say', () => {
    expect(recallEarlierContracts(now, [contract('2024-09-02', '2026-08-31')])).toEqual({ previousContractEndDate: '2026-08-31' });
  });

  it('says nothing of a contract after which another one may have stood: three months are the limit', () => {
    expect(recallEarlierContracts(now, [contract('2024-09-02', '2026-06-01')])).toEqual({ previousContractEndDate: '2026-06-01' });
    expect(recallEarlierContracts(now, [contract('2024-09-02', '2026-05-31')])).toEqual({});
  });

  it('takes neither a later contract, nor one of the same day, nor one without dates for an earlier one', () => {
    const others = [contract('2026-09-01', '2028-08-31'), contract('2027-09-01', '2028-08-31'), { 'contract.startDate': '2024-09-02' }, contract('2026-08-01', '2025-08-01')];
    expect(recallEarlierContracts(now, others)).toEqual({});
  });

  it('knows nothing while this contract has no first day', () => {
    expect(recallEarlierContracts({ 'contract.type': '21' }, [last])).toEqual({});
  });

  it('takes the contract that an amendment changes, as the latest amendment left it', () => {
    const amendment = { ...now, 'contract.type': '33', 'contract.startDate': '2024-09-02' };
    const changed = contract('2024-09-02', '2026-07-31', { 'contract.type': '36', 'contract.conclusionDate': '2025-03-01' });
    const original = { ...last, 'contract.conclusionDate': '2024-08-20' };
    for (const kept of [[original, changed], [changed, original]]) expect(recallEarlierContracts(amendment, kept).previousContractEndDate).toBe('2026-07-31');
  });

  it('tells the levels only when this contract would be a third of its level', () => {
    const of = (start: string, diploma: string): FieldValues => contract(`${start}-09-01`, `${start}-12-31`, { 'training.targetDiploma': diploma });
    const levels = (...kept: readonly FieldValues[]) => recallEarlierContracts(now, kept).earlierContractLevels;
    expect(levels(of('2021', '33'), of('2023', '34'))).toEqual([3, 3]);
    // Another contract need not be kept here: fewer prove nothing.
    expect(levels(of('2021', '33'))).toBeUndefined();
    expect(levels(of('2021', '33'), of('2023', '54'))).toBeUndefined();
    expect(levels(of('2021', '33'), of('2023', '34'), of('2025', '54'))).toEqual([3, 3, 5]);
    // An amendment is the same contract.
    expect(levels(of('2021', '33'), { ...of('2021', '33'), 'contract.type': '36' })).toBeUndefined();
  });
});
