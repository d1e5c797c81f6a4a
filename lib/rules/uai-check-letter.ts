import { parseUai, uaiLetter } from '../law/identifiers/uai';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { shownText } from './shown-text';
import { sourced } from './sources';
import { uaiFields } from './uai-fields';

export const uaiCheckLetter = defineRule({
  id: 'uai-check-letter',
  severity: 'blocking',
  statement: 'La dernière lettre du numéro UAI va avec ses 7 chiffres.',
  source: sourced('Éducation nationale, répertoire national des établissements (RAMSESE)'),
  looksAt: uaiFields,
  check(values) {
    const written = uaiFields.flatMap((field) => {
      const uai = parseUai(shownText(values[field]) ?? '');
      return uai === null ? [] : [{ field, uai }];
    });
    if (written.length === 0) {
      const isAbsent = uaiFields.every((field) => values[field].state === 'absent');
      return isAbsent ? { is: 'incomplete', missing: uaiFields } : { is: 'inapplicable' };
    }
    const wrong = written.filter(({ uai }) => !uai.endsWith(uaiLetter(uai)));
    if (wrong.length === 0) return { is: 'pass' };
    const named = wrong.map(({ field, uai }) => `${ofBlock(field)} (${uai})`);
    return {
      is: 'violation',
      message: `Relisez le numéro UAI ${listInFrench(named)} : sa lettre ne va pas avec ses chiffres. Si les 7 chiffres sont justes, la lettre est ${listInFrench(wrong.map(({ uai }) => uaiLetter(uai)))}.`,
      fields: wrong.map(({ field }) => field),
      corrections: wrong.map(({ field, uai }) => ({ field, value: uai.slice(0, 7) + uaiLetter(uai) })),
    };
  },
});
