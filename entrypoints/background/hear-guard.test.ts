import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Receipt } from '../../lib/browser/store/receipt';
import type { PassedPoint } from '../../lib/browser/messages';
import { describedPage } from '../../lib/filling/described-page';
import { noteLeft, notePassed } from './hear-guard';
import { createTabReader } from './read-tab';
import { openTabSessions } from './tab-session';

const tab = 7;
const under = ['Informations de l’employeur'];
const reading = describedPage([{ label: 'Code IDCC', under, value: '1596' }, { label: 'Effectif total salariés de l’entreprise', under }, { label: 'Zorglub', under }]);

/** A tab that shows a page, and what is told of its sessions. */
async function openTab(caseFile: string | null = null) {
  const sessions = openTabSessions(() => undefined);
  await sessions.change(tab, (before) => ({ ...before, frames: [{ number: 0, frameId: 0, reading }], chosen: { caseFile } }));
  const kept: Receipt[] = [];
  const keepReceipt = () => Promise.resolve((receipt: Receipt) => Promise.resolve(void kept.push(receipt)));
  return { sessions, reader: createTabReader(), kept, keepReceipt };
}

beforeEach(() => fakeBrowser.reset());

describe('noteLeft', () => {
  it('keeps the fields that were left, once each, and no control that is no field', async () => {
    const parts = await openTab();
    await noteLeft(tab, { controls: ['0:2', '0:3'], isHeld: false }, parts);
    await noteLeft(tab, { controls: ['0:2', '0:1'], isHeld: false }, parts);
    const { left, wasHeld } = await parts.sessions.get(tab);
    expect([left, wasHeld]).toEqual([['employer.headcount', 'employer.idcc'], false]);
  });

  it('remembers that a button was held, from then on', async () => {
    const parts = await openTab();
    await noteLeft(tab, { controls: [], isHeld: true }, parts);
    await noteLeft(tab, { controls: ['0:1'], isHeld: false }, parts);
    expect((await parts.sessions.get(tab)).wasHeld).toBe(true);
  });

  it('changes nothing when nothing is new', async () => {
    const parts = await openTab();
    const before = await parts.sessions.get(tab);
    await noteLeft(tab, { controls: ['0:3'], isHeld: false }, parts);
    expect(await parts.sessions.get(tab)).toBe(before);
  });
});

describe('notePassed', () => {
  const point = (rule: string, key = rule): PassedPoint => ({ key, rule, title: 'Effectif', message: 'Effectif nul : 4321.' });

  it('keeps what was passed once, and a receipt of the dossier that names rules and no value', async () => {
    const parts = await openTab('c1');
    await notePassed(tab, [point('headcount-required', 'a'), point('headcount-required', 'b')], parts);
    await notePassed(tab, [point('headcount-required', 'a')], parts);
    expect((await parts.sessions.get(tab)).passed.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(parts.kept.map(({ caseFile, kind, rules, lines }) => ({ caseFile, kind, rules, lines }))).toEqual(
      [1, 2].map(() => ({ caseFile: 'c1', kind: 'passed', rules: ['headcount-required'], lines: [] })),
    );
    expect(JSON.stringify(parts.kept)).not.toContain('4321');
  });

  it('notes nothing when nothing was passed', async () => {
    const parts = await openTab();
    await notePassed(tab, [], parts);
    expect([(await parts.sessions.get(tab)).passed, parts.kept]).toEqual([[], []]);
  });

  it('keeps it although the page has gone meanwhile, without a receipt', async () => {
    const parts = await openTab();
    await parts.sessions.change(tab, (before) => ({ ...before, frames: [] }));
    await notePassed(tab, [point('headcount-required')], parts);
    expect([(await parts.sessions.get(tab)).passed.length, parts.kept]).toEqual([1, []]);
  });
});
