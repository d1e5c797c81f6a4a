import { defineRule } from './define-rule';
import { isSameFullName } from './person-name';
import { sourced } from './sources';

export const masterVolunteerEmployee = defineRule({
  id: 'master-volunteer-employee',
  severity: 'info',
  statement: 'Le maître d’apprentissage est un salarié volontaire, l’employeur lui-même ou son conjoint collaborateur.',
  source: sourced('Code du travail, art. L6223-8-1'),
  needs: ['master1.lastName'],
  mayKnow: ['master1.firstName', 'employer.name'],
  mayKnowFacts: ['isMasterVolunteer'],
  check(values, { isMasterVolunteer }) {
    const lastName = values['master1.lastName'];
    const name = `${values['master1.firstName'] ?? ''} ${lastName}`.trim();
    const employer = values['employer.name'];
    if (isMasterVolunteer === true || (employer !== null && isSameFullName(employer, name))) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Assurez-vous que ${name} est un salarié volontaire de l’entreprise, ou l’employeur, ou son conjoint collaborateur : une personne extérieure ne peut pas être maître d’apprentissage.`,
      fields: ['master1.lastName'],
    };
  },
});
