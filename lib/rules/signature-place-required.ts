import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { sourced } from './sources';

export const signaturePlaceRequired = defineRule({
  id: 'signature-place-required',
  severity: 'blocking',
  statement: 'Le lieu de signature est rempli.',
  source: sourced('Notice 51649 du CERFA 10103'),
  looksAt: ['signature.place'],
  check: (values) => judgeFilled(values, ['signature.place'], () => 'Remplissez « Fait à » : c’est la commune où le contrat est signé, comme sur le CERFA.'),
});
