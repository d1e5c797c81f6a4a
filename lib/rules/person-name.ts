import type { IsoDate } from '../fields/iso-date';

export interface Person {
  readonly lastName: string;
  readonly firstName: string;
  readonly birthDate: IsoDate;
}

/** A name reduced to its letters: case, accents, hyphens, apostrophes and spaces make no difference between two people. */
export function foldName(name: string): string {
  return name
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** True when names and birth date are the same, however they are written. */
export function isSamePerson(one: Person, other: Person): boolean {
  return (
    one.birthDate === other.birthDate &&
    foldName(one.lastName) === foldName(other.lastName) &&
    foldName(one.firstName) === foldName(other.firstName)
  );
}

/** True when a full name is made of that last and first name, in either order. */
export function isFullNameOf(fullName: string, lastName: string, firstName: string): boolean {
  const folded = foldName(fullName);
  return folded === foldName(lastName + firstName) || folded === foldName(firstName + lastName);
}

/** True when two full names are made of the same words, in any order. */
export function isSameFullName(one: string, other: string): boolean {
  return foldWords(one) === foldWords(other);
}

function foldWords(fullName: string): string {
  return fullName.split(/[\s-]+/).map(foldName).sort().join(' ').trim();
}

/** True when a name holds only letters of any alphabet, spaces, hyphens and apostrophes, and at least two letters. */
export function isOrdinaryName(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length >= 2 && /^[\p{L}\p{M} '’-]+$/u.test(name);
}
