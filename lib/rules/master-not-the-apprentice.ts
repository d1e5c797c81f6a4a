import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { isSamePerson } from './person-name';
import { unsourced } from './sources';

const masters = ['master1', 'master2'] as const;

export const masterNotTheApprentice = defineRule({
  id: 'master-not-the-apprentice',
  severity: 'warning',
  statement: 'Le maître d’apprentissage n’est pas l’apprenti(e).',
  source: unsourced('Esprit de l’art. L6223-5 du code du travail'),
  needs: ['apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate'],
  mayKnow: ['master1.lastName', 'master1.firstName', 'master1.birthDate', 'master2.lastName', 'master2.firstName', 'master2.birthDate'],
  check(values) {
    const apprentice = { lastName: values['apprentice.lastName'], firstName: values['apprentice.firstName'], birthDate: values['apprentice.birthDate'] };
    let isAnyKnown = false;
    for (const master of masters) {
      const lastName = values[`${master}.lastName`];
      const firstName = values[`${master}.firstName`];
      const birthDate = values[`${master}.birthDate`];
      if (lastName === null || firstName === null || birthDate === null) continue;
      isAnyKnown = true;
      if (!isSamePerson({ lastName, firstName, birthDate }, apprentice)) continue;
      return {
        is: 'violation',
        message: `Indiquez une autre personne dans le cadre ${ofBlock(`${master}.lastName`)} : ${firstName} ${lastName} est l’apprenti(e), avec la même date de naissance.`,
        fields: [`${master}.lastName`, `${master}.firstName`, `${master}.birthDate`],
      };
    }
    return isAnyKnown ? { is: 'pass' } : { is: 'incomplete', missing: ['master1.lastName', 'master1.firstName', 'master1.birthDate'] };
  },
});
