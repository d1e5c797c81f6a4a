import { ageOn, formatFrenchDate } from '../fields/iso-date';
import { majorityAge } from '../law/majority';
import { ofBlock } from './block-names';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

const births = ['master1.birthDate', 'master2.birthDate'] as const;

// L6223-8-1 asks for an adult and names no day: the State's tool takes the start of the contract; for an amendment, its effect.
export const masterAdult = defineRule({
  id: 'master-adult',
  severity: 'blocking',
  statement: 'Le maître d’apprentissage a 18 ans au moins au début du contrat.',
  source: sourced('Code du travail, art. L6223-8-1'),
  looksAt: [...births, 'contract.startDate', 'contract.amendmentEffectDate', 'contract.type'],
  needsFacts: ['today'],
  check(values, { today }) {
    // A birth to come is told by master-birth-date-past.
    const known = births.flatMap((field) => {
      const look = values[field];
      return look.state === 'value' && look.value < today ? [{ field, birthDate: look.value }] : [];
    });
    const isFirstUnknown = values['master1.birthDate'].state === 'absent' || values['master1.birthDate'].state === 'unreadable';
    if (known.length === 0) return isFirstUnknown ? { is: 'incomplete', missing: ['master1.birthDate'] } : { is: 'inapplicable' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    const dayField = kind === 'amendment' ? 'contract.amendmentEffectDate' : 'contract.startDate';
    const day = values[dayField];
    if (day.state !== 'value') return { is: 'incomplete', missing: [dayField] };
    const majority = legalAmount(majorityAge, day.value);
    if (majority === null) return { is: 'incomplete', missing: [majorityAge.id] };
    const minors = known.filter(({ birthDate }) => ageOn(birthDate, day.value) < majority);
    if (minors.length === 0) return isFirstUnknown ? { is: 'incomplete', missing: ['master1.birthDate'] } : { is: 'pass' };
    const named = minors.map(({ field, birthDate }) => `${ofBlock(field)} (${formatFrenchDate(birthDate)})`);
    return {
      is: 'violation',
      message: `Choisissez une autre personne, ou corrigez la date de naissance ${listInFrench(named)} : un maître d’apprentissage a ${majority} ans au moins, ici le ${formatFrenchDate(day.value)}.`,
      fields: [...minors.map(({ field }) => field), dayField],
    };
  },
});
