import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { judgeTexts } from './shown-text';
import { sourced } from './sources';

const emails = ['employer.email', 'apprentice.email', 'legalRepresentative.email', 'master1.email', 'master2.email'] as const;
// One @, a domain of at least two parts, whose last is letters (or the coded form of letters of another alphabet).
const address = /^[^\s@]+@(?:[^\s@.]+\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu;

export const emailFormat = defineRule({
  id: 'email-format',
  severity: 'blocking',
  statement: 'Chaque courriel a un « @ » et un nom de domaine complet.',
  source: sourced('Notice 51649 du CERFA 10103, courriels'),
  looksAt: emails,
  check: (values) =>
    judgeTexts(
      values,
      emails,
      (text) => address.test(text),
      (wrong) =>
        `Corrigez le courriel ${listInFrench(wrong.map(({ field, text }) => `${ofBlock(field)} (${text})`))} : il y faut un seul « @ » et un nom de domaine complet, sans espace, comme contact@entreprise.fr.`,
    ),
});
