import { describe, expect, it } from 'vitest';
import { egestion } from '../../portal/egestion';
import { listHelpTargets } from '../help-targets';
import { guideFromDocuments } from './guide-from-documents';
import { guideFromFindings } from './guide-from-findings';
import { guidesOf, readyGuides } from './ready-guides';

const steps = readyGuides.flatMap(({ id, steps: own }) => own.map((step) => ({ guide: id, step })));
const codes = new Set(steps.flatMap(({ step: { target } }) => (target.is === 'code' ? [target.code] : [])));
const known = listHelpTargets(egestion);

describe('the ready-made guides', () => {
  it('cover the stages A to G, the form block by block, and every step of the portal', () => {
    expect(readyGuides.map(({ id }) => id)).toEqual(['stage-a', 'stage-b', 'stage-c', ...[1, 2, 3, 4, 5, 6, 7, 8].map((block) => `stage-d${block}`), 'stage-e', 'stage-f', 'stage-g']);
    expect(egestion.steps.filter(({ id }) => guidesOf(id).length === 0)).toEqual([]);
    expect(guidesOf(null)).toEqual([]);
  });

  it('point only at what the portal has', () => {
    expect([...codes].filter((code) => !known.some((target) => target.code === code))).toEqual([]);
    const pages = steps.flatMap(({ step: { end } }) => (end.is === 'page' ? end.steps : []));
    expect(pages.filter((page) => !egestion.steps.some(({ id }) => id === page))).toEqual([]);
  });

  it('name every search, every required document, and every button of the way', () => {
    const asked = [...egestion.lookups.map(({ helpCode }) => helpCode), ...egestion.uploads.filter(({ required }) => required).map(({ helpCode }) => helpCode)];
    const buttons = egestion.buttons.filter(({ effect }) => effect !== 'back').map(({ helpCode }) => helpCode);
    expect([...asked, ...buttons].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('lead through every block of the form', () => {
    const sections = new Set(steps.flatMap(({ step: { target } }) => (target.is === 'section' ? [target.section] : [])));
    for (const section of ['employer', 'apprentice', 'legalRepresentative', 'master1', 'master2', 'contract', 'wages', 'training'] as const) expect(sections, section).toContain(section);
  });

  it('have no step that declares a statement done, nor words that are not the user’s to read', () => {
    const statements = ['T-21', 'S-01'];
    expect(steps.filter(({ step: { target, end } }) => target.is === 'code' && statements.includes(target.code) && end.is !== 'read')).toEqual([]);
    const texts = steps.flatMap(({ step: { title, text } }) => [title, text]);
    expect(texts.filter((text) => /[^\u00a0][;?»]|«(?!\u00a0)|!|'/.test(text))).toEqual([]);
    expect(steps.filter(({ step: { title } }) => title.length < 8 || title.length > 90)).toEqual([]);
  });
});

describe('guides made of what is there', () => {
  const finding = (rule: string, severity: 'blocking' | 'warning', fields: readonly ('contract.startDate' | 'employer.idcc')[]) => ({ rule, severity, fields, message: `${rule} parle.` });

  it('correct the points, blocking ones first, and leave out those without a field', () => {
    const guide = guideFromFindings([finding('one', 'warning', ['employer.idcc']), finding('two', 'blocking', ['contract.startDate']), finding('three', 'warning', [])], () => 'Champ');
    expect(guide?.title).toBe('Corriger les 2 points');
    expect(guide?.steps.map(({ target, text }) => [target, text])).toEqual([[{ is: 'code', code: 'C-05' }, 'two parle.'], [{ is: 'code', code: 'E-07' }, 'one parle.']]);
    expect(guideFromFindings([], () => '')).toBeNull();
  });

  it('ask for the documents that are missing, and for no other', () => {
    const slot = (id: string, isAsked: boolean, isThere: boolean) => ({ id, title: id, helpCode: 'D-01', isAsked, isThere, because: '' });
    expect(guideFromDocuments([slot('cerfa', true, true), slot('convention', true, false), slot('other', false, false)])?.steps.map(({ end }) => end)).toEqual([{ is: 'document', upload: 'convention' }]);
    expect(guideFromDocuments([slot('cerfa', true, true)])).toBeNull();
  });
});
