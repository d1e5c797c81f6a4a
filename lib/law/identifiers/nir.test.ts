import fc from 'fast-check';
import { validate } from 'stdnum/lib/esm/fr/nir.js';
import { describe, expect, it } from 'vitest';
import { birthYearOfNir, departmentOfNir, nirDepartmentsOf, computeNirKey, parseNir, type Nir } from './nir';

function read(text: string): Nir {
  const nir = parseNir(text);
  if (nir === null) throw new Error('not a NIR');
  return nir;
}

describe('parseNir', () => {
  it.each(['1080369123045', '1 08 03 69 123 045 22', '109042A004012', '7080399350123', '1-08-03-69-123-045'])('takes %s', (text) => {
    expect(parseNir(text)).not.toBeNull();
  });

  it.each(['108036912304', '5080369123045', '108036912304X', '108036A123045', '10803691230452', '1080369123045222', ''])('refuses %s', (text) => {
    expect(parseNir(text)).toBeNull();
  });

  it('tells the parts', () => {
    expect(read('1 08 03 69 123 045 22')).toMatchObject({ body: '1080369123045', key: '22', sex: 'M', isProvisional: false, year: '08', month: '03', department: '69' });
    expect(read('8080399350123')).toMatchObject({ sex: 'F', isProvisional: true, key: null });
    expect(departmentOfNir(read('1070997105012'))).toBe('971');
    expect(departmentOfNir(read('109042A004012'))).toBe('2A');
    expect(departmentOfNir(read('1070599350123'))).toBe('99');
  });
});

describe('computeNirKey', () => {
  it.each([['1080369123045', '22'], ['1010101001001', '53'], ['109042A004012', '92']])('of %s is %s', (body, key) => {
    expect(computeNirKey(body)).toBe(key);
  });

  it('agrees with the library on every number, Corsica included', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    fc.assert(fc.property(fc.constantFrom('1', '2'), digits(4), fc.oneof(digits(2), fc.constantFrom('2A', '2B')), digits(6), (sex, born, department, rest) => {
      const body = sex + born + department + rest;
      expect(validate(body + computeNirKey(body)).isValid).toBe(true);
    }));
  });
});

describe('the birth place in a NIR', () => {
  it.each([['2A', 1975, ['20', '2A']], ['2A', 1976, ['2A']], ['2B', 2009, ['2B']], ['976', 2005, ['976', '985']], ['977', 2005, ['977', '971']], ['69', 2008, ['69']]])(
    'of %s in %d may be written %s',
    (department, year, codes) => {
      expect(nirDepartmentsOf(department, year)).toEqual(codes);
    },
  );
});

describe('birthYearOfNir', () => {
  it('takes this century once the year has come', () => {
    expect([birthYearOfNir(read('1260369123045'), 2026), birthYearOfNir(read('1270369123045'), 2026), birthYearOfNir(read('2761175123001'), 2026)]).toEqual([2026, 1927, 1976]);
  });
});
