import type { FieldId } from '../fields/catalogue';
import type { Look } from './define-rule';
import { shownText } from './shown-text';

/** The five addresses of the form. */
export const postalCodeFields = [
  'employer.address.postalCode', 'apprentice.address.postalCode', 'legalRepresentative.address.postalCode', 'training.cfa.address.postalCode', 'training.site.address.postalCode',
] as const satisfies readonly FieldId[];

export const cityFields = [
  'employer.address.city', 'apprentice.address.city', 'legalRepresentative.address.city', 'training.cfa.address.city', 'training.site.address.city',
] as const satisfies readonly FieldId[];

export type PostalCodeField = (typeof postalCodeFields)[number];
export type CityField = (typeof cityFields)[number];

/** The town of the same address. */
export const cityOf: Readonly<Record<PostalCodeField, CityField>> = {
  'employer.address.postalCode': 'employer.address.city',
  'apprentice.address.postalCode': 'apprentice.address.city',
  'legalRepresentative.address.postalCode': 'legalRepresentative.address.city',
  'training.cfa.address.postalCode': 'training.cfa.address.city',
  'training.site.address.postalCode': 'training.site.address.city',
};

export interface WrittenCode {
  readonly field: PostalCodeField;
  readonly code: string;
}

/** The postal codes that are filled, as shown. */
export function writtenPostalCodes(looks: { readonly [Id in PostalCodeField]: Look }): readonly WrittenCode[] {
  return postalCodeFields.flatMap((field) => {
    const code = shownText(looks[field])?.replace(/\s/g, '') ?? '';
    return code === '' ? [] : [{ field, code }];
  });
}
