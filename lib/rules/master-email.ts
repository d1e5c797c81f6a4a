import { isoDate } from '../fields/iso-date';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { sourced } from './sources';

const masters = ['master1', 'master2'] as const;

// R6222-3 does not ask for it, hence a warning. That the address of the company will do is our advice.
export const masterEmail = defineRule({
  id: 'master-email',
  severity: 'warning',
  statement: 'Chaque maître d’apprentissage nommé a un courriel.',
  source: sourced('Notice 51649 du CERFA 10103, maître d’apprentissage'),
  inForce: { from: isoDate('2023-04-20') },
  looksAt: ['master1.lastName', 'master1.email', 'master2.lastName', 'master2.email'],
  check(values) {
    const named = masters.filter((master) => ['value', 'unreadable'].includes(values[`${master}.lastName`].state));
    const emails = named.map((master) => `${master}.email` as const);
    const blank = emails.filter((field) => values[field].state === 'empty');
    if (blank.length > 0) {
      return {
        is: 'violation',
        message: `Indiquez le courriel ${listInFrench(blank.map(ofBlock))}. Celui de l’entreprise convient à qui n’en a pas.`,
        fields: blank,
      };
    }
    const absent = emails.filter((field) => values[field].state === 'absent');
    if (absent.length > 0) return { is: 'incomplete', missing: absent };
    return { is: named.length > 0 ? 'pass' : 'inapplicable' };
  },
});
