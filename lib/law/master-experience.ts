import { defineDatedValue } from './dated-value';

/** Years of work at the trade that a master needs: with a diploma of the level prepared, and without. */
export const masterExperienceYears = defineDatedValue({
  id: 'master-experience-years',
  label: 'Pratique du métier demandée au maître d’apprentissage (avec / sans diplôme de même niveau)',
  unit: 'ans au moins',
  amounts: [{ amount: { withDiploma: 1, withoutDiploma: 2 }, reference: 'Code du travail, art. R6223-22' }],
  show: ({ withDiploma, withoutDiploma }) => `${withDiploma} / ${withoutDiploma}`,
});
