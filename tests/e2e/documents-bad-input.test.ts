import { expect, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateZeros, makeBomb, makeConvention, makeCycle, makeManyPages, makeNested, makeRestricted, makeScripted, makeWronglyProtected } from '../pages/documents/make-papers';
import { labelOf, openDocuments, saidIn } from './documents-step';
import { test } from './fixtures';
import { portalUser } from './portal-user.mjs';
import { peakOfRenderers } from './process-memory.mjs';

const heic = [0, 0, 0, 24, ...Array.from('ftypheic', (sign) => sign.charCodeAt(0)), 0, 0, 0, 0];
/** A renderer with the notebook's code alone takes about 200 megabytes. */
const mostMegabytes = 1024;
const fieldOf = (page: Page, slot: string) => page.locator('tr', { hasText: labelOf(slot, 'plain') }).locator('input[type=file]');

test('every bad file is told in a sentence, memory stays bounded, the page usable, and the next file is read', async ({ truelle, copy }) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'truelle-mauvais-'));
  const { page, panel } = await openDocuments(truelle, copy, 'plain');
  const good = await makeConvention();
  const heavy = Buffer.alloc(60 * 1024 * 1024);
  heavy.write('%PDF-1.7\n');
  const bad: readonly (readonly [name: string, bytes: Uint8Array, said: string, tone: string])[] = [
    ['vide.pdf', new Uint8Array(0), 'file-empty', 'stop'],
    ['coupe.pdf', good.slice(0, good.length / 2), 'file-truncated', 'stop'],
    ['abime.pdf', new TextEncoder().encode('%PDF-1.7\nnothing of a PDF\nstartxref\n9\n%%EOF'), 'file-damaged', 'stop'],
    ['lourd.pdf', heavy, 'file-too-large', 'warn'],
    ['bombe.pdf', makeBomb(deflateZeros(170)), 'file-expands-too-much', 'stop'],
    // Some kilobytes that would draw a thousand million times.
    ['poupees.pdf', makeNested(9), 'file-expands-too-much', 'stop'],
    ['cycle.pdf', makeCycle(), 'file-damaged', 'stop'],
    ['protege.pdf', makeWronglyProtected(), 'file-protected', 'stop'],
    ['mot-de-passe.pdf', await makeRestricted('AES-256', 'ouvre-toi'), 'file-protected', 'stop'],
    ['photo.pdf', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'file-type', 'stop'],
    ['photo.heic', new Uint8Array(heic), 'file-type', 'stop'],
    ['archive.zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'file-type', 'stop'],
    ['programme.pdf', await makeScripted(), 'file-script', 'note'],
    ['long.pdf', makeManyPages(3000), 'content-kind', 'stop'],
  ];
  for (const [name, bytes, said, tone] of bad) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    // The copy takes nothing above twenty megabytes, so that this one is told in a slot that stays empty.
    await fieldOf(page, bytes === heavy ? 'convention' : 'cerfa').setInputFiles(path);
    await expect(panel.getByRole('list', { name: `Contrôle de ${name}` }).locator(`li[data-said=${said}]`)).toHaveAttribute('data-tone', tone, { timeout: 60_000 });
  }
  // The page answers all the while, and what is good is read as if nothing had been.
  await portalUser(page, 'plain').upload(labelOf('convention', 'plain'), { name: 'convention.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await makeConvention({ inkOf: ['employer', 'cfa'] })) });
  await expect(saidIn(panel, 'convention', 'ink-found')).toBeVisible({ timeout: 60_000 });
  rmSync(folder, { recursive: true });

  const peak = peakOfRenderers(truelle.profile);
  console.log(peak === null ? 'Peak memory: this system does not tell' : `Peak memory of the heaviest renderer, bad documents included: ${peak} MB`);
  expect(peak ?? 0).toBeLessThan(mostMegabytes);
});

test('a file that goes away between its choice and its reading is told', async ({ truelle, copy }) => {
  const folder = mkdtempSync(join(tmpdir(), 'truelle-parti-'));
  const path = join(folder, 'parti.pdf');
  writeFileSync(path, await makeConvention());
  const { page, panel } = await openDocuments(truelle, copy, 'plain');
  // The choice is heard only once the file is gone: as when its drive is taken away in the very moment.
  await page.evaluate(() => {
    const hush = (event: Event): void => event.stopImmediatePropagation();
    for (const type of ['input', 'change']) addEventListener(type, hush, { capture: true });
    Reflect.set(globalThis, 'unhush', () => ['input', 'change'].forEach((type) => removeEventListener(type, hush, { capture: true })));
  });
  const field = fieldOf(page, 'cerfa');
  await field.setInputFiles(path);
  rmSync(folder, { recursive: true });
  await field.evaluate((input) => {
    (Reflect.get(globalThis, 'unhush') as () => void)();
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  });
  await expect(panel.locator('li[data-said=file-vanished]')).toHaveAttribute('data-tone', 'stop', { timeout: 60_000 });
});
