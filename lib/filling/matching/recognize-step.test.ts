import { expect, it } from 'vitest';
import type { PageReading, UploadReading } from '../../fields/reading';
import { egestion } from '../../portal/egestion';
import { recognizeStep } from './recognize-step';

const upload = (text: string, number: number): UploadReading => ({ id: `1:${number}`, labels: [{ text, source: 'row-header' }], status: 'empty', fileName: '' });
const page = (uploads: readonly UploadReading[]): PageReading => ({ address: '', title: 'Saisie', headings: [], controls: [], buttons: [], uploads, alerts: [] });

it('knows the step of the documents by its upload fields, where no title looks like one', () => {
  const uploads = [upload('CERFA FA13 SIGNE', 1), upload('CONVENTION DE FORMATION', 2)];
  expect(recognizeStep(page(uploads), new Set(), egestion)).toBe('documents');
});

it('takes neither one upload field nor a form with some for that step', () => {
  const uploads = [upload('Photo', 1), upload('Justificatif RQTH', 2)];
  const fields = new Set(['apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate', 'apprentice.sex'] as const);
  expect(recognizeStep(page([upload('Photo', 1)]), new Set(), egestion)).toBeNull();
  expect(recognizeStep(page(uploads), fields, egestion)).not.toBe('documents');
});
