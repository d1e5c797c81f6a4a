import { attestationIds, catalogue, type FieldId } from '../../lib/fields/catalogue';
import type { FieldValue, FieldValues, Seen } from '../../lib/fields/values';

/** What was seen of a contract that may serve again. An attestation is the user's own act on the page, and what is signed is signed once: neither is kept. */
export function keptValues(seen: Readonly<Partial<Record<FieldId, Seen>>>): FieldValues {
  const entries = Object.entries(seen) as [FieldId, { readonly state: string; readonly value?: FieldValue }][];
  return Object.fromEntries(
    entries.flatMap(([field, { state, value }]) => {
      if (state !== 'value' || value === undefined || attestationIds.includes(field) || catalogue[field].usage === 'signature') return [];
      return [[field, value] as const];
    }),
  );
}

/** All that the screens of a contract have shown. A later screen that no longer shows a field says nothing against an earlier one that did. */
export function joinScreens(screens: Readonly<Record<string, Readonly<Partial<Record<FieldId, Seen>>>>>): Readonly<Partial<Record<FieldId, Seen>>> {
  const known: Partial<Record<FieldId, Seen>> = {};
  for (const seen of Object.values(screens)) {
    for (const [field, one] of Object.entries(seen) as [FieldId, Seen][]) if (one.state === 'value') known[field] = one;
  }
  return known;
}
