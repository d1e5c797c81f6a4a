import { describe, expect, it } from 'vitest';
import { isSameContract } from './is-same-contract';

const lucas = {
  'employer.siret': { value: '90012345600015' },
  'apprentice.lastName': { value: 'Le Moal' },
  'apprentice.firstName': { value: 'Lucas' },
  'apprentice.birthDate': { value: '2009-03-14' },
} as const;
const shows = (value: string) => ({ state: 'value', value }) as const;

describe('isSameContract', () => {
  it('knows the person by the name, however the page writes it', () => {
    expect(isSameContract({ 'apprentice.lastName': shows('LE MOAL'), 'apprentice.birthDate': shows('2009-03-14') }, lucas)).toBe(true);
  });

  it('does not know a namesake born on another day, nor the same person elsewhere', () => {
    expect(isSameContract({ 'apprentice.lastName': shows('Le Moal'), 'apprentice.birthDate': shows('2007-11-02') }, lucas)).toBe(false);
    expect(isSameContract({ 'apprentice.lastName': shows('Le Moal'), 'employer.siret': shows('90012345600023') }, lucas)).toBe(false);
  });

  it('knows nobody whose name was not seen', () => {
    expect(isSameContract({ 'employer.siret': shows('90012345600015') }, lucas)).toBe(false);
    expect(isSameContract({ 'apprentice.lastName': { state: 'empty' } }, lucas)).toBe(false);
    expect(isSameContract({ 'apprentice.lastName': shows('Le Moal') }, {})).toBe(false);
  });
});
