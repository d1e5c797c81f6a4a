import type { Look } from './define-rule';

export interface AddressLooks {
  readonly street: Look;
  readonly complement: Look;
  readonly postalCode: Look;
  readonly city: Look;
}

export type AddressPart = 'street' | 'postalCode' | 'city';

export const addressPartNames: Readonly<Record<AddressPart, string>> = {
  street: 'la voie ou le lieu-dit',
  postalCode: 'le code postal',
  city: 'la commune',
};

/** Parts that an address lacks for certain. A place without street names has its name in the complement, so one of the two is enough. */
export function lackingParts({ street, complement, postalCode, city }: AddressLooks): readonly AddressPart[] {
  const lacking: AddressPart[] = [];
  if (street.state === 'empty' && complement.state === 'empty') lacking.push('street');
  if (postalCode.state === 'empty') lacking.push('postalCode');
  if (city.state === 'empty') lacking.push('city');
  return lacking;
}

/** Parts of which it cannot be told whether the address has them. */
export function unknownParts({ street, complement, postalCode, city }: AddressLooks): readonly AddressPart[] {
  const unknown: AddressPart[] = [];
  const isShown = (look: Look): boolean => look.state === 'value' || look.state === 'unreadable';
  if (!isShown(street) && !isShown(complement) && (street.state === 'absent' || complement.state === 'absent')) unknown.push('street');
  if (postalCode.state === 'absent') unknown.push('postalCode');
  if (city.state === 'absent') unknown.push('city');
  return unknown;
}
