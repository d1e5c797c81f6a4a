import type { FieldId } from '../fields/catalogue';

/** Without them no floor can be told. */
export const floorFields = ['apprentice.birthDate', 'contract.startDate'] as const satisfies readonly FieldId[];

/** They change what a rate on the agreed minimum is worth, and which grid is in force. */
export const baseFields = ['contract.conventionalMinimum', 'employer.address.postalCode', 'contract.conclusionDate'] as const satisfies readonly FieldId[];
