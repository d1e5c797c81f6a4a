import { emailFormat } from './email-format';
import { testRule } from './rule-tester';

const email = (text: string) => ({ 'employer.email': text });

testRule(emailFormat, {
  pass: [
    { when: 'usual', fields: email('contact@entreprise.fr') },
    { when: 'dots and a plus', fields: email('claire.dupont+opco@mail.entreprise.co.uk') },
    { when: 'an ending of two letters', fields: email('a@b.io') },
    { when: 'an accented domain, coded', fields: email('a@xn--bton-bpa.xn--p1ai') },
  ],
  violation: [
    { when: 'no @', fields: email('contact'), says: ['contact', 'employeur'], marks: ['employer.email'] },
    { when: 'no dot in the domain', fields: email('contact@entreprise') },
    { when: 'a space', fields: email('a b@c.fr') },
    { when: 'two @', fields: email('a@b@c.fr') },
    { when: 'an ending of one letter', fields: email('a@b.i') },
    { when: 'nothing before the @', fields: email('@entreprise.fr') },
    { when: 'two dots in a row', fields: email('a@entreprise..fr') },
    { when: 'of master 2, that no parser takes', fields: { 'master2.email': { text: 'chef' } }, says: ['maître d’apprentissage n° 2'], marks: ['master2.email'] },
  ],
  inapplicable: [{ when: 'blank', fields: { 'employer.email': null } }],
  incomplete: [{ when: 'none is on the page', fields: {} }],
  bounds: [['an ending of two letters', 'an ending of one letter']],
});
