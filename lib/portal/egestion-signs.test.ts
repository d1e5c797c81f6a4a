import { expect, it } from 'vitest';
import { egestion } from './egestion';
import { egestionSigns } from './egestion-signs';

it('keeps the detector’s short list equal to the description', () => {
  expect(egestionSigns.length).toBeGreaterThan(1);
  expect(egestionSigns).toEqual(egestion.signs);
});
