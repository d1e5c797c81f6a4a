import { formatFrenchDate } from '../fields/iso-date';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { sayDigits, siretFields, writtenSirets } from './siret-fields';
import { sourced } from './sources';

export const siretOpen = defineRule({
  id: 'siret-open',
  severity: 'warning',
  statement: 'L’établissement est ouvert dans le répertoire Sirene le jour de la signature.',
  source: sourced('Notice 51649 du CERFA 10103, N° SIRET'),
  looksAt: siretFields,
  mayKnow: ['contract.conclusionDate'],
  mayKnowFacts: ['establishments'],
  check(values, { establishments, today }) {
    const written = writtenSirets(values);
    if (written.length === 0) return { is: 'inapplicable' };
    const day = values['contract.conclusionDate'] ?? today;
    const closed = written.flatMap(({ field, siret }) => {
      const closedOn = establishments?.[siret]?.closedOn ?? null;
      return closedOn !== null && closedOn <= day ? [{ field, siret, closedOn }] : [];
    });
    if (closed.length > 0) {
      const named = closed.map(({ field, siret, closedOn }) => `${ofBlock(field)} (${sayDigits(siret)}, fermé le ${formatFrenchDate(closedOn)})`);
      return {
        is: 'violation',
        message: `Donnez le SIRET d’un établissement ouvert le ${formatFrenchDate(day)} à la place de celui ${listInFrench(named)}.`,
        fields: closed.map(({ field }) => field),
      };
    }
    return written.every(({ siret }) => establishments?.[siret] !== undefined) ? { is: 'pass' } : { is: 'incomplete', missing: ['establishments'] };
  },
});
