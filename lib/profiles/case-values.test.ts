import { describe, expect, it } from 'vitest';
import { attestationIds, catalogue, fieldIds } from '../fields/catalogue';
import { assembleCaseValues, type CaseParts } from './case-values';
import type { CaseFileRecord, ProfileRecord } from './record';

const profile = (id: string, values: ProfileRecord['values']): ProfileRecord => ({ id, name: id, values });
const dossier = (values: CaseFileRecord['values']): CaseFileRecord => ({
  ...profile('d', values),
  employer: 'e',
  master1: 'm1',
  master2: 'm2',
  apprentice: 'a',
  training: 't',
});
const nothing: CaseParts = { caseFile: null, employer: null, master1: null, master2: null, apprentice: null, training: null };

describe('assembleCaseValues', () => {
  it('gathers the profiles and says which one each value comes from', () => {
    const assembled = assembleCaseValues({
      ...nothing,
      employer: profile('e', { 'employer.siret': '73282932000074', 'employer.headcount': 4 }),
      master1: profile('m1', { 'master.lastName': 'Kervella' }),
      master2: profile('m2', { 'master.lastName': 'Riou', 'master.birthDate': '1980-02-29' }),
      apprentice: profile('a', { 'apprentice.disabledWorker': false, 'legalRepresentative.fullName': 'Guéguen Anne' }),
      training: profile('t', { 'training.cfa.uai': '0561910X' }),
      caseFile: dossier({ 'contract.startDate': '2026-09-01' }),
    });
    expect(assembled).toEqual({
      'employer.siret': { value: '73282932000074', origin: 'employer' },
      'employer.headcount': { value: 4, origin: 'employer' },
      'master1.lastName': { value: 'Kervella', origin: 'master1' },
      'master2.lastName': { value: 'Riou', origin: 'master2' },
      'master2.birthDate': { value: '1980-02-29', origin: 'master2' },
      'apprentice.disabledWorker': { value: false, origin: 'apprentice' },
      'legalRepresentative.fullName': { value: 'Guéguen Anne', origin: 'apprentice' },
      'training.cfa.uai': { value: '0561910X', origin: 'training' },
      'contract.startDate': { value: '2026-09-01', origin: 'caseFile' },
    });
  });

  it('lets the dossier win, for any field, and a blank of the dossier win nothing', () => {
    const assembled = assembleCaseValues({
      ...nothing,
      training: profile('t', { 'training.cfaStartDate': '2026-09-07', 'training.hours': 800 }),
      master2: profile('m2', { 'master.job': 'Chef d’équipe' }),
      caseFile: dossier({ 'training.cfaStartDate': '2026-10-05', 'training.hours': '', 'master2.job': 'Conducteur de travaux' }),
    });
    expect(assembled).toEqual({
      'training.cfaStartDate': { value: '2026-10-05', origin: 'caseFile' },
      'training.hours': { value: 800, origin: 'training' },
      'master2.job': { value: 'Conducteur de travaux', origin: 'caseFile' },
    });
  });

  it('never carries an attestation or a signature, whoever holds it', () => {
    const all = Object.fromEntries(fieldIds.map((id) => [id, catalogue[id].format === 'boolean' ? true : 'x']));
    const assembled = assembleCaseValues({ ...nothing, caseFile: dossier(all) });
    const left = fieldIds.filter((id) => assembled[id] === undefined);
    expect(left).toEqual(fieldIds.filter((id) => attestationIds.includes(id) || catalogue[id].usage === 'signature'));
    expect(left.length).toBeGreaterThan(attestationIds.length);
  });

  it('leaves out what a profile has no business to hold', () => {
    const assembled = assembleCaseValues({
      ...nothing,
      employer: profile('e', { 'contract.startDate': '2026-09-01', 'apprentice.nir': '1', 'employer.other': 'x', toString: 'x' }),
      master1: profile('m1', { 'master1.lastName': 'Kervella' }),
    });
    expect(assembled).toEqual({});
  });

  it('gives the second master every field that the first one has', () => {
    const first = fieldIds.filter((id) => id.startsWith('master1.'));
    const values = Object.fromEntries(first.map((id) => [id.replace('master1.', 'master.'), 'x']));
    const assembled = assembleCaseValues({ ...nothing, master2: profile('m2', values) });
    expect(Object.keys(assembled).sort()).toEqual(fieldIds.filter((id) => id.startsWith('master2.')).sort());
  });
});
