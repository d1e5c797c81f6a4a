import { expect, it } from 'vitest';
import { listInFrench, nameBoxes } from './french-list';

it.each([
  [[], ''],
  [['nom'], 'nom'],
  [['nom', 'prénom'], 'nom et prénom'],
  [['nom', 'prénom', 'emploi'], 'nom, prénom et emploi'],
])('lists %j as « %s »', (things, sentence) => {
  expect(listInFrench(things)).toBe(sentence);
});

it('joins the last with « ou » when asked', () => {
  expect(listInFrench(['21', '22', '23'], 'ou')).toBe('21, 22 ou 23');
});

it('names boxes as the form prints them', () => {
  expect(nameBoxes(['apprentice.birthDate', 'apprentice.sex'])).toBe('« Date de naissance » et « Sexe »');
});
