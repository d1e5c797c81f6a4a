import { expect } from '@playwright/test';
import { PDFCheckBox, PDFDocument } from '@cantoo/pdf-lib';
import { readFile } from 'node:fs/promises';
import { makeCerfa } from '../pages/documents/make-cerfa';
import { makeConvention } from '../pages/documents/make-papers';
import { test } from './fixtures';
import { readSample } from './play-contract.mjs';

const pdf = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
const person = { 'apprentice.lastName': 'BRIAND', 'apprentice.firstName': 'Maëlle', 'apprentice.birthDate': '14/03/2009', 'apprentice.sex': 'F' } as const;
const firm = { 'employer.name': 'Toitures Le Goff', 'employer.siret': '12345678200010', 'employer.sector': 'prive' } as const;

test('filled CERFA files become profiles and dossiers, each value with where it was read and open to correction', async ({ truelle }) => {
  const page = await truelle.openPage('notebook.html#/import');
  await page.getByLabel('Fichier à importer').setInputFiles([
    pdf('cases.pdf', await makeCerfa({ boxesOf: 14, values: { ...firm, ...person, 'master1.lastName': 'LE GOFF', 'master1.firstName': 'Yann', 'master1.birthDate': '02/05/1980', 'contract.startDate': '01/09/2026' } })),
    pdf('imprime.pdf', await makeCerfa({ as: 'flat', values: { ...firm, 'apprentice.lastName': 'KERVELLA', 'apprentice.firstName': 'Ewen', 'apprentice.birthDate': '02/11/2008' } })),
    pdf('vierge.pdf', await makeCerfa()),
    pdf('convention.pdf', await makeConvention()),
  ]);
  const status = page.getByRole('status').filter({ hasText: /CERFA prêts?|fiches? importées?|à corriger/ });
  await expect(status).toHaveText('2 CERFA prêts', { timeout: 60_000 });
  const file = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(file('vierge.pdf')).toContainText('Ce CERFA est vierge');
  await expect(file('convention.pdf')).toContainText('n’est pas reconnu comme un CERFA 10103');

  const name = file('cases.pdf').getByLabel('Nom de naissance de l’apprenti(e)');
  await expect(name).toHaveValue('BRIAND');
  await expect(name).toHaveAccessibleDescription('Lu dans la case, page 1');
  await expect(file('imprime.pdf').getByLabel('Nom de naissance de l’apprenti(e)')).toHaveAccessibleDescription('Lu sur la page, page 1');
  await name.fill('BRIANT');
  await expect(name).toHaveAccessibleDescription('Corrigé par vous');
  const birth = file('cases.pdf').getByLabel('Date de naissance de l’apprenti(e)');
  await birth.fill('31/02/2009');
  await expect(status).toHaveText('1 valeur à corriger');
  await expect(page.getByRole('button', { name: 'Importer', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await birth.fill('14/03/2009');
  await page.getByRole('checkbox', { name: 'Importer imprime.pdf' }).uncheck();
  await expect(status).toHaveText('1 CERFA prêt');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  // One employer, one master, one apprentice, one dossier.
  await expect(status).toHaveText(/^4 fiches importées/);

  await page.goto(truelle.urlOf('notebook.html#/apprentis'));
  await expect(page.getByRole('row', { name: /BRIANT/ })).toBeVisible();
  await expect(page.getByText('KERVELLA')).toHaveCount(0);
});

test('a dossier is written into the blank form from its own page, and the form is kept for the next one', async ({ truelle }) => {
  const [dossier] = readSample().caseFiles;
  if (dossier === undefined) throw new TypeError('The sample has no dossier');
  const page = await truelle.openPage(`notebook.html#/dossiers/${dossier.id}`);
  await page.getByRole('tab', { name: 'CERFA' }).click();
  const form = page.getByRole('region', { name: 'Remplir un CERFA' });
  await form.getByLabel('CERFA vierge').setInputFiles(pdf('autre.pdf', await makeCerfa({ labels: 'swapped' })));
  await expect(form.getByRole('alert')).toBeVisible({ timeout: 60_000 });
  await form.getByLabel('CERFA vierge').setInputFiles(pdf('cerfa_10103.pdf', await makeCerfa({ labels: 'right' })));
  await expect(form.getByRole('status')).toHaveText(/^Formulaire reconnu : \d+ cases vérifiées/, { timeout: 60_000 });
  await page.reload();
  await page.getByRole('tab', { name: 'CERFA' }).click();
  await expect(form.getByText('cerfa_10103.pdf, version *12')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), form.getByRole('button', { name: 'Remplir le CERFA' }).click()]);
  await expect(form.getByRole('status')).toHaveText(/^\d+ cases remplies\. Relisez le CERFA avant de le signer\./);

  const filled = await PDFDocument.load(await readFile(await download.path()));
  const boxes = filled.getForm();
  const textOf = (start: string): string | undefined => boxes.getTextField(boxes.getFields().find((field) => field.getName().startsWith(start))?.getName() ?? '').getText();
  const sample = readSample();
  const apprentice = sample.apprentices.find(({ id }) => id === dossier.apprentice);
  const employer = sample.employers.find(({ id }) => id === dossier.employer);
  expect(textOf('Nom de naissance de l’apprenti')).toBe(apprentice?.values['apprentice.lastName']);
  expect(textOf('N°SIRET de')?.replace(/ /g, '')).toBe(employer?.values['employer.siret']);
  // An attestation is the signer’s own.
  const ticked = boxes.getFields().filter((field) => field instanceof PDFCheckBox && field.isChecked() && /atteste|certifie/i.test(field.getName()));
  expect(ticked).toEqual([]);
});

test('what is not saved in the dossier is not written, and that is said', async ({ truelle }) => {
  const [dossier] = readSample().caseFiles;
  const page = await truelle.openPage(`notebook.html#/dossiers/${dossier?.id ?? ''}`);
  await page.getByRole('tab', { name: 'CERFA' }).click();
  const form = page.getByRole('region', { name: 'Remplir un CERFA' });
  await form.getByLabel('CERFA vierge').setInputFiles(pdf('cerfa_10103.pdf', await makeCerfa({ labels: 'right' })));
  await expect(form.getByRole('status')).toHaveText(/^Formulaire reconnu/, { timeout: 60_000 });
  await page.getByRole('tab', { name: 'Contrat' }).click();
  await page.getByLabel('Date de début d’exécution').first().fill('02/09/2026');
  await page.getByRole('tab', { name: 'CERFA' }).click();
  await expect(form.getByText('Enregistrez d’abord vos modifications')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Remplir le CERFA' })).toHaveAttribute('aria-disabled', 'true');
});
