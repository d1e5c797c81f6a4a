import { describe, expect, it } from 'vitest';
import sample from '../../public/sample/truelle-exemple.json';
import { isoDate } from '../fields/iso-date';
import type { CaseParts } from '../profiles/case-values';
import { judgeCase } from './judge-case';

const facts = { today: isoDate('2026-11-24') };
const find = <One extends { readonly id: string }>(list: readonly One[], id: string | null) => list.find((one) => one.id === id) ?? null;
const cases = sample.caseFiles.map((caseFile): CaseParts => ({
  caseFile,
  employer: find(sample.employers, caseFile.employer),
  apprentice: find(sample.apprentices, caseFile.apprentice),
  master1: find(sample.masters, caseFile.master1),
  master2: find(sample.masters, caseFile.master2),
  training: find(sample.trainings, caseFile.training),
}));
const [first] = cases;
if (first?.caseFile === undefined || first.caseFile === null) throw new Error('The sample holds no dossier');
const { caseFile } = first;
const late: CaseParts = { ...first, caseFile: { ...caseFile, values: { ...caseFile.values, 'contract.conclusionDate': '2026-09-02' } } };

describe('a dossier judged before the portal is open', () => {
  it('has no blocking fault in any of the sample’s', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(cases.flatMap((parts) => judgeCase(parts, facts).filter(({ severity }) => severity === 'blocking').map(({ rule }) => rule))).toEqual([]);
  });

  it('is told what blocks, with the text behind it', () => {
    const blocking = judgeCase(late, facts).filter(({ severity }) => severity === 'blocking');
    expect(blocking.map(({ rule }) => rule)).toEqual(['conclusion-not-after-start']);
    expect(blocking[0]?.source.reference).toMatch(/L6222-4|R6222|travail/);
  });

  it('is told nothing blocking of what is not written yet', () => {
    const blank: CaseParts = { caseFile: null, employer: null, apprentice: null, master1: null, master2: null, training: null };
    expect(judgeCase(blank, facts).filter(({ severity }) => severity === 'blocking')).toEqual([]);
  });

  it('is not told again what was set aside in it', () => {
    const doubts = judgeCase(first, facts).filter(({ severity }) => severity !== 'blocking');
    expect(doubts.length).toBeGreaterThan(0);
    const ignored = Object.fromEntries(doubts.map(({ rule, about }) => [`${rule} ${about}`, 'Vu']));
    expect(judgeCase({ ...first, caseFile: { ...caseFile, ignored } }, facts)).toEqual([]);
  });
});
