import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { sourced } from './sources';

export const birthCityRequired = defineRule({
  id: 'birth-city-required',
  severity: 'blocking',
  statement: 'La commune de naissance est remplie.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  looksAt: ['apprentice.birthCity'],
  check: (values) =>
    judgeFilled(
      values,
      ['apprentice.birthCity'],
      () => 'Remplissez « Commune de naissance » : elle identifie l’apprenti(e). Pour une naissance à l’étranger, mettez la ville et le pays.',
    ),
});
