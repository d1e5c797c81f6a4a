import { describe, expect, test } from 'vitest';
import { matchOption } from './match-option';

const of = (...texts: string[]): { text: string; value: string | null }[] => texts.map((text) => ({ text, value: null }));
const one = (index: number): object => ({ is: 'one', index });
const none = { is: 'none' };
const several = { is: 'several' };

describe('a code printed in the text', () => {
  test.each([
    ['11 - Premier contrat', '11'],
    ['11: Premier contrat', '11'],
    ['11-Premier contrat', '11'],
    ['11. Premier contrat', '11'],
    ['(11) Premier contrat', '11'],
    ['11 Premier contrat', '11'],
    ['Premier contrat (11)', '11'],
    ['01 – Ain', '1'],
    ['2A - Corse-du-Sud', '2A'],
    ['M - Masculin', 'M'],
    ['M', 'M'],
  ])('« %s » is %s', (text, code) => {
    expect(matchOption(of('99 - Autre', text), { code, labels: [] })).toEqual(one(1));
  });

  test.each([
    ['1 an', '1'],
    ['3-4 ans', '3'],
    ['1.5', '1'],
    ['12:30', '12'],
    ['Saint-Denis', 'Saint'],
    ['110 - Autre', '11'],
  ])('« %s » is not %s', (text, code) => {
    expect(matchOption(of(text, 'Autre chose'), { code, labels: [] })).toEqual(none);
  });

  test('twice is several', () => {
    expect(matchOption(of('11 - Premier', '11 - Second'), { code: '11', labels: [] })).toEqual(several);
  });

  test('twice is one when the text tells them apart', () => {
    expect(matchOption(of('11 - Premier', '11 - Second'), { code: '11', labels: ['Second'] })).toEqual(one(1));
  });

  test('that contradicts the text is several', () => {
    expect(matchOption(of('11 - Premier', '12 - Second'), { code: '11', labels: ['Second'] })).toEqual(several);
  });
});

describe('the text', () => {
  test('counts without case, accents and code', () => {
    expect(matchOption(of('A DUREE LIMITEE', '2 - Autre'), { code: null, labels: ['à durée limitée'] })).toEqual(one(0));
  });

  test('close enough and alone is taken', () => {
    const options = of('Entreprise inscrite au répertoire des métiers', 'Association');
    expect(matchOption(options, { code: null, labels: ['Entreprise inscrite au répertoire des métiers (RM)'] })).toEqual(one(0));
  });

  test.each([
    ['a negation apart', 'Salarié non cadre', 'Salarié cadre'],
    ['a figure apart', 'Titre de niveau 5', 'Titre de niveau 4'],
    ['a lone letter apart', 'Certificat de spécialisation groupe B', 'Certificat de spécialisation groupe A'],
  ])('with %s is another answer', (_, text, label) => {
    expect(matchOption(of(text), { code: null, labels: [label] })).toEqual(none);
  });

  test('two that are as close are several', () => {
    const options = of('Agent de la fonction publique hospitalière titulaire', 'Agent de la fonction publique hospitalière stagiaire');
    expect(matchOption(options, { code: null, labels: ['Agent de la fonction publique hospitalière'] })).toEqual(several);
  });
});

describe('the technical value', () => {
  test('serves when the texts say nothing', () => {
    const options = [{ text: 'Homme', value: 'M' }, { text: 'Femme', value: 'F' }];
    expect(matchOption(options, { code: 'F', labels: ['Féminin'] })).toEqual(one(1));
  });

  test('that only counts the options is not believed', () => {
    const options = [{ text: '', value: '' }, { text: 'Contrat indéterminé', value: '1' }, { text: 'Contrat déterminé', value: '2' }];
    expect(matchOption(options, { code: '1', labels: ['à durée limitée'] })).toEqual(none);
  });
});
