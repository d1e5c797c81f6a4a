import type { FieldId } from '../fields/catalogue';

export const uaiFields = ['training.cfa.uai', 'training.site.uai'] as const satisfies readonly FieldId[];
