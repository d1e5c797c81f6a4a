import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { openStore } from '../../lib/browser/store/open-store';
import { sessionMemory } from '../../tests/fixtures/session-memory';
import { App, type NotebookDoors } from './App';

afterEach(() => {
  cleanup();
  location.hash = '';
});

interface Sample {
  readonly caseFiles: readonly { readonly name: string; readonly values: Record<string, unknown> }[];
}

/** The dozen of the sample, with a fault that the law knows in the first, the third and the last. */
function faultySample(): { readonly text: string; readonly names: readonly string[] } {
  const sample = JSON.parse(readFileSync('public/sample/truelle-exemple.json', 'utf8')) as Sample;
  const { caseFiles } = sample;
  const faults = [{ 'contract.conclusionDate': '2027-09-02' }, null, { 'contract.grossMonthlySalary': 500 }];
  for (const [place, fault] of faults.entries()) Object.assign(caseFiles[place]?.values ?? {}, fault);
  const last = caseFiles.at(-1);
  // Courses begin three months after the contract at the latest.
  Object.assign(last?.values ?? {}, { 'training.cfaStartDate': '2027-06-01' });
  return { text: JSON.stringify(sample), names: [caseFiles[0], caseFiles[2], last].map((one) => one?.name ?? '') };
}

it('says of the whole queue how many dossiers are to be corrected, leads to each, and says there what is wrong', async () => {
  const { text, names } = faultySample();
  const store = await openStore({ name: 'queue-faults', session: sessionMemory() });
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: (_name: string, act: () => unknown) => act() } });
  const doors: NotebookDoors = {
    demonstration: '', loadSample: () => Promise.resolve(text), loadCommunes: () => Promise.resolve(''),
    download: vi.fn(), print: vi.fn(), enterCase: vi.fn(), capturePage: vi.fn(),
  }; // prettier-ignore
  const user = userEvent.setup();
  location.hash = '#/import';
  render(<App store={store} doors={doors} />);
  await user.click(await screen.findByRole('button', { name: /exemple/i }));
  await screen.findByText(/fiches importées/);

  location.hash = '#/dossiers';
  await user.click(await screen.findByRole('checkbox', { name: 'Tout choisir' }));
  await user.click(screen.getByRole('button', { name: 'Mettre en file' }));
  await screen.findByRole('heading', { name: 'File d’attente' });
  const band = await screen.findByRole('region', { name: 'Dossiers à corriger' });
  expect(band.textContent).toContain('12 dossiers, 3 à corriger');
  expect(within(band).getAllByRole('link').map(({ textContent }) => textContent).sort()).toEqual([...names].sort());

  await user.click(within(band).getByRole('link', { name: names[1] ?? '' }));
  await user.click(await screen.findByRole('button', { name: /1 point bloquant/ }));
  const wrong = screen.getByRole('region', { name: 'Contrôle du dossier' }).querySelector('[data-severity=blocking]');
  expect(wrong?.getAttribute('data-rule')).toBe('wage-gross-matches-first-period');
  expect(wrong?.textContent).toMatch(/Relevez le salaire brut mensuel \(500,00/);
  store.close();
});
