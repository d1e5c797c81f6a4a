import type { FieldId } from '../../fields/catalogue';
import { apprenticeHelp } from './apprentice-help';
import { contractHelp } from './contract-help';
import { employerHelp } from './employer-help';
import type { HelpEntry } from './help-entry';
import { masterHelp } from './master-help';
import { signatureHelp } from './signature-help';
import { trainingHelp } from './training-help';
import { helpWithWage } from './wage-help';

export type { HelpEntry };

const entries: Readonly<Partial<Record<FieldId, HelpEntry>>> = {
  ...employerHelp,
  ...apprenticeHelp,
  ...masterHelp,
  ...contractHelp,
  ...trainingHelp,
  ...signatureHelp,
};

/** What to put into a field, where to find it, an example and the part of the notice; null for what a person does not meet on the portal. */
export function findFieldHelp(field: FieldId): HelpEntry | null {
  return entries[field] ?? helpWithWage(field);
}
