import type { Page } from '@playwright/test';
import { documentSlots } from '../pages/egestion/wording.mjs';
import type { Skin, test } from './fixtures';
import { meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';

type Truelle = Parameters<Parameters<typeof test>[2]>[0]['truelle'];

const sample = readSample();
const [first] = sample.caseFiles;
if (first === undefined) throw new TypeError('The sample has no dossier');
export const caseFile = first;
/** What the contract of these tests says. */
export const values: Readonly<Record<string, string | number | boolean>> = { ...meantValues(sample, caseFile), 'declaration.accuracy': true };
/** The same as a person types it into the boxes of a form. */
export const typed = Object.fromEntries(
  Object.entries(values).map(([field, value]) => [field, typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value.split('-').reverse().join('/') : typeof value === 'number' ? String(value).replace('.', ',') : value]),
);
export const pdf = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
export const labelOf = (slot: string, skin: Skin): string => String(documentSlots.find(({ id }: { id: string }) => id === slot)?.labels[skin] ?? '');

/** The step of the documents of a request that is filled already, with the panel beside it. */
export async function openDocuments(truelle: Truelle, copy: { readonly url: string }, skin: Skin): Promise<{ readonly page: Page; readonly panel: Page }> {
  const answer = await fetch(`${copy.url}/api/drafts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ values, skin, companyId: 'company-1', saved: true }) });
  const { url } = (await answer.json()) as { url: string };
  const page = await truelle.context.newPage();
  await page.goto(`${copy.url}${url.replace(/formulaire$/, 'documents')}`);
  await portalUser(page, skin).waitForStep('documents');
  const panel = await truelle.openPanel(page);
  await panel.getByRole('tab', { name: /^Documents/ }).click();
  return { page, panel };
}

/** What is said of the files of a slot, in the panel. */
export const saidIn = (panel: Page, slot: string, id: string) => panel.locator(`li[data-upload=${slot}] li[data-said=${id}]`);
