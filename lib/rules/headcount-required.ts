import { defineRule } from './define-rule';
import { shownText } from './shown-text';
import { sourced } from './sources';

// « L’effectif de l’entreprise » is one of the legal mentions (R6222-3). A yearly average may have decimals; 0 belongs to headcount-not-zero.
export const headcountRequired = defineRule({
  id: 'headcount-required',
  severity: 'blocking',
  statement: 'L’effectif total de l’entreprise est indiqué par un nombre.',
  source: sourced('Code du travail, art. R6222-3 (2°)'),
  looksAt: ['employer.headcount'],
  check(values) {
    const look = values['employer.headcount'];
    if (look.state === 'absent') return { is: 'incomplete', missing: ['employer.headcount'] };
    const text = shownText(look) ?? '';
    if (/^\d+(?:[.,]\d+)?$/.test(text.replace(/\s/g, '').replace(/salari[ée]e?s?$/i, ''))) return { is: 'pass' };
    return {
      is: 'violation',
      message: text === '' ? 'Indiquez l’effectif total de l’entreprise : il est vide.' : `Remplacez « ${text} » par l’effectif total de l’entreprise, en chiffres.`,
      fields: ['employer.headcount'],
    };
  },
});
