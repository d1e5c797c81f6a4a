import { describe, expect, it } from 'vitest';
import { fieldOfKey, recordKinds, recordSchemas, type RecordKind } from './record';

const profile = { id: 'p1', name: 'Travaux Odet', values: { 'employer.name': 'Travaux Odet', 'employer.headcount': 4 } };
const caseFile = { ...profile, employer: 'e1', master1: null, master2: null, apprentice: 'a1', training: null };

describe('recordSchemas', () => {
  it.each(recordKinds)('takes a sound %s', (kind) => {
    expect(recordSchemas[kind].safeParse(caseFile).success).toBe(true);
  });

  it.each<[string, object]>([
    ['no id', { ...caseFile, id: '' }],
    ['no name', { ...caseFile, name: undefined }],
    ['a value that is no scalar', { ...caseFile, values: { 'employer.name': ['Odet'] } }],
    ['a place that is no id', { ...caseFile, master1: 3 }],
    ['a place left out', { ...profile }],
  ])('refuses a dossier with %s', (_, record) => {
    expect(recordSchemas.caseFile.safeParse(record).success).toBe(false);
  });
});

describe('fieldOfKey', () => {
  it.each<[RecordKind, string, string | null]>([
    ['employer', 'employer.siret', 'employer.siret'],
    ['employer', 'apprentice.nir', null],
    ['master', 'master.lastName', 'master1.lastName'],
    ['master', 'master1.lastName', null],
    ['apprentice', 'legalRepresentative.fullName', 'legalRepresentative.fullName'],
    ['caseFile', 'master2.lastName', 'master2.lastName'],
    ['caseFile', 'master.lastName', null],
    ['caseFile', 'signature.place', 'signature.place'],
    ['caseFile', 'signature.employer', null],
    ['training', 'training.cfaVisa', null],
    ['training', 'training.nothing', null],
    ['caseFile', '__proto__', null],
  ])('in a %s, %s is %s', (kind, key, field) => {
    expect(fieldOfKey(kind, key)).toBe(field);
  });
});
