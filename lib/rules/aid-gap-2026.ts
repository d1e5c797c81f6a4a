import { formatFrenchDate, isoDate } from '../fields/iso-date';
import { diplomaLevel } from '../law/pay/diplomas';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const gap = { from: isoDate('2026-01-01'), until: isoDate('2026-03-07') } as const;
/** What was left: the aid of the law, for companies below this headcount and diplomas up to this level (5 overseas). */
const singleAid = { belowHeadcount: 250, highestLevel: 4 } as const;

export const aidGap2026 = defineRule({
  id: 'aid-gap-2026',
  severity: 'info',
  statement: 'Du 1er janvier au 7 mars 2026, seule restait l’aide unique (moins de 250 salariés, diplôme de niveau bac au plus).',
  source: sourced('Décret n° 2026-168 du 6 mars 2026'),
  inForce: gap,
  needs: ['contract.conclusionDate'],
  mayKnow: ['training.targetDiploma', 'employer.headcount'],
  check(values) {
    const conclusion = values['contract.conclusionDate'];
    if (conclusion < gap.from || conclusion > gap.until) return { is: 'pass' };
    const headcount = values['employer.headcount'];
    const diploma = values['training.targetDiploma'];
    const level = diploma === null ? null : diplomaLevel(diploma);
    const isTooBig = headcount !== null && headcount >= singleAid.belowHeadcount;
    const isTooHigh = level !== null && level > singleAid.highestLevel;
    if (!isTooBig && !isTooHigh) {
      const missing = [...(headcount === null ? ['employer.headcount'] : []), ...(level === null ? ['training.targetDiploma'] : [])];
      return missing.length > 0 ? { is: 'incomplete', missing } : { is: 'pass' };
    }
    return {
      is: 'violation',
      message: `Ne comptez pas sur l’aide à l’embauche : le contrat est signé le ${formatFrenchDate(conclusion)}, pendant la suspension de l’aide exceptionnelle (du ${formatFrenchDate(gap.from)} au ${formatFrenchDate(gap.until)}). Seule restait l’aide unique : moins de ${singleAid.belowHeadcount} salariés et diplôme de niveau bac au plus, bac + 2 outre-mer.`,
      fields: ['contract.conclusionDate', ...(isTooBig ? (['employer.headcount'] as const) : []), ...(isTooHigh ? (['training.targetDiploma'] as const) : [])],
    };
  },
});
