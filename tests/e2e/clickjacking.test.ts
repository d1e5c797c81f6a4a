import { expect, type Frame, type Page } from '@playwright/test';
import { test } from './fixtures';
import { dockOf, leaveDockOpen } from './panel-places.mjs';
import { meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';
import { panelUser } from './truelle-user.mjs';

const sample = readSample();
const [first] = sample.caseFiles;

type Trick = readonly [name: string, play: () => void];

/** Each hides from the user what is pressed. They run in the page, which reaches our host but not what is in it. */
const hiding: readonly Trick[] = [
  ['the root of the page fades', () => document.documentElement.style.setProperty('opacity', '0.02', 'important')],
  ['the body, and all fields with it, fades almost to nothing', () => document.body.style.setProperty('opacity', '0.2', 'important')],
  ['the body slips away from under the press', () => document.body.style.setProperty('translate', '0 -60px', 'important')],
  ['the host fades', () => document.querySelector<HTMLElement>('truelle-overlay')?.style.setProperty('opacity', '0.01', 'important')],
  ['a sheet of the page fades its own children', () => document.head.insertAdjacentHTML('beforeend', '<style>html { filter: opacity(2%) }</style>')],
  ['the host melts into the page', () => document.querySelector<HTMLElement>('truelle-overlay')?.style.setProperty('mix-blend-mode', 'darken', 'important')],
  ['the host is clipped', () => document.querySelector<HTMLElement>('truelle-overlay')?.style.setProperty('clip-path', 'inset(0 0 0 50%)', 'important')],
  [
    'a popover that lets presses through comes back over the dock whenever it is left behind',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      const raise = (): void => {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
      };
      raise();
      document.querySelector('truelle-overlay')?.addEventListener('toggle', raise);
    },
  ],
  [
    'a popover opens once over the dock',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<div id="over" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none"></div>');
      document.getElementById('over')?.showPopover();
    },
  ],
];

/** These lie under the dock, whatever they try: the browser itself goes on saying that it is seen whole. */
const harmless: readonly Trick[] = [
  [
    'a cover with the highest z-index lets presses through',
    () => document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none"></div>'),
  ],
];

test('a page that hides the dock gets no fill started, and the user is told', async ({ copy, truelle }) => {
  test.slow();
  const page = await openForm(truelle, copy.url);
  for (const [name, play] of hiding) {
    await test.step(name, async () => {
      await page.reload();
      const dock = await ready(page);
      await countInputs(page);
      await page.evaluate(play);
      await dock.getByRole('button', { name: 'Remplir', exact: true }).click({ force: true });
      await expect(dock.getByText(/couvre ou déforme|caché par la page/).first(), name).toBeVisible();
      await expect(dock.getByRole('button', { name: 'Annuler le remplissage' })).toHaveCount(0);
      expect(await inputs(page), name).toBe(0);
    });
  }
  // The same press on a page that plays no tricks writes.
  await page.reload();
  const dock = await ready(page);
  await countInputs(page);
  await dock.getByRole('button', { name: 'Remplir', exact: true }).click();
  await expect.poll(() => inputs(page)).toBeGreaterThan(0);
});

test('what a page lays over itself stays under the dock', async ({ copy, truelle }) => {
  test.slow();
  const page = await openForm(truelle, copy.url);
  for (const [name, play] of harmless) {
    await test.step(name, async () => {
      await page.reload();
      const dock = await ready(page);
      await countInputs(page);
      await page.evaluate(play);
      await dock.getByRole('button', { name: 'Remplir', exact: true }).click();
      await expect.poll(() => inputs(page), { message: name }).toBeGreaterThan(0);
      await dock.getByRole('button', { name: 'Annuler le remplissage' }).click();
    });
  }
});

async function openForm(truelle: Parameters<typeof leaveDockOpen>[0], home: string): Promise<Page> {
  if (first === undefined) throw new Error('The sample holds no dossier');
  await leaveDockOpen(truelle);
  const page = await truelle.context.newPage();
  const user = portalUser(page, 'plain');
  await user.startRequest(home);
  await user.chooseCompany(String(meantValues(sample, first)['employer.siret']));
  await panelUser(await dockOf(page)).choose('Dossier', first.name);
  return page;
}

/** The dock once « Remplir » in it can be pressed; the dossier chosen before the page was loaded again is still chosen. */
async function ready(page: Page): Promise<Frame> {
  const dock = await dockOf(page);
  await expect(dock.getByText(/\d\d champs à écrire/)).toBeVisible();
  await expect(dock.getByRole('button', { name: 'Remplir', exact: true })).toBeEnabled();
  return dock;
}

interface CountingWindow extends Window {
  inputs?: number;
}

function countInputs(page: Page): Promise<void> {
  return page.evaluate(() => {
    const own = window as CountingWindow;
    own.inputs = 0;
    document.addEventListener('input', () => (own.inputs = (own.inputs ?? 0) + 1), { capture: true });
  });
}

function inputs(page: Page): Promise<number> {
  return page.evaluate(() => (window as CountingWindow).inputs ?? -1);
}
