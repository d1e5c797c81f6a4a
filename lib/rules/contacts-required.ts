import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { listInFrench } from './french-list';
import { sourced } from './sources';

const contacts = ['employer.phone', 'employer.email', 'apprentice.phone', 'apprentice.email'] as const;
const names = {
  'employer.phone': 'le téléphone de l’employeur',
  'employer.email': 'le courriel de l’employeur',
  'apprentice.phone': 'le téléphone de l’apprenti(e)',
  'apprentice.email': 'le courriel de l’apprenti(e)',
} as const;

export const contactsRequired = defineRule({
  id: 'contacts-required',
  severity: 'warning',
  statement: 'Téléphone et courriel de l’employeur et de l’apprenti(e) sont remplis.',
  source: sourced('Notice 51649 du CERFA 10103, coordonnées'),
  looksAt: contacts,
  check: (values) =>
    judgeFilled(
      values,
      contacts,
      (blank) => `Complétez ${listInFrench(blank.map((field) => names[field]))} : l’OPCO et l’organisme qui verse les aides s’en servent.`,
    ),
});
