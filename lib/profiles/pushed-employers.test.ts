import { describe, expect, it } from 'vitest';
import { mergePushed, parsePushedEmployers } from './pushed-employers';
import type { ProfileRecord } from './record';

// An invented company: 900123456 and its first establishment, with right check digits.
const odet = { 'employer.siret': '900 123 456 00015', 'employer.name': 'Travaux Odet', 'employer.headcount': '12' };

describe('employers of a policy', () => {
  it('are read as they would be typed, and named by their SIRET', () => {
    expect(parsePushedEmployers([odet])).toEqual({
      records: [{ id: 'pushed-90012345600015', name: 'Travaux Odet', values: { 'employer.siret': '90012345600015', 'employer.name': 'Travaux Odet', 'employer.headcount': 12 } }],
      faults: [],
    });
  });

  it('are named by the SIRET where the policy gives no name', () => {
    expect(parsePushedEmployers([{ 'employer.siret': '90012345600015' }]).records[0]?.name).toBe('90012345600015');
  });

  it.each<[string, unknown, RegExp]>([
    ['without a SIRET', { 'employer.name': 'Travaux Odet' }, /SIRET/],
    ['with a SIRET that is none', { ...odet, 'employer.siret': '12' }, /SIRET/],
    ['with a value that does not fit', { ...odet, 'employer.headcount': 'beaucoup' }, /Effectif/],
    ['with a field of somebody else', { ...odet, 'apprentice.nir': '1' }, /pas connue/],
    ['that is no object', 'Travaux Odet', /SIRET/],
    ['that reaches for the language itself', JSON.parse('{"__proto__": {"employer.siret": "90012345600015"}}'), /SIRET/],
  ])('%s are left out with a reason that tells no value', (_, raw, reason) => {
    const { records, faults } = parsePushedEmployers([raw, { 'employer.siret': '90012345600023' }]);
    expect(records.map(({ id }) => id)).toEqual(['pushed-90012345600023']);
    expect(faults).toEqual([{ line: 1, sentence: expect.stringMatching(reason) as unknown }]);
    expect(faults[0]?.sentence).not.toMatch(/Odet|beaucoup/);
  });

  it('twice in the list are taken once', () => {
    const { records, faults } = parsePushedEmployers([odet, { ...odet, 'employer.name': 'Autre' }]);
    expect([records.map(({ name }) => name), faults.map(({ line }) => line)]).toEqual([['Travaux Odet'], [2]]);
  });

  it.each([[undefined, 0], [[], 0], ['text', 1], [{ 0: odet }, 1]])('that are no list (%j) are none', (raw, faults) => {
    expect(parsePushedEmployers(raw).records).toEqual([]);
    expect(parsePushedEmployers(raw).faults).toHaveLength(faults);
  });
});

describe('an employer whom the policy changes', () => {
  const employer = (name: string, values: ProfileRecord['values']): ProfileRecord => ({ id: 'p', name, values });

  it('keeps what the user has changed and added, and takes what the policy has changed', () => {
    const before = employer('Odet', { 'employer.name': 'Odet', 'employer.phone': '0298000000', 'employer.naf': '4399C', 'employer.email': 'a@exemple.fr' });
    const own = employer('Odet bâtiment', { 'employer.name': 'Odet', 'employer.phone': '0298111111', 'employer.naf': '4399C', 'employer.email': 'b@exemple.fr', 'employer.headcount': 4 });
    const pushed = employer('Odet', { 'employer.name': 'Odet SARL', 'employer.phone': '0298000000' });
    expect(mergePushed(pushed, before, own)).toEqual(
      // The policy gives up two values: the one the user had made another stays.
      employer('Odet bâtiment', { 'employer.name': 'Odet SARL', 'employer.phone': '0298111111', 'employer.email': 'b@exemple.fr', 'employer.headcount': 4 }),
    );
  });

  it('takes the new name of the policy', () => {
    expect(mergePushed(employer('Odet SARL', {}), employer('Odet', {}), employer('Odet à moi', {})).name).toBe('Odet SARL');
  });
});
