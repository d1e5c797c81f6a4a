import { afterEach, describe, expect, it } from 'vitest';
import { allShapes } from './all-shapes';
import { describeControls } from './describe-reading';
import { openShape, type ShapePage } from './shape-page';

let page: ShapePage | undefined;
afterEach(() => page?.close());

it('has one page for each of the 76 shapes', () => {
  expect(allShapes.map(({ shape }) => shape)).toEqual(Array.from({ length: 76 }, (_, index) => index + 1));
});

describe.each(allShapes)('$name', (shape) => {
  it('is read as declared', async () => {
    page = await openShape(shape.name, shape.awaits);
    const readings = page.scan();
    expect(describeControls(readings)).toEqual(shape.controls);
    if (shape.buttons !== undefined) expect(readings.flatMap(({ buttons }) => buttons.map(({ name }) => name))).toEqual(shape.buttons);
    if (shape.alerts !== undefined) expect(readings.flatMap(({ alerts }) => alerts.map(({ text }) => text))).toEqual(shape.alerts);
    if (shape.headings !== undefined) expect(readings.flatMap(({ headings }) => headings.map(({ text }) => text))).toEqual(shape.headings);
    if (shape.uploads !== undefined) {
      const uploads = readings.flatMap(({ uploads }) => uploads);
      expect(uploads.map(({ labels, status, fileName }) => [labels[0]?.text ?? '', status, fileName].join(' | ').replace(/[ |]+$/, ''))).toEqual(shape.uploads);
    }
    for (const trap of shape.traps ?? []) expect(page.document.querySelector(trap), trap).not.toBeNull();
  });
});
