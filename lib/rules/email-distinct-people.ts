import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { unsourced } from './sources';

const others = ['legalRepresentative.email', 'master1.email', 'employer.email'] as const;

export const emailDistinctPeople = defineRule({
  id: 'email-distinct-people',
  severity: 'info',
  statement: 'Le courriel de l’apprenti(e) n’est pas celui d’une autre personne du contrat.',
  source: unsourced('Bonne pratique'),
  needs: ['apprentice.email'],
  mayKnow: others,
  check(values) {
    const email = values['apprentice.email'];
    const same = others.filter((field) => values[field]?.toLowerCase() === email.toLowerCase());
    if (same.length === 0) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez que c’est voulu : ${email} est à la fois le courriel de l’apprenti(e) et celui ${listInFrench(same.map(ofBlock))}. Un message envoyé à l’un arriverait à l’autre.`,
      fields: ['apprentice.email', ...same],
    };
  },
});
