import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../lib/browser/store/open-store';
import { App, type NotebookDoors } from './App';
import type { ImportDoors } from './ImportScreen';
import { checkRows, writeLines } from './table-steps';

let count = 0;
let store: Store;
const doors = {
  demonstration: 'demonstration.html',
  loadSample: vi.fn<ImportDoors['loadSample']>(), loadCommunes: () => Promise.resolve(''),
  download: vi.fn<ImportDoors['download']>(),
  print: vi.fn<ImportDoors['print']>(),
  enterCase: vi.fn<NotebookDoors['enterCase']>(),
  capturePage: vi.fn<NotebookDoors['capturePage']>(),
};
const user = userEvent.setup();
const malo = {
  id: 'a1',
  name: 'Guéguen Malo',
  values: { 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo', 'apprentice.birthDate': '2009-11-09' },
};

beforeEach(async () => {
  store = await openStore({
    name: `table-${(count += 1)}`,
    session: { get: () => Promise.resolve({}), set: () => Promise.resolve(), remove: () => Promise.resolve() },
  });
});
afterEach(() => {
  cleanup();
  store.close();
  vi.clearAllMocks();
});

async function choose(text: string, name = 'classe.csv'): Promise<void> {
  location.hash = '#/import';
  render(<App store={store} doors={doors} />);
  await user.upload(await screen.findByLabelText('Fichier à importer'), new File([text], name));
}
const field = (head: string): HTMLSelectElement => screen.getByLabelText(`Champ de la colonne ${head}`);
const press = (name: string) => user.click(screen.getByRole('button', { name }));

describe('import of a list', () => {
  const list =
    'Nom;Prénom;Né(e) le;Remarque\nPéron;Ewen;11/02/2010;a\nRiou;Anna;31/02/2010;b\nGUEGUEN;Malo;9/11/2009;c\nBihan;Ian;3/4/2009;d\n';

  it('shows the columns, then the lines, and writes only what is ticked', async () => {
    await store.put({ kind: 'apprentice', record: malo });
    await choose(list);
    await screen.findByRole('heading', { name: 'Colonnes du fichier' });
    expect(['Nom', 'Prénom', 'Né(e) le', 'Remarque'].map((head) => field(head).value)).toEqual([
      'apprentice.lastName',
      'apprentice.firstName',
      'apprentice.birthDate',
      '',
    ]);
    await press('Vérifier les lignes');
    await screen.findByRole('heading', { name: 'Lignes du fichier' });
    expect(screen.getByText(/Cette date n’existe pas/)).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /ligne 3/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Importer la ligne 5, Bihan Ian' }));
    expect(await store.list('apprentice')).toEqual([malo]);
    await press('Importer');
    await screen.findByText(/1 fiche importée, 1 mise à jour, 2 lignes écartées/);
    const saved = await store.list('apprentice');
    expect(saved.map(({ name }) => name).sort()).toEqual(['Guéguen Malo', 'Péron Ewen']);
    expect(saved.find(({ id }) => id === 'a1')?.values['apprentice.lastName']).toBe('GUEGUEN');
  });

  it('keeps a corrected column for the next file', async () => {
    await choose(list);
    await screen.findByRole('heading', { name: 'Colonnes du fichier' });
    await user.selectOptions(field('Remarque'), 'apprentice.usageName');
    await press('Vérifier les lignes');
    await screen.findByRole('heading', { name: 'Lignes du fichier' });
    cleanup();
    await choose(list);
    await screen.findByRole('heading', { name: 'Colonnes du fichier' });
    expect(field('Remarque').value).toBe('apprentice.usageName');
  });

  it('gives a field to one column only, and masks what may be a NIR', async () => {
    await choose('Nom;Autre\nPéron;1 09 11 29 232 001\n');
    await screen.findByRole('heading', { name: 'Colonnes du fichier' });
    expect(screen.queryByText(/1 09 11/)).toBeNull();
    await user.selectOptions(field('Autre'), 'apprentice.lastName');
    expect(field('Nom').value).toBe('');
  });

  it('takes the sample list whole', async () => {
    await choose(readFileSync('public/sample/truelle-exemple-apprentis.csv', 'utf8'));
    await screen.findByText('3 lignes, 12 colonnes reconnues sur 12');
    await press('Vérifier les lignes');
    await screen.findByText('3 fiches choisies, 0 ligne à corriger');
  });

  it('says why a file cannot be read', async () => {
    await choose('no zip', 'classe.xlsx');
    expect((await screen.findByRole('alert')).textContent).toMatch(/classeur/);
    await press('Retour');
    expect(await screen.findByLabelText('Fichier à importer')).toBeTruthy();
  });
});

describe('ten thousand lines', () => {
  const rows = [
    ['Nom', 'Prénom', 'Naissance'],
    ...Array.from({ length: 10_000 }, (_, place) => [`Nom${String(place)}`, 'Ewen', place % 100 === 0 ? '31/02/2010' : '11/02/2010']),
  ];
  const options = () => ({
    store,
    kind: 'apprentice' as const,
    keys: ['apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate'],
    rows,
    known: [],
    drawName: (values: Readonly<Record<string, unknown>>) => String(values['apprentice.lastName']),
  });

  it('are read with progress, and written all but the broken ones', async () => {
    const seen: number[] = [];
    const checked = await checkRows({ ...options(), signal: new AbortController().signal, onProgress: (done) => seen.push(done) });
    expect(seen.length).toBeGreaterThan(20);
    expect(checked.lines.filter(({ is }) => is === 'wrong')).toHaveLength(100);
    const written = {
      store,
      checked,
      chosen: new Set(checked.items.keys()),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    };
    expect(await writeLines(written)).toEqual({ added: 9900, updated: 0, unchanged: 0, refused: 100, isStopped: false });
    expect(await store.list('apprentice')).toHaveLength(9900);
  }, 60_000);

  it('can be stopped while they are read: nothing is there', async () => {
    const stopped = new AbortController();
    const stopAfterSome = (done: number): void => {
      if (done > 1000) stopped.abort();
    };
    const checked = await checkRows({ ...options(), signal: stopped.signal, onProgress: stopAfterSome });
    expect(checked.items.size).toBe(0);
  });
});

describe('lists', () => {
  it('are exported without a NIR and printed', async () => {
    await store.put({ kind: 'apprentice', record: { ...malo, values: { ...malo.values, 'apprentice.address.city': '=HYPERLINK(1)' } } });
    location.hash = '#/import';
    render(<App store={store} doors={doors} />);
    await user.click(await screen.findByRole('button', { name: 'Exporter en CSV : Apprentis' }));
    await waitFor(() => expect(doors.download).toHaveBeenCalledWith('truelle-apprentis.csv', expect.stringContaining(`"'=HYPERLINK(1)"`)));
    await press('Imprimer : Apprentis');
    expect(await screen.findByRole('region', { name: 'Guéguen Malo' })).toBeTruthy();
    await press('Imprimer');
    expect(doors.print).toHaveBeenCalledOnce();
  });
});
