import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading } from '../../lib/fields/reading';
import { describedPage, type DescribedControl } from '../../lib/filling/described-page';
import type { FillRequest } from '../../lib/filling/fill-run';
import type { IgnoredRules } from '../../lib/guidance/set-aside';
import type { CaseValues } from '../../lib/profiles/case-values';
import type { CaseLoader, LoadedCase } from './case-loader';
import type { FillRunner } from './fill-runner';
import { correct, fillPay, ignore } from './obey-alert';
import { createTabReader } from './read-tab';
import { openTabSessions } from './tab-session';

const frame = vi.hoisted(() => ({ shows: vi.fn<() => Promise<unknown>>() }));
vi.mock('../../lib/browser/messages', () => ({ sendMessage: frame.shows }));

const tab = 7;
const employer = ['Informations de l’employeur'];
const idcc = (value: string): DescribedControl => ({ label: 'Code IDCC', under: employer, value });
const phone: DescribedControl = { label: 'Téléphone', under: employer, value: '0123' };
const nothing: LoadedCase = { choices: { caseFile: null, employer: null, master1: null, master2: null, apprentice: null, training: null }, values: {}, isStoreEmpty: false, ignored: {} };

/** A tab whose page shows these controls, the dossier « c1 » chosen; what is asked of the runner and kept in the dossier. */
async function openTab(controls: readonly DescribedControl[], { values = {}, caseFile = 'c1' }: { readonly values?: CaseValues; readonly caseFile?: string | null } = {}) {
  const reading: PageReading = describedPage(controls);
  frame.shows.mockImplementation(() => Promise.resolve(reading));
  const told = vi.fn();
  const sessions = openTabSessions(told);
  await sessions.change(tab, (before) => ({ ...before, frames: [{ number: 0, frameId: 0, reading }], chosen: { caseFile } }));
  told.mockClear();
  const filled: FillRequest[] = [];
  const kept: { ignored: IgnoredRules } = { ignored: {} };
  const loader: Pick<CaseLoader, 'load' | 'setAside'> = {
    load: () => Promise.resolve({ ...nothing, values }),
    setAside: (id, change) => Promise.resolve(void (kept.ignored = id === 'c1' ? change(kept.ignored) : kept.ignored)),
  };
  const runner: Pick<FillRunner, 'fill'> = { fill: (_tab, request) => Promise.resolve(void filled.push(request)) };
  // Nothing else of the two is asked for.
  const parts = { sessions, reader: createTabReader(), loader: loader as CaseLoader, runner: runner as FillRunner };
  return { parts, filled, kept, told };
}

beforeEach(() => fakeBrowser.reset());

describe('correct', () => {
  it('writes what the rule has worked out, and nothing else', async () => {
    const { parts, filled } = await openTab([idcc('3193'), phone]);
    await correct(tab, 'idcc-not-brochure', parts);
    expect(filled.map(({ fields, corrections }) => ({ fields, corrections }))).toEqual([{ fields: ['employer.idcc'], corrections: { 'employer.idcc': '1596' } }]);
  });

  it('writes nothing for a rule that has no answer, or that the page no longer breaks', async () => {
    const { parts, filled } = await openTab([idcc('1596'), phone]);
    await correct(tab, 'phone-format', parts);
    // The alert was drawn before the user mended the field by hand.
    await correct(tab, 'idcc-not-brochure', parts);
    expect(filled).toEqual([]);
  });

  it('judges the page as it is now, not as it was last read', async () => {
    const { parts, filled } = await openTab([idcc('3193')]);
    frame.shows.mockImplementation(() => Promise.resolve(describedPage([idcc('3258')])));
    await correct(tab, 'idcc-not-brochure', parts);
    expect(filled.map(({ corrections }) => corrections)).toEqual([{ 'employer.idcc': '1597' }]);
  });

  it('does nothing on a page that has gone', async () => {
    const { parts, filled } = await openTab([idcc('3193')]);
    frame.shows.mockImplementation(() => Promise.reject(new Error('gone')));
    await correct(tab, 'idcc-not-brochure', parts);
    expect(filled).toEqual([]);
  });
});

describe('ignore', () => {
  it('keeps the reason in the dossier, for what the finding was about, and tells the tab', async () => {
    const { parts, kept, told } = await openTab([phone]);
    await ignore(tab, 'phone-format', '  Numéro provisoire ', parts);
    const [[key, reason] = []] = Object.entries(kept.ignored);
    expect([key?.split(' ')[0], reason]).toEqual(['phone-format', 'Numéro provisoire']);
    expect(key).toContain('0123');
    expect(told).toHaveBeenCalled();
  });

  it('never sets aside what blocks, nor without a reason, nor what the page does not say', async () => {
    const { parts, kept } = await openTab([idcc('3193'), phone]);
    await ignore(tab, 'idcc-not-brochure', 'Je préfère', parts);
    await ignore(tab, 'phone-format', '  ', parts);
    await ignore(tab, 'nir-key', 'Je préfère', parts);
    expect(kept.ignored).toEqual({});
  });

  it('hears a rule again, and leaves the others set aside', async () => {
    const { parts, kept } = await openTab([phone]);
    kept.ignored = { 'nir-missing a': 'Demandé', 'phone-format b': 'Provisoire' };
    await ignore(tab, 'phone-format', null, parts);
    expect(kept.ignored).toEqual({ 'nir-missing a': 'Demandé' });
  });

  it('keeps nothing while no dossier is chosen', async () => {
    const { parts, kept, told } = await openTab([phone], { caseFile: null });
    await ignore(tab, 'phone-format', 'Provisoire', parts);
    expect([kept.ignored, told.mock.calls]).toEqual([{}, []]);
  });
});

describe('fillPay', () => {
  const pay = ['Rémunération'];
  const cells = (
    [
      ['Année 1 - Période 1 - du', ''],
      ['Salaire brut mensuel à l’embauche', ''],
    ] as const
  ).map(([label, value]): DescribedControl => ({ label, under: pay, value }));
  const values: CaseValues = Object.fromEntries(
    Object.entries({
      'employer.idcc': '1597', 'apprentice.birthDate': '2007-09-15', 'contract.type': '11', 'contract.conclusionDate': '2026-07-01', 'contract.startDate': '2026-09-07',
      'contract.endDate': '2028-08-31', 'contract.weeklyHours': 35, 'contract.weeklyMinutes': 0,
    }).map(([field, value]) => [field, { value, origin: 'caseFile' }]),
  ); // prettier-ignore

  it('writes the computed pay into the fields that the page has', async () => {
    const { parts, filled } = await openTab(cells, { values });
    await fillPay(tab, parts);
    // 50 % of 1 867,02 €, as the grid of the buildings' agreement has it at 18.
    expect(filled).toHaveLength(1);
    expect(filled[0]?.corrections['contract.grossMonthlySalary']).toBe(933.51);
    expect(filled[0]?.fields).toEqual(Object.keys(filled[0]?.corrections ?? {}));
  });

  it('writes nothing when the pay cannot be told', async () => {
    const { parts, filled } = await openTab(cells);
    await fillPay(tab, parts);
    expect(filled).toEqual([]);
  });
});
