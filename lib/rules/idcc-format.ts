import { defineRule } from './define-rule';
import { readIdcc } from './idcc-code';
import { shownText } from './shown-text';
import { sourced } from './sources';

export const idccFormat = defineRule({
  id: 'idcc-format',
  severity: 'blocking',
  statement: 'Le code IDCC de la convention collective comporte 4 chiffres.',
  source: sourced('Notice 51649 du CERFA 10103, code IDCC'),
  looksAt: ['employer.idcc'],
  check(values) {
    const look = values['employer.idcc'];
    if (look.state === 'absent') return { is: 'incomplete', missing: ['employer.idcc'] };
    const text = shownText(look) ?? '';
    const read = readIdcc(text);
    if (text !== '' && read.is === 'code') return { is: 'pass' };
    // A booklet number is said by idcc-not-brochure; words alone may be an option of the page that no table knows.
    if (text !== '' && read.is === 'brochure') return { is: 'inapplicable' };
    if (text !== '' && read.is === 'words') return { is: 'incomplete', missing: ['employer.idcc'] };
    const found = text === '' ? 'Indiquez le code IDCC de la convention collective : il est vide.' : `Corrigez le code IDCC « ${text} ».`;
    return {
      is: 'violation',
      message: `${found} Il comporte 4 chiffres (ajoutez des zéros devant si besoin) et figure sur les bulletins de paie ; 9999 : aucune convention.`,
      fields: ['employer.idcc'],
    };
  },
});
