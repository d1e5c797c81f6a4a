import { formatFrenchDate, isoDate } from '../fields/iso-date';
import { cerfaVersion } from '../law/cerfa-version';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

export const formVersion14 = defineRule({
  id: 'form-version-14',
  severity: 'warning',
  statement: 'Depuis le 1er juillet 2025, le formulaire est le CERFA 10103*14.',
  source: sourced('CERFA 10103*14'),
  inForce: { from: isoDate('2025-07-01') },
  needs: ['contract.conclusionDate'],
  needsFacts: ['formVersion'],
  check(values, { formVersion }) {
    const conclusion = values['contract.conclusionDate'];
    const inForce = legalAmount(cerfaVersion, conclusion);
    if (inForce === null) return { is: 'incomplete', missing: [cerfaVersion.id] };
    if (formVersion >= inForce) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Refaites le document sur le CERFA 10103*${inForce} : celui-ci est un *${formVersion}, et le contrat est signé le ${formatFrenchDate(conclusion)}.`,
      fields: ['contract.conclusionDate'],
    };
  },
});
