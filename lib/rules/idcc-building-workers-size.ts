import { defineRule } from './define-rule';
import { readIdcc } from './idcc-code';
import { sourced } from './sources';

/** In the titles of the two agreements: « occupant jusqu’à 10 salariés », « plus de 10 salariés ». */
const largestSmallCompany = 10;

// A company that passes the threshold keeps its agreement for a time: never more than a warning, and no correction.
export const idccBuildingWorkersSize = defineRule({
  id: 'idcc-building-workers-size',
  severity: 'warning',
  statement: 'L’IDCC 1596 vise les entreprises du bâtiment jusqu’à 10 salariés, le 1597 celles de plus de 10.',
  source: sourced('Conventions collectives IDCC 1596 et 1597 (titres)'),
  needs: ['employer.idcc', 'employer.headcount'],
  check(values) {
    const read = readIdcc(values['employer.idcc']);
    if (read.is !== 'code' || (read.code !== '1596' && read.code !== '1597')) return { is: 'inapplicable' };
    const headcount = values['employer.headcount'];
    const expected = headcount > largestSmallCompany ? '1597' : '1596';
    if (read.code === expected) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le code IDCC (${read.code}) et l’effectif (${headcount}) : le 1596 vise les entreprises du bâtiment jusqu’à ${largestSmallCompany} salariés, le 1597 celles de plus de ${largestSmallCompany}.`,
      fields: ['employer.idcc', 'employer.headcount'],
    };
  },
});
