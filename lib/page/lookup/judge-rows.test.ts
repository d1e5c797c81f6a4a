import { expect, test } from 'vitest';
import { judgeRow, type RowVerdict } from './judge-rows';

const person = ['DUPONT', 'Léa', '14/05/2007'];

const cases: readonly (readonly [RowVerdict, readonly string[], readonly string[], string])[] = [
  ['same', ['DUPONT', 'Léa', '14/05/2007', 'POITIERS'], person, 'each in its cell'],
  ['same', ['POITIERS', '14/05/2007', 'LEA', 'Dupont'], person, 'in another order and another case'],
  ['same', ['Mme DUPONT Léa', '14 mai 2007'], person, 'name and first name in one cell, the day in words'],
  ['same', ['DUPONT Léa, née le 14/05/2007'], person, 'all in one cell'],
  ['other', ['DUPONT', 'Léa', '15/05/2007'], person, 'a homonym born another day'],
  ['other', ['DUPONT', 'Léo', '14/05/2007'], person, 'a twin'],
  ['unsure', ['DUPONT', 'Léa', 'POITIERS'], person, 'a list without birth dates'],
  ['unsure', ['DUPONT', 'Léa Marie', '14/05/2007'], person, 'a second first name'],
  ['unsure', ['DUPONT-MARTIN', 'Léa', '14/05/2007'], person, 'a double name'],
  ['same', ['0861234A', 'CFA du bâtiment'], ['0861234A'], 'a UAI'],
  ['same', ['40025214 – CAP Maçon'], ['40025214'], 'a code before its title'],
  ['same', ['732 829 320 00074'], ['73282932000074'], 'a spaced SIRET'],
  ['same', ['38095', '40025214'], ['RNCP38095'], 'a sheet without its letters'],
  ['other', ['RNCP4912', '40025214'], ['RNCP38095'], 'an older sheet'],
  ['other', ['0861235B', 'CFA du bois'], ['0861234A'], 'another UAI'],
  ['unsure', ['CFA du bâtiment', 'POITIERS'], ['0861234A'], 'a list without UAI'],
  ['other', ['99 – Certification non trouvée'], ['Maçon'], 'no shared word'],
  ['unsure', ['DUPONT'], [], 'nothing to compare'],
];

test.each(cases)('%s: %j for %j (%s)', (verdict, cells, mustShow) => expect(judgeRow(cells, mustShow)).toBe(verdict));
