import type * as z from 'zod/mini';
import type { lookup, portalDescription, step } from './parse-portal-description';

export const lookupIds = ['contact', 'apprentice', 'master1', 'master2', 'cfa', 'certification', 'rncp'] as const;
export type LookupId = (typeof lookupIds)[number];

// The shapes are those that a description is checked against; the checks themselves stay out of the script that runs in pages.
export type LookupRecipe = z.infer<typeof lookup>;
export type PortalStep = z.infer<typeof step>;
export type PortalDescription = z.infer<typeof portalDescription>;
