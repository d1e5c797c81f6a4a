import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { isFullNameOf, isOrdinaryName, isSameFullName, isSamePerson } from './person-name';

const claire = { lastName: 'Le Gall-Noël', firstName: 'Claire', birthDate: isoDate('1988-02-02') };

describe('isSamePerson', () => {
  it('folds case, accents, hyphens and spaces', () => {
    expect(isSamePerson(claire, { ...claire, lastName: 'LE GALL NOEL', firstName: 'claire' })).toBe(true);
  });
  it.each([
    ['last name', { ...claire, lastName: 'Le Gall' }],
    ['first name', { ...claire, firstName: 'Clara' }],
    ['birth date', { ...claire, birthDate: isoDate('1988-02-03') }],
  ])('tells apart by %s', (_, other) => {
    expect(isSamePerson(claire, other)).toBe(false);
  });
});

describe('isFullNameOf', () => {
  it('takes both orders', () => {
    expect(isFullNameOf('Martin Léo', 'Martin', 'Léo')).toBe(true);
    expect(isFullNameOf('leo MARTIN', 'Martin', 'Léo')).toBe(true);
  });
  it('wants both names', () => {
    expect(isFullNameOf('Martin', 'Martin', 'Léo')).toBe(false);
    expect(isFullNameOf('Martin Paul', 'Martin', 'Léo')).toBe(false);
  });
});

describe('isSameFullName', () => {
  it('takes the words in any order', () => {
    expect(isSameFullName('Martin Jean-Paul', 'JEAN PAUL MARTIN')).toBe(true);
  });
  it('wants every word', () => {
    expect(isSameFullName('Martin Paul', 'Entreprise Martin Paul')).toBe(false);
    expect(isSameFullName('Martin Paul', 'Martin Paula')).toBe(false);
  });
});

describe('isOrdinaryName', () => {
  it.each(['Martin', 'Le Moal', "D'Artagnan", 'N’Diaye', 'A B', 'Élodie', 'Łukasz', 'Nguyễn', 'No\u0308el'])('takes %s', (name) => {
    expect(isOrdinaryName(name)).toBe(true);
  });
  it.each(['A', 'A1', 'Martin2', '-', "O'", 'Mar\ttin', 'Martin\n', 'M. Martin', ''])('objects to %j', (name) => {
    expect(isOrdinaryName(name)).toBe(false);
  });
});
