import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const qualiopi = defineRule({
  id: 'qualiopi',
  severity: 'info',
  statement: 'Le CFA a la certification qualité Qualiopi, que l’OPCO vérifie.',
  source: sourced('Code du travail, art. L6316-1 et D6224-2 (décret n° 2024-631)'),
  inForce: { from: isoDate('2024-08-01') },
  needs: ['training.cfa.siret'],
  mayKnowFacts: ['qualiopiBySiret'],
  check(values, { qualiopiBySiret = {} }) {
    const isCertified = qualiopiBySiret[values['training.cfa.siret']];
    if (isCertified === undefined) return { is: 'incomplete', missing: ['qualiopiBySiret'] };
    if (isCertified) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Demandez au CFA son certificat Qualiopi : il n’en a pas dans la liste connue, et l’OPCO le vérifie pour les contrats signés depuis le 1er août 2024.',
      fields: ['training.cfa.siret'],
    };
  },
});
