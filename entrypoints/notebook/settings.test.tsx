import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPreferences } from '../../lib/browser/preferences';
import { writeBackup } from '../../lib/browser/store/backup-content';
import { listPurged, purgeStore } from '../../lib/browser/store/purge-store';
import { openStore, type Store } from '../../lib/browser/store/open-store';
import { isoDate } from '../../lib/fields/iso-date';
import { sessionMemory } from '../../tests/fixtures/session-memory';
import { showNotebook } from '../../tests/fixtures/show-notebook';
import type { NotebookDoors } from './App';
import { Gate } from './Gate';

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

const show = (hash: string): Promise<void> => showNotebook(store, hash);

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
    expect([...new Set(await severities())].sort()).toEqual(['blocking', 'info']);
    location.hash = '#/reglages';
    await user.selectOptions(await screen.findByLabelText('Alertes à montrer'), 'blocking');
    await screen.findByText('Réglage enregistré');
    expect((await loadPreferences(store)).alerts).toBe('blocking');
    await waitFor(async () => expect([...new Set(await severities())]).toEqual(['blocking']));
  });
});

const passphrase = 'truelle brouette mésange cornouaille';
const employer = { id: 'e1', name: 'Travaux Odet', values: {} };

describe('« Tout effacer »', () => {
  it('is asked twice, can be given up, and leaves an empty notebook', async () => {
    await store.put({ kind: 'employer', record: employer });
    await show('#/reglages');
    await user.click(await screen.findByRole('button', { name: 'Tout effacer…' }));
    const asked = await screen.findByRole('group', { name: 'Tout effacer' });
    await waitFor(() => expect(document.activeElement).toBe(asked));
    await user.click(within(asked).getByRole('button', { name: 'Ne rien effacer' }));
    expect(await store.list('employer')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Tout effacer…' }));
    await user.click(screen.getByRole('button', { name: 'Tout effacer' }));
    await screen.findByText('Tout est effacé : le Carnet est vide');
    expect(await store.list('employer')).toEqual([]);
    await waitFor(() => expect(within(screen.getByRole('navigation')).getByRole('link', { name: /Employeurs/ }).textContent).toBe('Employeurs0'));
  });

  it('is there for who has forgotten the passphrase', async () => {
    await store.put({ kind: 'employer', record: employer });
    await store.lock.protect(passphrase, '');
    await store.lock.lock();
    location.hash = '#/employeurs';
    render(<Gate store={store} doors={{ loadCommunes: () => Promise.resolve('') } as unknown as NotebookDoors} />);
    await user.click(await screen.findByText('Phrase de passe oubliée'));
    await user.click(screen.getByRole('button', { name: 'Tout effacer…' }));
    await user.click(screen.getByRole('button', { name: 'Tout effacer' }));
    await screen.findByText('Aucun employeur pour l’instant');
    expect(await store.lock.state()).toBe('unprotected');
  });
});

describe('a backup that is restored', () => {
  it('says which dossiers it has brought back beyond their time; the next purge takes them', async () => {
    const other = await openStore({ name: `settings-other-${count}`, session: sessionMemory() });
    const dossier = { id: 'd1', name: 'Malo', employer: null, master1: null, master2: null, apprentice: 'a1', training: null, values: {} };
    await other.putAll([
      { kind: 'apprentice', record: { id: 'a1', name: 'Guéguen Malo', values: {} } },
      { kind: 'caseFile', record: { ...dossier, progress: { state: 'sent', days: { sent: '2024-01-08' } } } },
      { kind: 'employer', record: employer },
    ]);
    const bytes = await writeBackup(other, passphrase, '2024-02-01T10:00:00.000Z');
    other.close();

    await show('#/reglages');
    await user.upload(await screen.findByLabelText('Sauvegarde à restaurer'), new File([bytes], 'carnet.truelle'));
    await user.type(await screen.findByLabelText('Phrase de passe de la sauvegarde'), passphrase);
    await user.click(screen.getByRole('button', { name: 'Restaurer' }));
    const said = await screen.findByText(/^Sauvegarde restaurée : 3 fiches ajoutées/);
    expect(said.textContent).toContain('1 dossier a dépassé la durée de conservation et sera effacé bientôt');
    expect(await store.list('apprentice')).toHaveLength(1);

    const { retention } = await loadPreferences(store);
    expect(await purgeStore(store, retention, isoDate(new Date().toLocaleDateString('sv-SE')))).toBe(1);
    expect(await store.list('apprentice')).toEqual([]);
    expect(await store.list('employer')).toEqual([employer]);
    expect(await listPurged(store)).toHaveLength(1);
  });
});
