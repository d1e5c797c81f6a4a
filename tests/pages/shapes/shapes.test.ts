import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { allShapes } from './all-shapes';
import { describeControls } from './describe-reading';
import { fillShape } from './fill-shape';
import { resultsTable, type ShapeResult } from './results-table';
import { openShape, type ShapePage } from './shape-page';

let page: ShapePage | undefined;
afterEach(() => page?.close());

const results = allShapes.map((shape): ShapeResult => ({ shape, read: null, receipt: null }));

it('has one page for each of the 76 shapes', () => {
  expect(allShapes.map(({ shape }) => shape)).toEqual(Array.from({ length: 76 }, (_, index) => index + 1));
});

describe.each(results)('$shape.name', (result) => {
  const { shape } = result;

  it('is read as declared', async () => {
    page = await openShape(shape.name);
    const readings = page.scan();
    expect(describeControls(readings)).toEqual(shape.controls);
    if (shape.buttons !== undefined) expect(readings.flatMap(({ buttons }) => buttons.map(({ name }) => name))).toEqual(shape.buttons);
    if (shape.alerts !== undefined) expect(readings.flatMap(({ alerts }) => alerts.map(({ text }) => text))).toEqual(shape.alerts);
    if (shape.headings !== undefined) expect(readings.flatMap(({ headings }) => headings.map(({ text }) => text))).toEqual(shape.headings);
    const uploads = readings.flatMap((reading) => reading.uploads);
    expect(uploads.map(({ labels, status, fileName }) => [labels[0]?.text ?? '', status, fileName].join(' | ').replace(/[ |]+$/, ''))).toEqual(shape.uploads ?? []);
    for (const trap of shape.traps ?? []) expect(page.document.querySelector(trap), trap).not.toBeNull();
    if (shape.then !== undefined) {
      page.one(shape.then.press).click();
      expect(describeControls(page.scan())).toEqual(shape.then.controls);
    }
    result.read = readings;
  });

  if (shape.unwritten !== undefined) return;
  it('is filled as declared', async () => {
    page = await openShape(shape.name);
    if (shape.types !== undefined) {
      page.one(shape.types.at).focus();
      // A person's typing is trusted: only the browser itself can do it.
      await cdp().send('Input.insertText', { text: shape.types.text });
    }
    const receipt = await fillShape(shape, page);
    expect(page.received()).toEqual(shape.received);
    const refused = receipt.filter(({ outcome }) => outcome === 'refused').map(({ field, reason }) => `${field}: ${String(reason)}`);
    expect(refused).toEqual(shape.refused ?? []);
    expect(receipt.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    result.receipt = receipt;
  }, 20_000);
});

/** A value for each field that such a page might seem to have. */
const tempting = { 'contract.benefits.other': true, 'contract.benefits.meal': 4, 'training.cfa.name': 'BTP CFA Vienne', 'training.cfa.uai': '0861234A', 'training.diplomaCode': '50023212' } as const;

describe.each(allShapes.filter(({ unwritten }) => unwritten !== undefined))('$name', (shape) => {
  it('is left as it is by a fill', async () => {
    page = await openShape(shape.name);
    const before = JSON.stringify(page.received());
    const shown = describeControls(page.scan());
    const receipt = await fillShape({ ...shape, fill: tempting }, page);
    expect(JSON.stringify(page.received())).toBe(before);
    expect(describeControls(page.scan())).toEqual(shown);
    expect(receipt.filter(({ outcome }) => outcome === 'filled')).toEqual([]);
    expect(receipt.filter(({ outcome }) => outcome === 'refused').map(({ field, reason }) => `${field}: ${String(reason)}`)).toEqual(shape.refused ?? []);
  }, 20_000);
});

it('leaves docs/pages.md as these results tell it', async () => {
  await expect(resultsTable(results)).toMatchFileSnapshot('../../../docs/pages.md');
});
