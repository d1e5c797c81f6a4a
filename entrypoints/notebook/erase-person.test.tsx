import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { openStore } from '../../lib/browser/store/open-store';
import { sessionMemory } from '../../tests/fixtures/session-memory';
import { App, type NotebookDoors } from './App';

afterEach(() => {
  cleanup();
  location.hash = '';
});

it('erases a person everywhere at the keyboard, and hands over a proof that names nobody', async () => {
  const store = await openStore({ name: 'erase-person', session: sessionMemory() });
  const malo = { id: 'a1', name: 'Guéguen Malo', values: { 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo', 'apprentice.birthDate': '2009-11-09' } };
  await store.putAll([
    { kind: 'apprentice', record: malo },
    { kind: 'apprentice', record: { id: 'a2', name: 'Cadiou Enora', values: {} } },
    { kind: 'caseFile', record: { id: 'd1', name: 'Guéguen Malo, CAP', employer: null, master1: null, master2: null, apprentice: 'a1', training: null, values: {} } },
  ]);
  await store.addReceipt({ id: 'r1', caseFile: 'd1', portal: 'egestion', at: '2026-01-05T08:00:00.000Z', kind: 'fill', lines: [] });
  await store.snapshots.save({ id: 's1', portal: 'egestion', at: new Date().toISOString(), caseFile: null, values: { 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo' } });
  // The page of the test has no locks; nobody else asks for one here.
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: (_name: string, act: () => unknown) => act() } });
  const download = vi.fn<NotebookDoors['download']>();
  // The screen of a profile asks for nothing else.
  const doors = { download, loadCommunes: () => Promise.resolve('') } as unknown as NotebookDoors;
  location.hash = '#/apprentis/a1';
  render(<App store={store} doors={doors} isProtected={false} />);
  const user = userEvent.setup();
  const more = await screen.findByRole('button', { name: 'Autres actions' });
  more.focus();
  await user.keyboard('{Enter}');
  await user.tab();
  await user.keyboard('{Enter}');
  await user.type(await screen.findByLabelText(/^Référence de la demande/), 'Courrier 2026-17');
  screen.getByRole('button', { name: 'Effacer et garder la preuve' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(download).toHaveBeenCalledOnce());
  const [name = '', proof = ''] = download.mock.calls[0] ?? [];
  expect(name).toMatch(/^preuve-effacement-\d{4}-\d\d-\d\d\.txt$/);
  expect(proof).toContain('Courrier 2026-17');
  for (const line of ['fiches de la personne\u00a0: 1', 'dossiers de la personne\u00a0: 1', 'saisies en cours sur le portail\u00a0: 1', 'comptes rendus de remplissage\u00a0: 1', 'sauvegardes']) expect(proof).toContain(line);
  expect(proof).not.toMatch(/Guéguen|Malo|2009/);
  expect((await store.list('apprentice')).map(({ id }) => id)).toEqual(['a2']);
  expect(await store.list('caseFile')).toEqual([]);
  expect(await store.listReceipts('d1')).toEqual([]);
  expect(await store.snapshots.list(0)).toEqual([]);
  store.close();
});
