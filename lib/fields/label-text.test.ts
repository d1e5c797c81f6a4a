import { describe, expect, it } from 'vitest';
import { foldLabel } from './label-text';

describe('foldLabel', () => {
  it.each([
    ['Prénom', 'prenom'],
    ['PRÉNOM', 'prenom'],
    ['Date de début d’exécution :', "date de debut d'execution"],
    ['N° de sécurité sociale *', 'n° de securite sociale'],
    ['Nom\u00a0de\u202fnaissance (obligatoire)', 'nom de naissance'],
    ['  Code   postal\n', 'code postal'],
    ['Œuvre', 'oeuvre'],
    ['Dénomination * ?', 'denomination'],
    ['Maître d‘apprentissage n° 2', "maitre d'apprentissage n° 2"],
    ['SI\u00adRET', 'siret'],
    ['*', ''],
  ])('%s → %s', (text, folded) => {
    expect(foldLabel(text)).toBe(folded);
  });

  it('gives the same text when folded twice', () => {
    for (const text of ['Élève (facultatif) : ?', 'a*b', 'Nom : *']) expect(foldLabel(foldLabel(text))).toBe(foldLabel(text));
  });
});
