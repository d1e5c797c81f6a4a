import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { nameBoxes } from './french-list';
import { sourced } from './sources';

const codes = ['training.diplomaCode', 'training.rncpCode'] as const;

// 99 (certification not found) counts as filled: certification-99-notice speaks of it.
export const certificationCodesRequired = defineRule({
  id: 'certification-codes-required',
  severity: 'warning',
  statement: 'Le code du diplôme et le code RNCP sont remplis.',
  source: sourced('Notice 51649 du CERFA 10103 ; code du travail, art. D6224-2 (1°)'),
  looksAt: codes,
  check: (values) => judgeFilled(values, codes, (blank) => `Indiquez ${nameBoxes(blank)} : le CFA les connaît, et leur absence bloque son paiement.`),
});
