import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const employerSectorExactlyOne = defineRule({
  id: 'employer-sector-exactly-one',
  severity: 'blocking',
  statement: 'Une seule des cases « employeur privé » et « employeur public » est cochée.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’employeur »'),
  judgesBlank: ['employer.sector'],
  check(values) {
    const sector = values['employer.sector'];
    if (sector !== null && queryEntry('employerSector', sector) !== undefined) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Cochez « employeur privé » ou « employeur public », une seule des deux cases : les règles du contrat en dépendent.',
      fields: ['employer.sector'],
    };
  },
});
