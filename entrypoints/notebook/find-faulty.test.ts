import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../lib/fields/iso-date';
import { parseCommunes } from '../../lib/law/identifiers/communes';
import type { CaseFileRecord, ProfileRecord } from '../../lib/profiles/record';
import { createCaseJudge } from './find-faulty';
import type { Records } from './use-records';

const bearings = { today: isoDate('2026-11-25'), communes: null };
const master: ProfileRecord = { id: 'm1', name: 'Ada', values: { 'master.lastName': 'Byron', 'master.firstName': 'Ada', 'master.birthDate': '1980-12-10' } };

const contract = (id: string, more: Partial<CaseFileRecord> = {}): CaseFileRecord => ({
  id, name: id, employer: 'e1', apprentice: `a-${id}`, master1: 'm1', master2: null, training: null,
  values: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2028-08-31', 'contract.type': '11' }, ...more,
}); // prettier-ignore

function recordsOf(cases: readonly CaseFileRecord[], employer: ProfileRecord['values'] = {}): Records {
  const byId = <One extends { readonly id: string }>(all: readonly One[]): ReadonlyMap<string, One> => new Map(all.map((one) => [one.id, one]));
  return {
    byKind: { caseFile: byId(cases), employer: byId([{ id: 'e1', name: 'Toits', values: employer }]), master: byId([master]), apprentice: byId([]), training: byId([]) },
    setAside: [],
  };
}

const rulesOn = (cases: readonly CaseFileRecord[], id: string): readonly string[] => {
  const record = cases.find((one) => one.id === id);
  if (record === undefined) throw new Error(`no dossier ${id}`);
  return createCaseJudge(recordsOf(cases), bearings).findingsOf(record).map(({ rule }) => rule);
};

describe('the judgment of kept dossiers', () => {
  it('counts the other contracts of a master: a third apprentice is too many', () => {
    expect(rulesOn([contract('a'), contract('b')], 'a')).not.toContain('master-maximum-apprentices');
    expect(rulesOn([contract('a'), contract('b'), contract('c')], 'a')).toContain('master-maximum-apprentices');
    // The third prepares the same diploma once more.
    const repeats = contract('a', { values: { ...contract('a').values, 'contract.type': '33' } });
    expect(rulesOn([repeats, contract('b'), contract('c')], 'a')).not.toContain('master-maximum-apprentices');
  });

  it('recalls the contract before from the other dossier of the apprentice', () => {
    const before = contract('before', { apprentice: 'x', values: { 'contract.startDate': '2025-09-01', 'contract.endDate': '2026-10-31', 'contract.type': '11' } });
    const now = contract('now', { apprentice: 'x', values: { ...contract('now').values, 'contract.type': '22' } });
    expect(rulesOn([before, now], 'now')).toContain('previous-contract-overlap');
    expect(rulesOn([{ ...before, apprentice: 'y' }, now], 'now')).not.toContain('previous-contract-overlap');
  });

  it('knows the day on which a dossier was sent', () => {
    const late = contract('a');
    expect(rulesOn([late], 'a')).toContain('deposit-deadline');
    expect(rulesOn([{ ...late, progress: { state: 'sent', days: { sent: '2026-09-03' } } }], 'a')).not.toContain('deposit-deadline');
  });

  it('reads postal codes once the list of communes is there', () => {
    const communes = parseCommunes(readFileSync(new URL('../../public/data/communes.txt', import.meta.url), 'utf8'));
    const records = recordsOf([contract('a')], { 'employer.address.postalCode': '31200', 'employer.address.city': 'Lille' });
    const [record] = records.byKind.caseFile.values();
    const tell = (known: typeof communes | null) => (record === undefined ? [] : createCaseJudge(records, { ...bearings, communes: known }).findingsOf(record).map(({ rule }) => rule));
    expect(tell(null)).not.toContain('postal-code-city-match');
    expect(tell(communes)).toContain('postal-code-city-match');
  });

  it('counts the open dossiers in which something blocks, neither models nor sent ones', () => {
    const wrong = (id: string, more: Partial<CaseFileRecord> = {}) => contract(id, { master1: null, values: { ...contract(id).values, 'contract.conclusionDate': '2026-09-02' }, ...more });
    const cases = [contract('good', { master1: null }), wrong('bad'), wrong('model', { isTemplate: true }), wrong('sent', { progress: { state: 'sent', days: {} } })];
    expect(createCaseJudge(recordsOf(cases), bearings).findFaulty(cases)).toEqual({ checked: 2, faulty: [{ id: 'bad', name: 'bad' }] });
  });
});
