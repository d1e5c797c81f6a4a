import { describe, expect, it } from 'vitest';
import { egestion } from '../portal/egestion';
import { readGuide, writeGuideCode, writeGuideFile } from './guide-code';
import { checkGuideWords } from './guide-privacy';
import { listHelpTargets } from './help-targets';
import { packText } from './pack-text';
import { followShared, type SharedGuide } from './shared-guide';

const guide: SharedGuide = {
  title: 'Saisir un contrat pour notre CFA',
  author: 'CFA du Bâtiment de Quimper',
  steps: [
    { code: 'E-07', sentence: 'Remplacez «\u00a0B\u00a0» par 1596 si vous avez moins de dix salariés.' },
    { code: 'F-01', sentence: 'Cherchez notre CFA par son code UAI, puis choisissez la ligne.' },
    { code: 'D-02', sentence: 'Ajoutez la convention que nous vous avons envoyée.' },
    { code: 'T-21', sentence: 'Lisez cette attestation avant de la cocher.' },
  ],
};
const reasonOf = (text: string): string => {
  const read = readGuide(text);
  return read.ok ? '' : read.reason;
};
const withSentence = (sentence: string): SharedGuide => ({ ...guide, steps: [{ code: 'E-07', sentence }] });

describe('a guide handed on', () => {
  it('comes back from its code and from its file as it was', () => {
    expect(readGuide(writeGuideCode(guide))).toEqual({ ok: true, guide });
    expect(readGuide(writeGuideFile(guide))).toEqual({ ok: true, guide });
  });

  it('is a code of one word, short enough for a chat', () => {
    const code = writeGuideCode(guide);
    expect(code).toMatch(/^TRUELLE\.guide\.1\.[0-9a-f]{8}\.[A-Za-z0-9_-]+$/);
    expect(code.length).toBeLessThan(JSON.stringify(guide).length);
    expect(code.length).toBeLessThan(600);
  });

  it('is found in a message, with its lines broken', () => {
    const code = writeGuideCode(guide);
    const broken = `Bonjour, voici le guide : ${code.slice(0, 80)}\n${code.slice(80)}\nbonne saisie`;
    expect(readGuide(broken)).toEqual({ ok: true, guide });
  });

  it('is refused when damaged, of another kind, or of a later version', () => {
    const code = writeGuideCode(guide);
    expect(reasonOf(code.slice(0, -6))).toContain('abîmé ou incomplet');
    expect(reasonOf(code.replace(/\.1\.[0-9a-f]{8}/, '.1.00000000'))).toContain('abîmé ou incomplet');
    expect(reasonOf('bonjour')).toContain('ni un code ni un fichier');
    expect(reasonOf('{"format":"truelle","version":1}')).toContain('ni un code ni un fichier');
    expect(reasonOf(packText('guide', 2, '["a","b",["E-07","c"]]'))).toContain('plus récente');
    expect(reasonOf(writeGuideFile(guide).replace('"version": 1', '"version": 2'))).toContain('plus récente');
  });

  it('holds codes and sentences only', () => {
    expect(reasonOf(writeGuideFile(guide).replace('"title"', '"values": {}, "title"'))).toContain('autre chose');
    expect(reasonOf(writeGuideCode(withSentence('texte \u202Eretourné')))).toContain('autre chose');
    expect(reasonOf(writeGuideCode({ ...guide, steps: [] }))).toContain('autre chose');
    expect(reasonOf(packText('guide', 1, `["a","b",["E-07","${'c'.repeat(300)}"]]`))).toContain('autre chose');
    expect(reasonOf(packText('guide', 1, JSON.stringify(['a', 'b', ['E-07', 'c'], ['<script>', 'd']])))).toContain('autre chose');
  });

  it('does not swell without end', () => {
    expect(reasonOf(packText('guide', 1, ' '.repeat(5_000_000)))).toContain('abîmé');
  });

  it('is followed as its author’s words, and never declares a statement done', () => {
    const followed = followShared(guide, listHelpTargets(egestion), new Set(['masters.eligibilityAttestation']));
    expect(followed.author).toBe('CFA du Bâtiment de Quimper');
    expect(followed.steps.map(({ end }) => end.is)).toEqual(['filled', 'read', 'document', 'read']);
  });
});

describe('what looks personal', () => {
  const names = [{ name: 'Le Moal', isCommon: false }, { name: 'Maçonnerie Le Goff', isCommon: false }, { name: 'Pierre', isCommon: true }];
  it.each([
    'Écrivez à lucas.lemoal@exemple.fr', 'Voir https://exemple.invalid/page', 'Allez sur www.exemple', 'Le site moncfa.fr le dit', 'Appelez le 02 98 00 00 00', 'Appelez le +33 2 98 00 00 00', 'SIRET 123 456 789 00012', 'Mettez 12345678900012',
    'NIR 1 09 03 29 123 456', 'NIR 209032A123456', 'Choisissez LE MOAL', 'pour la maçonnerie le goff', 'Demandez à Pierre',
  ])('is refused: %s', (sentence) => {
    expect(checkGuideWords(withSentence(sentence), names)).toHaveLength(1);
    expect(checkGuideWords(withSentence(sentence), names)[0]?.reason).not.toContain(sentence.slice(-6));
  }); // prettier-ignore
  it.each(['Remplacez « B » par 1596.', 'Le contrat va du 01/09/2026 au 31/08/2028.', 'Taille de pierre : choisissez 33.', 'Le code diplôme est 50023214, sur la convention.', 'Salaire : 746,81 €'])('is not: %s', (sentence) => {
    expect(checkGuideWords(withSentence(sentence), names)).toEqual([]);
  });
  it('leaves the author’s own name alone, and refuses a telephone number in it', () => {
    expect(checkGuideWords({ ...guide, author: 'Le Moal' }, names)).toEqual([]);
    expect(checkGuideWords({ ...guide, author: 'CFA 02 98 00 00 00' }, names)).toEqual([{ step: null, reason: 'un numéro de téléphone y est écrit.' }]);
  });
});
