import { formatFrenchDate } from '../fields/iso-date';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { sourced } from './sources';

const births = ['master1.birthDate', 'master2.birthDate'] as const;

export const masterBirthDatePast = defineRule({
  id: 'master-birth-date-past',
  severity: 'blocking',
  statement: 'La date de naissance du maître d’apprentissage est passée.',
  source: sourced('Contrôle de l’outil public de rédaction des contrats'),
  looksAt: births,
  needsFacts: ['today'],
  check(values, { today }) {
    const known = births.flatMap((field) => {
      const look = values[field];
      return look.state === 'value' ? [{ field, birthDate: look.value }] : [];
    });
    const toCome = known.filter(({ birthDate }) => birthDate >= today);
    if (toCome.length > 0) {
      const named = toCome.map(({ field, birthDate }) => `${ofBlock(field)} (${formatFrenchDate(birthDate)})`);
      return { is: 'violation', message: `Corrigez la date de naissance ${listInFrench(named)} : ce jour n’est pas encore passé.`, fields: toCome.map(({ field }) => field) };
    }
    if (known.length > 0) return { is: 'pass' };
    return values['master1.birthDate'].state === 'empty' ? { is: 'inapplicable' } : { is: 'incomplete', missing: ['master1.birthDate'] };
  },
});
