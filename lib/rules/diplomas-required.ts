import type { FieldId } from '../fields/catalogue';
import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { nameBoxes } from './french-list';
import { shownCode } from './shown-code';
import { sourced } from './sources';

const codes = { 'apprentice.lastPreparedDiploma': 'diploma', 'apprentice.lastClass': 'lastClass', 'apprentice.highestDiploma': 'diploma' } as const;
const codeFields = ['apprentice.lastPreparedDiploma', 'apprentice.lastClass', 'apprentice.highestDiploma'] as const;
const title = 'apprentice.lastPreparedDiplomaTitle';
// No diploma, brevet, certificate of general education: there is nothing to name.
const untitled: readonly string[] = ['13', '25', '26'];

export const diplomasRequired = defineRule({
  id: 'diplomas-required',
  severity: 'blocking',
  statement: 'Dernier diplôme préparé, dernière classe, intitulé et diplôme le plus élevé sont remplis.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  looksAt: [...codeFields, title],
  check(values) {
    const wrong: FieldId[] = [];
    const unknown: FieldId[] = [];
    for (const field of codeFields) {
      const shown = shownCode(values[field]);
      if (shown === 'unknown') unknown.push(field);
      else if (shown === null || queryEntry(codes[field], shown.code) === undefined) wrong.push(field);
    }
    const prepared = values['apprentice.lastPreparedDiploma'];
    const isUntitled = prepared.state === 'value' && untitled.includes(prepared.value);
    if (!isUntitled && values[title].state === 'absent') unknown.push(title);
    // With a diploma that is not known it may be one without title.
    if (!isUntitled && values[title].state === 'empty') (shownCode(prepared) === 'unknown' ? unknown : wrong).push(title);
    if (wrong.length > 0) {
      return { is: 'violation', message: `Complétez ${nameBoxes(wrong)} : le formulaire demande le parcours scolaire de l’apprenti(e), avec les codes de ses listes.`, fields: wrong };
    }
    return unknown.length > 0 ? { is: 'incomplete', missing: unknown } : { is: 'pass' };
  },
});
