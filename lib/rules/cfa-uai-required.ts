import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { sourced } from './sources';

export const cfaUaiRequired = defineRule({
  id: 'cfa-uai-required',
  severity: 'blocking',
  statement: 'Le numéro UAI du CFA est rempli.',
  source: sourced('Notice 51649 du CERFA 10103, La formation ; guide eGestion'),
  looksAt: ['training.cfa.uai'],
  check: (values) =>
    judgeFilled(
      values,
      ['training.cfa.uai'],
      () => 'Remplissez « N° UAI du CFA » : sans ce numéro national, le dossier ne peut pas être transmis. Le CFA le connaît ; s’il manque sur le portail, contactez votre Constructys régional.',
    ),
});
