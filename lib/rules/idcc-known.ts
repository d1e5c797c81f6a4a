import { queryEntry } from '../fields/nomenclatures';
import { noAgreementCodes } from '../law/agreements';
import { defineRule } from './define-rule';
import { readIdcc } from './idcc-code';
import { mayBeOfConstructys } from './idcc-constructys';
import { sourced } from './sources';

export const idccKnown = defineRule({
  id: 'idcc-known',
  severity: 'warning',
  statement: 'Le code IDCC existe et sa convention est en vigueur.',
  source: sourced('Notice 51649 du CERFA 10103, code IDCC'),
  needs: ['employer.idcc', 'employer.address.postalCode'],
  mayKnowFacts: ['agreements'],
  check(values, { agreements }) {
    const read = readIdcc(values['employer.idcc']);
    if (read.is !== 'code' || noAgreementCodes.includes(read.code)) return { is: 'inapplicable' };
    // The table of Constructys needs no look-up; 1947, merged into 3216, is still in it.
    if (queryEntry('idccConstructys', read.code) !== undefined) return { is: 'pass' };
    if (!mayBeOfConstructys(read.code, values['employer.address.postalCode'])) return { is: 'inapplicable' };
    const state = agreements?.[read.code];
    if (state === undefined) return { is: 'incomplete', missing: ['agreements'] };
    if (state === 'in-force') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le code IDCC ${read.code} sur un bulletin de paie : ${state === 'unknown' ? 'il n’existe pas dans la liste nationale' : 'cette convention n’est plus en vigueur'}.`,
      fields: ['employer.idcc'],
    };
  },
});
