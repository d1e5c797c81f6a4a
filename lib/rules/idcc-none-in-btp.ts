import { noAgreementCodes } from '../law/agreements';
import { defineRule } from './define-rule';
import { readIdcc } from './idcc-code';
import { unsourced } from './sources';

export const idccNoneInBtp = defineRule({
  id: 'idcc-none-in-btp',
  severity: 'info',
  statement: 'Une entreprise du bâtiment et des travaux publics a presque toujours une convention collective.',
  source: unsourced('Usage de la branche'),
  needs: ['employer.idcc', 'employer.naf'],
  check(values) {
    const read = readIdcc(values['employer.idcc']);
    const naf = values['employer.naf'];
    if (!/^4[123]/.test(naf)) return { is: 'inapplicable' };
    if (read.is !== 'code' || !noAgreementCodes.includes(read.code)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le code IDCC ${read.code} (${read.code === '9999' ? 'aucune convention' : 'convention en cours de négociation'}) : il est rare pour une activité du bâtiment et des travaux publics (${naf}).`,
      fields: ['employer.idcc', 'employer.naf'],
    };
  },
});
