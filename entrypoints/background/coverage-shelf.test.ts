import { describe, expect, it } from 'vitest';
import { describedPage, type DescribedControl } from '../../lib/filling/described-page';
import { identify } from '../../lib/filling/identify';
import { egestion } from '../../lib/portal/egestion';
import type { Calibration } from '../../lib/fields/reading';
import { openCalibrationShelf } from './calibration-shelf';
import { openCoverageShelf } from './coverage-shelf';
import type { TabPage } from './read-tab';

/** The settings of a store, kept in memory as text: what is not plain data would be lost. */
function fakeStore() {
  const kept = new Map<string, string>();
  return {
    kept,
    readOnlyBecause: null,
    readSetting: (key: string): Promise<unknown> => Promise.resolve(kept.has(key) ? JSON.parse(kept.get(key) ?? '') : undefined),
    saveSetting: (key: string, value: unknown): Promise<void> => Promise.resolve(void kept.set(key, JSON.stringify(value))),
  };
}

function pageWith(headcount: string, more: Partial<DescribedControl> = {}): TabPage {
  const under = ['Informations de l’employeur'];
  const controls: readonly DescribedControl[] = [
    { label: 'Code IDCC', under, value: '1596' },
    { label: headcount, under, value: '4321', ...more },
    { label: 'Nom de naissance', under: ['Informations de l’apprenti(e)'], value: 'Quidam' },
  ];
  const reading = describedPage(controls);
  const identification = { ...identify(reading, egestion, []), step: 'form' };
  return { portal: egestion, reading, identification, seen: {}, controls: new Map() };
}
const usual = pageWith('Effectif total salariés de l’entreprise');
const renamed = pageWith('Zorglub');

describe('openCoverageShelf', () => {
  it('names what went missing since an earlier life of the worker, until the user accepts it', async () => {
    const store = fakeStore();
    await openCoverageShelf(store).note(usual);
    const shelf = openCoverageShelf(store);
    expect(await shelf.missing(usual)).toEqual([]);
    await shelf.note(renamed);
    expect(await shelf.missing(renamed)).toEqual(['employer.headcount']);
    await shelf.accept(renamed);
    expect(await openCoverageShelf(store).missing(renamed)).toEqual([]);
  });

  it('keeps names of fields and no value', async () => {
    const store = fakeStore();
    await openCoverageShelf(store).note(usual);
    const text = [...store.kept.values()].join();
    expect(text).toContain('employer.headcount');
    for (const value of ['1596', '4321', 'Quidam']) expect(text).not.toContain(value);
  });

  it('compares nothing while a dialog of the page is open', async () => {
    const shelf = openCoverageShelf(fakeStore());
    await shelf.note(usual);
    expect(await shelf.missing(pageWith('Zorglub', { inDialog: true }))).toEqual([]);
  });
});

describe('openCalibrationShelf', () => {
  it('tells what an earlier life of the worker has kept, and each change', async () => {
    const store = fakeStore();
    const calibration: Calibration = { portal: 'egestion', field: 'employer.headcount', label: 'Zorglub', section: [], kind: 'text', ordinal: 0, learntOn: '2026-11-24' };
    const told: (readonly Calibration[])[] = [];
    await (await openCalibrationShelf(store, (all) => told.push(all))).save([calibration]);
    expect((await openCalibrationShelf(store, (all) => told.push(all))).list()).toEqual([calibration]);
    expect(told).toEqual([[], [calibration], [calibration]]);
  });

  it('takes what it cannot read for nothing', async () => {
    const store = fakeStore();
    await store.saveSetting('calibrations', { is: 'of another time' });
    expect((await openCalibrationShelf(store, () => undefined)).list()).toEqual([]);
  });
});
