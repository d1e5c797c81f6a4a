import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPreferences } from '../../lib/browser/preferences';
import { openStore, type Store } from '../../lib/browser/store/open-store';
import { sessionMemory } from '../../tests/fixtures/session-memory';
import { App, type NotebookDoors } from './App';

let count = 0;
let store: Store;
const user = userEvent.setup();
// The settings ask the browser itself for nothing else.
vi.mock('./browser-settings', () => ({
  loadDockSide: () => Promise.resolve('right'),
  saveDockSide: () => Promise.resolve(),
  loadShortcuts: () => Promise.resolve([]),
  shortcutsPage: () => 'chrome://extensions/shortcuts',
  addedOrigins: () => Promise.resolve([]),
}));

beforeEach(async () => {
  store = await openStore({ name: `settings-${(count += 1)}`, session: sessionMemory() });
});
afterEach(() => {
  cleanup();
  store.close();
});

async function show(hash: string): Promise<void> {
  location.hash = hash;
  const doors = { loadCommunes: () => Promise.resolve(''), download: vi.fn() } as unknown as NotebookDoors;
  render(<App store={store} doors={doors} />);
  await screen.findByRole('heading', { level: 1 });
}

describe('« Alertes à montrer »', () => {
  // An end before the start, which blocks, and a headcount to look at again.
  const values = { 'contract.startDate': '2026-10-26', 'contract.endDate': '2026-10-20', 'employer.headcount': 3 };
  const dossier = { id: 'd1', name: 'Malo', employer: null, master1: null, master2: null, apprentice: null, training: null, values };
  const severities = async (): Promise<readonly (string | null)[]> => {
    location.hash = '#/dossiers/d1';
    const part = await screen.findByRole('region', { name: 'Contrôle du dossier' });
    return within(part).getAllByRole('listitem', { hidden: true }).map((item) => item.getAttribute('data-severity'));
  };

  it('leave in the notebook what the user wants to be told, and always what blocks', async () => {
    await store.put({ kind: 'caseFile', record: dossier });
    await show('#/dossiers/d1');
    expect(await severities()).toEqual(['info', 'blocking']);
    location.hash = '#/reglages';
    await user.selectOptions(await screen.findByLabelText('Alertes à montrer'), 'blocking');
    await screen.findByText('Réglage enregistré');
    expect((await loadPreferences(store)).alerts).toBe('blocking');
    await waitFor(async () => expect(await severities()).toEqual(['blocking']));
  });
});
