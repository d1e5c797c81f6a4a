import { describe, expect, it } from 'vitest';
import { foreignCountryOf } from './countries';
import { diplomasOfDiplomaCode, parseDiplomaCode } from './diploma-code';
import { departmentsOfPostalCode, foldCommune, isCedex, isPostalCode } from './postal-code';
import { departmentsOfUai, parseUai, uaiLetter } from './uai';

describe('a UAI', () => {
  it.each(['0561910X', '0690100J', '0750001U', '0750654D'])('%s ends with its letter', (uai) => {
    expect(uaiLetter(uai)).toBe(uai.at(-1));
  });

  it('has seven digits and a letter', () => {
    expect([parseUai('056 1910 x'), parseUai('561910X'), parseUai('0561910'), parseUai('05619100')]).toEqual(['0561910X', null, null, null]);
    expect(uaiLetter('0123456A')).toBe('S');
  });

  it.each([['0690100J', ['69']], ['6200001A', ['2A']], ['7200001A', ['2B']], ['9710001A', ['971']], ['0200001A', ['2A', '2B']], ['0990001A', []]])('%s names %s', (uai, departments) => {
    expect(departmentsOfUai(uai)).toEqual(departments);
  });
});

describe('a postal code', () => {
  it.each(['69003', '20000', '97400', '01000', '95880', '98800'])('%s is one', (code) => {
    expect(isPostalCode(code)).toBe(true);
  });

  it.each(['6900', 'aswe23', '00000', '96000', '99000', '690031'])('%s is none', (code) => {
    expect(isPostalCode(code)).toBe(false);
  });

  it.each([['69003', ['69']], ['20000', ['2A']], ['20167', ['2A']], ['20200', ['2B']], ['20600', ['2B']], ['97400', ['974']], ['97150', ['971', '978']], ['00000', []]])('%s belongs to %s', (code, departments) => {
    expect(departmentsOfPostalCode(code)).toEqual(departments);
  });
});

describe('foldCommune', () => {
  it.each([
    ['ASNIERES-SUR-SEINE', 'Asnières-sur-Seine'], ['St Étienne', 'Saint-Etienne'], ['STE FOY LES LYON', 'Sainte-Foy-lès-Lyon'], ['Lyon 3e Arrondissement', 'LYON'], ['PARIS 15', 'Paris'],
    ['L’Haÿ-les-Roses', 'HAY LES ROSES'], ['Le Mans', 'MANS'],
  ])('takes « %s » for « %s »', (one, other) => {
    expect(foldCommune(one)).toBe(foldCommune(other));
  });

  it('tells towns apart', () => {
    expect(foldCommune('Lyon')).not.toBe(foldCommune('Asnières'));
    expect([isCedex('LYON CEDEX 03'), isCedex('Lyon')]).toEqual([true, false]);
  });
});

describe('a diploma code', () => {
  it.each([['50023121', '50023121'], ['46T32601', '46T32601'], ['50023121R', '50023121'], ['500 231 21', '50023121'], ['5002312', null], ['ABCDEFGH', null], ['500231211', null], ['99', null]])('reads %s', (text, code) => {
    expect(parseDiplomaCode(text)).toBe(code);
  });

  it.each([['50023121', ['33']], ['32022310', ['54']], ['01000000', ['35', '44']], ['13500000', ['73']], ['99900000', null]])('%s goes with %s', (code, diplomas) => {
    expect(diplomasOfDiplomaCode(code)).toEqual(diplomas);
  });
});

describe('foreignCountryOf', () => {
  it.each([['Rabat (Maroc)', 'Maroc'], ['Porto, Portugal', 'Portugal'], ['Abidjan (Côte d’Ivoire)', 'Côte d’Ivoire'], ['Kinshasa ( République démocratique du Congo )', 'République démocratique du Congo']])('finds the country of « %s »', (place, country) => {
    expect(foreignCountryOf(place)).toBe(country);
  });

  it.each(['Lyon', 'Lyon (Rhône)', 'Lyon, France', 'Maroc', 'La Rochelle (17)', ''])('finds none in « %s »', (place) => {
    expect(foreignCountryOf(place)).toBeNull();
  });
});
