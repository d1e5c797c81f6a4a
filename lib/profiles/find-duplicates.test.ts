import { describe, expect, it } from 'vitest';
import { findDuplicates } from './find-duplicates';
import { compareProfiles, mergeProfiles } from './merge-profiles';
import type { CaseFileRecord, ProfileRecord } from './record';

const apprentice = (id: string, lastName: string, firstName: string, birthDate: string, more: ProfileRecord['values'] = {}): ProfileRecord => ({
  id, name: `${lastName} ${firstName}`, values: { 'apprentice.lastName': lastName, 'apprentice.firstName': firstName, 'apprentice.birthDate': birthDate, ...more },
}); // prettier-ignore
const employer = (id: string, name: string, siret: string, postalCode: string): ProfileRecord => ({ id, name, values: { 'employer.name': name, 'employer.siret': siret, 'employer.address.postalCode': postalCode } });

describe('findDuplicates', () => {
  it('says that the same person was entered twice, however the name is written', () => {
    const records = [apprentice('a1', 'Le Moal', 'Lucas', '2009-03-14'), apprentice('a2', 'LE MOAL', 'lucas', '2009-03-14'), apprentice('a3', 'Péron', 'Ewen', '2010-02-11')];
    expect(findDuplicates('apprentice', records)).toEqual([{ ids: ['a1', 'a2'], because: 'same' }]);
  });

  it('does not take namesakes born on other days for one person', () => {
    expect(findDuplicates('apprentice', [apprentice('a1', 'Le Moal', 'Lucas', '2009-03-14'), apprentice('a2', 'Le Moal', 'Lucas', '2007-11-02')])).toEqual([]);
  });

  it('doubts where a name differs by a hyphen, a doubled letter or a first name', () => {
    const records = [apprentice('a1', 'Guéguen-Malo', 'Ana', '2009-11-09'), apprentice('a2', 'Gueguen Mallo', 'Anna', '2009-11-09')];
    expect(findDuplicates('apprentice', records)).toEqual([{ ids: ['a1', 'a2'], because: 'alike' }]);
  });

  it('takes a doubled figure for another number', () => {
    const records = [employer('e1', 'Chantier 1', '90012345600015', '29000'), employer('e2', 'Chantier 11', '90012345600023', '29000')];
    expect(findDuplicates('employer', records)).toEqual([]);
  });

  it('knows a company by its SIRET, and doubts two establishments of one name in one town', () => {
    const records = [
      employer('e1', 'Maçonnerie Le Goff', '90012345600015', '29000'), employer('e2', 'SARL Maçonnerie Le Goff', '90012345600023', '29000'),
      employer('e3', 'Autre nom', '90012345600015', '35000'), employer('e4', 'Maçonnerie Le Goff', '11112345600015', '75001'),
    ]; // prettier-ignore
    expect(findDuplicates('employer', records)).toEqual([{ ids: ['e1', 'e3'], because: 'same' }, { ids: ['e1', 'e2'], because: 'alike' }]);
  });

  it('compares nobody of whom too little is known', () => {
    expect(findDuplicates('apprentice', [{ id: 'a1', name: 'X', values: {} }, { id: 'a2', name: 'X', values: {} }])).toEqual([]);
  });
});

describe('mergeProfiles', () => {
  const one = apprentice('a1', 'Le Moal', 'Lucas', '2009-03-14', { 'apprentice.phone': '0612345678' });
  const two = apprentice('a2', 'Le Moal', 'Lucas', '2009-03-14', { 'apprentice.phone': '0700000000', 'apprentice.email': 'lucas@exemple.fr' });
  const dossier: CaseFileRecord = { id: 'd1', name: 'D', employer: null, master1: 'm1', master2: 'm2', apprentice: 'a2', training: null, values: {} };

  it('asks only for what the profiles contradict each other in', () => {
    expect(compareProfiles([one, two])).toEqual({
      agreed: [
        { key: 'apprentice.lastName', values: ['Le Moal'] }, { key: 'apprentice.firstName', values: ['Lucas'] },
        { key: 'apprentice.birthDate', values: ['2009-03-14'] }, { key: 'apprentice.email', values: ['lucas@exemple.fr'] },
      ],
      disputed: [{ key: 'apprentice.phone', values: ['0612345678', '0700000000'] }],
    }); // prettier-ignore
  });

  it('keeps one, with the chosen values, and has every dossier name it', () => {
    const merge = mergeProfiles({ records: [one, two], keep: 'a1', choose: { 'apprentice.phone': '0700000000' }, caseFiles: [dossier, { ...dossier, id: 'd2', apprentice: 'a1' }] });
    expect(merge).toEqual({
      merged: { ...one, values: { ...one.values, 'apprentice.phone': '0700000000', 'apprentice.email': 'lucas@exemple.fr' } },
      caseFiles: [{ ...dossier, apprentice: 'a1' }],
      removed: ['a2'],
    });
  });

  it('leaves one master where both were the same person', () => {
    const masters = [{ id: 'm1', name: 'M', values: {} }, { id: 'm2', name: 'M', values: {} }];
    expect(mergeProfiles({ records: masters, keep: 'm2', choose: {}, caseFiles: [dossier] }).caseFiles).toEqual([{ ...dossier, master1: 'm2', master2: null }]);
  });

  it('takes no profile that is not among them', () => {
    expect(() => mergeProfiles({ records: [one, two], keep: 'a9', choose: {}, caseFiles: [] })).toThrow(TypeError);
  });
});
