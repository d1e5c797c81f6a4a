import type { FieldId } from '../fields/catalogue';
import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { shownCode } from './shown-code';
import { sourced } from './sources';

/** None, brevet, certificate of general education: no apprenticeship leads to them (deduced from L6211-1). */
const neverPrepared: readonly string[] = ['13', '25', '26'];
const asks = { 'training.targetDiploma': 'le code', 'training.targetDiplomaTitle': 'l’intitulé précis' } as const;

export const targetDiplomaRequired = defineRule({
  id: 'target-diploma-required',
  severity: 'blocking',
  statement: 'Le diplôme ou titre visé a son code et son intitulé précis.',
  source: sourced('Notice 51649 du CERFA 10103, La formation'),
  looksAt: ['training.targetDiploma', 'training.targetDiplomaTitle'],
  check(values) {
    const wrong: (keyof typeof asks)[] = [];
    const unknown: FieldId[] = [];
    const shown = shownCode(values['training.targetDiploma']);
    if (shown === 'unknown') unknown.push('training.targetDiploma');
    else if (shown === null || queryEntry('diploma', shown.code) === undefined || neverPrepared.includes(shown.code)) wrong.push('training.targetDiploma');
    const title = values['training.targetDiplomaTitle'].state;
    if (title === 'empty') wrong.push('training.targetDiplomaTitle');
    if (title === 'absent') unknown.push('training.targetDiplomaTitle');
    if (wrong.length > 0) {
      const given = shown !== null && shown !== 'unknown' && wrong.includes('training.targetDiploma') ? ` Le code ${shown.code} n’est pas celui d’un diplôme qui se prépare en apprentissage.` : '';
      return { is: 'violation', message: `Indiquez ${listInFrench(wrong.map((field) => asks[field]))} du diplôme ou titre visé : le contrat prépare à celui-là.${given}`, fields: wrong };
    }
    return unknown.length > 0 ? { is: 'incomplete', missing: unknown } : { is: 'pass' };
  },
});
