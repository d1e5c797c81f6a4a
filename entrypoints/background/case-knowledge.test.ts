import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../../lib/fields/values';
import { isoDate } from '../../lib/fields/iso-date';
import { gatherKnowledge } from './case-knowledge';
import type { LoadedCase } from './case-loader';

const list = readFileSync(new URL('../../public/data/communes.txt', import.meta.url), 'utf8');
const fetched = vi.fn<typeof fetch>();
const nothing: LoadedCase = { choices: { caseFile: null, employer: null, master1: null, master2: null, apprentice: null, training: null }, values: {}, isStoreEmpty: false, ignored: {} };
const shows = (value: string): Seen => ({ state: 'value', value });

beforeEach(() => {
  fetched.mockReset();
  fetched.mockImplementation(() => Promise.resolve(new Response(list)));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

it('says nothing of postal codes while the list cannot be read, and reads it when it can', async () => {
  fetched.mockRejectedValueOnce(new Error('no list'));
  const seen = { 'employer.address.postalCode': shows('31200') };
  expect(await gatherKnowledge(seen, null)).toEqual({ facts: {}, ignored: {}, dossier: {}, level: 'all', warnSize: 10 * 1024 * 1024 });
  expect((await gatherKnowledge(seen, null)).facts.communesOfPostalCode).toHaveProperty('31200');
  // Read once, and then known.
  await gatherKnowledge(seen, null);
  expect(fetched).toHaveBeenCalledTimes(2);
});

it('reads nothing for a page without a postal code', async () => {
  await gatherKnowledge({ 'employer.siret': shows('31200') }, null);
  expect(fetched).not.toHaveBeenCalled();
});

it('hands on what the dossier says and sets aside, what is to be told, the limit of documents and the contracts of the company', async () => {
  const companyContracts = [{ startDate: isoDate('2026-01-05'), endDate: isoDate('2027-01-04'), isRepeating: false, masters: [] }];
  const values = { 'contract.grossMonthlySalary': { value: 1200, origin: 'caseFile' } } as const;
  const known = await gatherKnowledge({}, { ...nothing, values, ignored: { 'nir-missing ': 'Demandé' }, companyContracts }, { level: 'blocking', warnSize: 5000 });
  expect(known).toEqual({ facts: { companyContracts }, ignored: { 'nir-missing ': 'Demandé' }, dossier: { 'contract.grossMonthlySalary': 1200 }, level: 'blocking', warnSize: 5000 });
});

it('recalls the contract before by the day on the page, then by that of the dossier; never past one that cannot be read', async () => {
  const before = { 'contract.startDate': '2024-09-02', 'contract.endDate': '2026-08-31' };
  const endOf = async (day: Seen | undefined, kept?: string) => {
    const values = kept === undefined ? {} : { 'contract.startDate': { value: kept, origin: 'caseFile' as const } };
    const { facts } = await gatherKnowledge(day === undefined ? {} : { 'contract.startDate': day }, { ...nothing, values, apprenticeContracts: [before] });
    return facts.previousContractEndDate;
  };
  expect(await endOf(shows('2026-09-01'))).toBe('2026-08-31');
  expect(await endOf(undefined, '2026-09-01')).toBe('2026-08-31');
  expect(await endOf(shows('2023-09-01'), '2026-09-01')).toBeUndefined();
  expect(await endOf({ state: 'unreadable', text: '31/02' }, '2026-09-01')).toBeUndefined();
});
