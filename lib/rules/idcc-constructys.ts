import { queryEntry } from '../fields/nomenclatures';
import { noAgreementCodes, regionalBtpAgreements } from '../law/agreements';
import { defineRule } from './define-rule';
import { readIdcc } from './idcc-code';
import { sourced } from './sources';

/** Whether Constructys may manage the agreement: its table, no agreement at all, regional and overseas agreements. */
export function mayBeOfConstructys(idcc: string, postalCode: string): boolean {
  const isOverseas = /^9[78]/.test(postalCode);
  return queryEntry('idccConstructys', idcc) !== undefined || noAgreementCodes.includes(idcc) || regionalBtpAgreements.includes(idcc) || isOverseas;
}

// The date of the approval order is general knowledge.
export const idccConstructys = defineRule({
  id: 'idcc-constructys',
  severity: 'warning',
  statement: 'La convention collective est de celles que gère Constructys.',
  source: sourced('Agrément des opérateurs de compétences (arrêté du 29 mars 2019)'),
  needs: ['employer.idcc', 'employer.address.postalCode'],
  check(values) {
    const read = readIdcc(values['employer.idcc']);
    if (read.is !== 'code') return { is: 'inapplicable' };
    if (mayBeOfConstructys(read.code, values['employer.address.postalCode'])) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le code IDCC ${read.code} sur un bulletin de paie : cette convention n’est pas de celles que gère Constructys. S’il est juste, le contrat se dépose auprès d’un autre OPCO.`,
      fields: ['employer.idcc'],
    };
  },
});
