import { describe, expect, it } from 'vitest';
import type { Store } from '../../lib/browser/store/open-store';
import type { CaseFileRecord, ProfileRecord, RecordKind } from '../../lib/profiles/record';
import { listApprenticeContracts } from './apprentice-contracts';
import { listCompanyContracts } from './company-contracts';

const caseFile = (id: string, more: Partial<CaseFileRecord> = {}): CaseFileRecord => ({
  id, name: id, employer: 'e1', apprentice: id, master1: 'm1', master2: null, training: null,
  values: { 'contract.startDate': '2026-01-05', 'contract.endDate': '2027-08-31', 'contract.type': '11' }, ...more,
}); // prettier-ignore
const profiles: readonly (readonly [RecordKind, ProfileRecord])[] = [
  ['master', { id: 'm1', name: 'Ada', values: { 'master.lastName': 'Byron', 'master.firstName': 'Ada', 'master.birthDate': '1980-12-10' } }],
  ['master', { id: 'm2', name: 'Sans date', values: { 'master.lastName': 'Hopper', 'master.firstName': 'Grace' } }],
  ['employer', { id: 'e1', name: 'Toits', values: { 'employer.siret': '55208131766522' } }],
  ['training', { id: 't1', name: 'CAP', values: { 'training.targetDiploma': '33' } }],
];

/** A store that holds these dossiers and the profiles above. */
function storeOf(...caseFiles: readonly CaseFileRecord[]): Pick<Store, 'list' | 'get'> {
  const held: readonly (readonly [RecordKind, ProfileRecord])[] = [...profiles, ...caseFiles.map((record) => ['caseFile', record] as const)];
  // Each record stands under its own kind.
  const store = {
    list: (kind: RecordKind) => Promise.resolve(held.filter(([own]) => own === kind).map(([, record]) => record)),
    get: (kind: RecordKind, id: string) => Promise.resolve(held.find(([own, record]) => own === kind && record.id === id)?.[1]),
  };
  return store as unknown as Pick<Store, 'list' | 'get'>;
}

describe('listCompanyContracts', () => {
  const chosen = { employer: 'e1', caseFile: 'now', apprentice: 'a0' };
  const starts = async (...records: readonly CaseFileRecord[]) => (await listCompanyContracts(storeOf(...records), chosen))?.map(({ startDate }) => startDate);

  it('tells days, repetition and masters of the other contracts', async () => {
    const repeating = caseFile('b', { master2: 'm2', values: { ...caseFile('b').values, 'contract.type': '33' } });
    expect(await listCompanyContracts(storeOf(caseFile('now'), repeating), chosen)).toEqual([
      { startDate: '2026-01-05', endDate: '2027-08-31', isRepeating: true, masters: [{ lastName: 'Byron', firstName: 'Ada', birthDate: '1980-12-10' }] },
    ]);
  });

  it('is unknown, not empty, while no employer is chosen', async () => {
    expect(await listCompanyContracts(storeOf(caseFile('b')), { caseFile: 'now' })).toBeNull();
    expect(await listCompanyContracts(storeOf(caseFile('b')), { caseFile: 'now', employer: null })).toBeNull();
    expect(await starts()).toEqual([]);
  });

  it('leaves out another company, this dossier, a model, and what has no dates', async () => {
    expect(await starts(caseFile('now'), caseFile('b', { employer: 'e2' }), caseFile('c', { isTemplate: true }), caseFile('d', { values: { 'contract.startDate': '2026-01-05' } }))).toEqual([]);
  });

  it('counts an apprentice once, however many amendments are kept, and the one of this contract not at all', async () => {
    const prolonged = caseFile('b2', { apprentice: 'b', values: { ...caseFile('b').values, 'contract.type': '33', 'contract.endDate': '2028-08-31' } });
    for (const kept of [[caseFile('b'), prolonged], [prolonged, caseFile('b')]]) expect((await listCompanyContracts(storeOf(...kept), chosen))?.map(({ endDate }) => endDate)).toEqual(['2028-08-31']);
    expect(await starts(caseFile('before', { apprentice: 'a0' }))).toEqual([]);
    // Two dossiers that name nobody are two people.
    expect(await starts(caseFile('x', { apprentice: null }), caseFile('y', { apprentice: null }))).toHaveLength(2);
  });
});

describe('listApprenticeContracts', () => {
  it('gives the other dossiers of the apprentice with their company and training', async () => {
    const store = storeOf(caseFile('now', { apprentice: 'a' }), caseFile('old', { apprentice: 'a', training: 't1' }), caseFile('model', { apprentice: 'a', isTemplate: true }), caseFile('other'));
    expect(await listApprenticeContracts(store, { apprentice: 'a', caseFile: 'now' })).toEqual([
      { 'contract.startDate': '2026-01-05', 'contract.endDate': '2027-08-31', 'contract.type': '11', 'employer.siret': '55208131766522', 'training.targetDiploma': '33' },
    ]);
  });

  it('is unknown while no apprentice is chosen', async () => {
    expect(await listApprenticeContracts(storeOf(caseFile('old')), {})).toBeNull();
    expect(await listApprenticeContracts(storeOf(caseFile('old')), { apprentice: null })).toBeNull();
  });
});
