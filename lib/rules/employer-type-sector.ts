import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const words = { prive: 'privé', public: 'public' } as const;

// Notice: types 11 to 16 are private employers, 21 to 30 public ones.
export const employerTypeSector = defineRule({
  id: 'employer-type-sector',
  severity: 'blocking',
  statement: 'Le type d’employeur va avec la case privé (11 à 16) ou public (21 à 30).',
  source: sourced('Notice 51649 du CERFA 10103, type d’employeur'),
  needs: ['employer.type', 'employer.sector'],
  check(values) {
    const type = values['employer.type'];
    const sector = values['employer.sector'];
    const sectorOfType = queryEntry('employerType', type)?.['sector'];
    if (sectorOfType !== 'prive' && sectorOfType !== 'public') return { is: 'inapplicable' };
    if (sector !== 'prive' && sector !== 'public') return { is: 'inapplicable' };
    if (sector === sectorOfType) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Corrigez le type d’employeur ou la case privé / public : le type ${type} est celui d’un employeur ${words[sectorOfType]}, et la case cochée est « employeur ${words[sector]} ».`,
      fields: ['employer.type', 'employer.sector'],
      corrections: [{ field: 'employer.sector', value: sectorOfType }],
    };
  },
});
