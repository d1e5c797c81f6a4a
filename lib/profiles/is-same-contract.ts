import type { FieldId } from '../fields/catalogue';
import { foldLabel } from '../fields/label-text';
import type { FieldValue, Seen } from '../fields/values';

/** Whoever these agree on is the same person in the same company. */
const telling: readonly FieldId[] = ['employer.siret', 'apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate'];

/**
 * True when what was seen on the portal can be the contract of a dossier: the apprentice's name was seen and is the dossier's, and nothing
 * that tells people and companies apart differs. A contract entered by hand while another dossier was chosen is not.
 */
export function isSameContract(
  seen: Readonly<Partial<Record<FieldId, Seen>>>,
  values: Readonly<Partial<Record<FieldId, { readonly value: FieldValue }>>>,
): boolean {
  const compared = telling.flatMap((field) => {
    const [here, own] = [seen[field], values[field]];
    if (here?.state !== 'value' || own === undefined) return [];
    return [{ field, isSame: foldLabel(String(here.value)) === foldLabel(String(own.value)) }];
  });
  return compared.every(({ isSame }) => isSame) && compared.some(({ field }) => field === 'apprentice.lastName');
}
