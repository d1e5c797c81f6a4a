import type { FieldId } from '../../lib/fields/catalogue';

/** The id of the box of a field on the page to try on. */
export function boxId(field: FieldId): string {
  return `demo-${field.replaceAll('.', '-')}`;
}
