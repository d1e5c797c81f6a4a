import { isoDate } from '../fields/iso-date';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { shownText } from './shown-text';
import { sourced } from './sources';

const numbers = ['master1.nir', 'master2.nir'] as const;

// The form asked for it up to *11. Truelle neither keeps nor fills it, and the message does not repeat it.
export const masterNoNir = defineRule({
  id: 'master-no-nir',
  severity: 'info',
  statement: 'Le numéro de sécurité sociale du maître d’apprentissage ne se donne plus.',
  source: sourced('CERFA 10103*12'),
  inForce: { from: isoDate('2024-04-01') },
  looksAt: numbers,
  check(values) {
    const given = numbers.filter((field) => (shownText(values[field]) ?? '') !== '');
    if (given.length > 0) {
      return {
        is: 'violation',
        message: `Videz le numéro de sécurité sociale (NIR) ${listInFrench(given.map(ofBlock))} : il n’est plus demandé, et un numéro inutile ne se transmet pas.`,
        fields: given,
      };
    }
    return { is: numbers.every((field) => values[field].state === 'absent') ? 'inapplicable' : 'pass' };
  },
});
