import { expect, it } from 'vitest';
import { typesetFrench } from './typeset-french';

it.each([
  ['Vérifiez « Nom » : il manque ; voyez-vous ?', 'Vérifiez «\u00a0Nom\u00a0»\u00a0: il manque\u00a0; voyez-vous\u00a0?'],
  ['53 % de 1 867 €', '53\u00a0% de 1 867\u00a0€'],
  ['le maître n° 1 a 18 ans', 'le maître n°\u00a01 a 18\u00a0ans'],
  ['18 anses', '18 anses'],
  ['à 10:30, déjà\u00a0: bien', 'à 10:30, déjà\u00a0: bien'],
])('writes %j as %j', (plain, typeset) => {
  expect(typesetFrench(plain)).toBe(typeset);
});
