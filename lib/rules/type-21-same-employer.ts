import { defineRule } from './define-rule';
import { sourced } from './sources';

// Type 23 (rupture) fits both a former and another employer since *14.
export const type21SameEmployer = defineRule({
  id: 'type-21-same-employer',
  severity: 'warning',
  statement: 'Le type est 21 quand le contrat précédent était chez le même employeur, 22 quand il était chez un autre.',
  source: sourced('Notice 51649 du CERFA 10103, nomenclature des types de contrat'),
  needs: ['contract.type', 'employer.siret'],
  needsFacts: ['previousEmployerSiren'],
  check(values, { previousEmployerSiren }) {
    const type = values['contract.type'];
    if (type === '23') return { is: 'pass' };
    if (type !== '21' && type !== '22') return { is: 'inapplicable' };
    const siren = values['employer.siret'].slice(0, 9);
    const expected = siren === previousEmployerSiren ? '21' : '22';
    if (type === expected) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le type de contrat (${type}) : le précédent était chez ${expected === '21' ? 'le même employeur' : 'un autre employeur'} (SIREN ${previousEmployerSiren}), ce qui demande le type ${expected}, ou 23 s’il a été rompu.`,
      fields: ['contract.type', 'employer.siret'],
      corrections: [{ field: 'contract.type', value: expected }],
    };
  },
});
