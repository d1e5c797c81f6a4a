import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { afterAll, expect, it, vi } from 'vitest';
import { boxTexts } from '../documents/cerfa/box-texts';
import { cerfaFormOf } from '../documents/cerfa/cerfa-forms';
import { checkForm } from '../documents/cerfa/check-form';
import { readCerfa } from '../documents/cerfa/read-cerfa';
import { makeCerfa } from '../../tests/pages/documents/make-cerfa';
import { createPdfReader } from './pdf-reader';

vi.setConfig({ testTimeout: 60_000 });
const reader = createPdfReader({ assets: `${location.origin}/node_modules/pdfjs-dist/`, patience: 50_000 });
afterAll(() => reader.close());
const fill = async (...asked: Parameters<typeof reader.fillForm>) => {
  const form = await reader.fillForm(...asked);
  if (form === null) throw new TypeError('The form cannot be written into');
  return form;
};

const values = {
  'employer.siret': '12345678200010',
  'employer.sector': 'prive',
  'apprentice.lastName': 'Béranger-Œuvre',
  'apprentice.sex': 'F',
  'apprentice.birthDate': '2009-03-14',
  'contract.grossMonthlySalary': 746.81,
} as const;

it('writes a contract into the boxes of a blank form, and it reads back the same', async () => {
  const { fills } = boxTexts(values, cerfaFormOf(12)?.boxes ?? []);
  const { bytes, left } = await fill((await makeCerfa()).buffer, fills);
  expect(left).toEqual([]);
  const opened = await reader.open(new Blob([bytes]));
  if (opened.is !== 'open') throw new TypeError(opened.problem);
  expect(Object.fromEntries(readCerfa(opened.pdf)?.values.map(({ field, value }) => [field, value]) ?? [])).toEqual(values);
  // What a printer would show: something stands in the box of the name.
  const box = opened.pdf.boxes.find(({ name }) => name.startsWith('Nom de naissance de l’apprenti'));
  const [ink] = (await opened.measureInk([{ id: 'other', page: 1, area: box?.area ?? { left: 0, bottom: 0, right: 0, top: 0 } }])) ?? [];
  expect(ink?.surface).toBeGreaterThan(15);
});

it('writes it into the boxes of the version in force too, days and amounts over several of them', async () => {
  const blank = await makeCerfa({ boxesOf: 14, labels: 'right' });
  const known = await reader.open(new Blob([blank]));
  if (known.is !== 'open') throw new TypeError(known.problem);
  const form = checkForm(known.pdf);
  if (!form.ok) throw new TypeError(form.sentence);
  const { bytes, left } = await fill(blank.buffer, boxTexts(values, form.boxes).fills);
  expect([form.version, form.refused, left]).toEqual([14, [], []]);
  const opened = await reader.open(new Blob([bytes]));
  if (opened.is !== 'open') throw new TypeError(opened.problem);
  expect(Object.fromEntries(readCerfa(opened.pdf)?.values.map(({ field, value }) => [field, value]) ?? [])).toEqual(values);
});

it('leaves a box blank rather than write what does not fit, or what its letters cannot say', async () => {
  const { left, bytes } = await fill((await makeCerfa()).buffer, [
    { name: 'Type d’employeur', texts: ['beaucoup trop long pour cette case'] },
    { name: 'Commune', texts: ['Łódź'] },
    { name: 'Case inconnue', texts: ['1'] },
    { name: 'Voie', texts: ['rue des Lilas'] },
  ]);
  expect(left.map(({ name, why }) => [name, why])).toEqual([
    ['Type d’employeur', 'too-long'],
    ['Commune', 'letters'],
    ['Case inconnue', 'absent'],
  ]);
  const opened = await reader.open(new Blob([bytes]));
  const texts = opened.is === 'open' ? opened.pdf.boxes.flatMap(({ text }) => (text === '' ? [] : [text])) : [];
  expect(texts).toEqual(['rue des Lilas']);
});

it('knows a blank form by the words printed beside its boxes, and refuses one whose words are those of others', async () => {
  const check = async (labels: 'right' | 'swapped'): Promise<ReturnType<typeof checkForm>> => {
    const opened = await reader.open(new Blob([await makeCerfa({ labels })]));
    if (opened.is !== 'open') throw new TypeError(opened.problem);
    return checkForm(opened.pdf);
  };
  expect(await check('right')).toMatchObject({ ok: true, version: 12, refused: [] });
  expect(await check('swapped')).toMatchObject({ ok: false });
});

it('fills a form that names drawings of its boxes which are not in the file', async () => {
  const document = await PDFDocument.load(await makeCerfa());
  for (const field of document.getForm().getFields()) for (const { dict } of field.acroField.getWidgets()) dict.set(PDFName.of('AP'), document.context.obj({ N: PDFRef.of(99_999) }));
  const { bytes, left } = await fill(new Uint8Array(await document.save({ updateFieldAppearances: false })).buffer, [{ name: 'Voie', texts: ['rue des Lilas'] }]);
  expect(left).toEqual([]);
  const opened = await reader.open(new Blob([bytes]));
  expect(opened.is === 'open' ? opened.pdf.boxes.flatMap(({ text }) => (text === '' ? [] : [text])) : []).toEqual(['rue des Lilas']);
});

it('says of what is no PDF that it cannot be written into, and goes on with the next', async () => {
  expect(await reader.fillForm(new TextEncoder().encode('no form').buffer, [])).toBeNull();
  expect((await fill((await makeCerfa()).buffer, [{ name: 'Voie', texts: ['rue des Lilas'] }])).left).toEqual([]);
});
