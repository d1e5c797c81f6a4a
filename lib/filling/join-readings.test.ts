import { expect, it } from 'vitest';
import type { ControlId, ControlReading, PageReading } from '../fields/reading';
import { joinReadings } from './join-readings';

function control(id: ControlId, order: number): ControlReading {
  return {
    id, kind: 'text', inputType: 'text', labels: [], section: [], options: null, parts: null, value: '', order, group: '', inDialog: false,
    state: { required: false, readOnly: false, disabled: false, invalid: false, autofilled: false }, limits: { maxLength: null, pattern: null, inputMode: null },
  }; // prettier-ignore
}

const frame = (address: string, controls: readonly ControlReading[], title = ''): PageReading => ({ address, title, headings: [], controls, buttons: [], uploads: [], alerts: [] });

it('reads frames one after the other and names the page after the top one', () => {
  const top = frame('portail/haut', [control('1:1', 4)], 'Portail');
  const form = frame('portail/cadre', [control('2:1', 0), control('2:2', 3)], 'Cadre');
  const page = joinReadings([top, form]);
  expect(page).toMatchObject({ address: 'portail/haut', title: 'Portail' });
  expect(page.controls.map(({ id, order }) => [id, order])).toEqual([['1:1', 4], ['2:1', 5], ['2:2', 8]]);
});

it('keeps the order within a frame that comes after an empty one', () => {
  expect(joinReadings([frame('a', []), frame('b', [control('2:1', 2)])]).controls[0]?.order).toBe(2);
});

it('is empty where nothing was read', () => {
  expect(joinReadings([]).controls).toEqual([]);
});
