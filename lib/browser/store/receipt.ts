import * as z from 'zod/mini';
import { fieldIds } from '../../fields/catalogue';

/** What is kept of a fill: which fields ended how, and when. Never a value. */
export const receiptSchema = z.object({
  id: z.string(),
  /** The dossier that was filled from; null when the fill was made from single profiles. */
  caseFile: z.nullable(z.string()),
  portal: z.string(),
  /** ISO 8601 date and time, UTC. */
  at: z.string(),
  // `passed`: the user went on at a button in spite of the rules named.
  kind: z.enum(['fill', 'undo', 'passed']),
  lines: z.array(z.object({ field: z.enum(fieldIds), outcome: z.string(), reason: z.nullable(z.string()) })),
  rules: z.optional(z.array(z.string())),
});

type Parsed = z.infer<typeof receiptSchema>;

export type Receipt = Readonly<Omit<Parsed, 'lines'>> & { readonly lines: readonly Readonly<Parsed['lines'][number]>[] };
