import { defineRule } from './define-rule';
import { isSamePerson } from './person-name';
import { unsourced } from './sources';

const first = ['master1.lastName', 'master1.firstName', 'master1.birthDate'] as const;
const second = ['master2.lastName', 'master2.firstName', 'master2.birthDate'] as const;

export const mastersDistinct = defineRule({
  id: 'masters-distinct',
  severity: 'warning',
  statement: 'Les deux maîtres d’apprentissage sont deux personnes.',
  source: unsourced('Bon sens'),
  mayKnow: [...first, ...second],
  check(values) {
    if (second.every((field) => values[field] === null)) return { is: 'inapplicable' };
    const [lastName, firstName, birthDate] = [values['master1.lastName'], values['master1.firstName'], values['master1.birthDate']];
    const [otherLastName, otherFirstName, otherBirthDate] = [values['master2.lastName'], values['master2.firstName'], values['master2.birthDate']];
    if (lastName === null || firstName === null || birthDate === null || otherLastName === null || otherFirstName === null || otherBirthDate === null) {
      return { is: 'incomplete', missing: [...first, ...second].filter((field) => values[field] === null) };
    }
    const isSame = isSamePerson({ lastName, firstName, birthDate }, { lastName: otherLastName, firstName: otherFirstName, birthDate: otherBirthDate });
    if (!isSame) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Changez ou videz le maître d’apprentissage n° 2 : ${otherFirstName} ${otherLastName} est déjà le n° 1, avec la même date de naissance.`,
      fields: [...second],
    };
  },
});
