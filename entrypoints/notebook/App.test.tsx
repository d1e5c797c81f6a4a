import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../lib/browser/store/open-store';
import { sessionMemory } from '../../tests/fixtures/session-memory';
import { App, type NotebookDoors } from './App';
import type { ImportDoors } from './ImportScreen';

const file = (records: object, name = 'fiches.json'): File =>
  new File(
    [
      JSON.stringify({
        format: 'truelle',
        version: 1,
        employers: [],
        masters: [],
        apprentices: [],
        trainings: [],
        caseFiles: [],
        ...records,
      }),
    ],
    name,
    {
      type: 'application/json',
    },
  );
const odet = { id: 'e1', name: 'Travaux Odet', values: { 'employer.name': 'Travaux Odet', 'employer.address.city': 'Quimper' } };
const malo = {
  id: 'a1',
  name: 'Guéguen Malo',
  values: { 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo', 'apprentice.birthDate': '2009-11-09' },
};
const enora = {
  id: 'a2',
  name: 'Cadiou Enora',
  values: { 'apprentice.lastName': 'Cadiou', 'apprentice.firstName': 'Enora', 'apprentice.birthDate': '2008-05-22' },
};
const dossier = {
  id: 'd1',
  name: 'Rentrée 2026',
  employer: 'e1',
  master1: null,
  master2: null,
  apprentice: 'a1',
  training: null,
  values: {},
};

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

beforeEach(async () => {
  store = await openStore({
    name: `app-${(count += 1)}`,
    session: sessionMemory(),
  });
});
afterEach(() => {
  cleanup();
  store.close();
  vi.clearAllMocks();
});

async function show(hash: string): Promise<void> {
  location.hash = hash;
  render(<App store={store} doors={doors} />);
  await screen.findByRole('heading', { level: 1 });
}
async function fillStore(): Promise<void> {
  await store.putAll([
    { kind: 'employer', record: odet },
    { kind: 'apprentice', record: malo },
    { kind: 'apprentice', record: enora },
    { kind: 'caseFile', record: dossier },
  ]);
}

describe('import', () => {
  it('writes nothing before « Importer », then says how many', async () => {
    await show('#/import');
    await user.upload(screen.getByLabelText('Fichier à importer'), file({ employers: [odet], apprentices: [malo, enora] }));
    await screen.findByText('3 fiches prêtes');
    expect(await store.list('apprentice')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Importer' }));
    await screen.findByText('3 fiches importées, 0 mise à jour, 0 ligne écartée');
    expect((await store.list('apprentice')).map(({ id }) => id).sort()).toEqual(['a1', 'a2']);
  });

  it('goes on by itself when « Importer » is pressed while the file is being read', async () => {
    await show('#/import');
    const slow = file({ apprentices: [malo] });
    const text = await slow.text();
    let finish: (read: string) => void = () => undefined;
    vi.spyOn(slow, 'text').mockReturnValue(new Promise((resolve) => (finish = resolve)));
    await user.upload(screen.getByLabelText('Fichier à importer'), slow);
    await user.click(screen.getByRole('button', { name: 'Importer' }));
    finish(text);
    await screen.findByText('1 fiche importée, 0 mise à jour, 0 ligne écartée');
  });

  it('shows what an update changes and keeps what the file does not hold', async () => {
    await fillStore();
    await show('#/import');
    const changed = { ...malo, values: { 'apprentice.lastName': 'Guéguen', 'apprentice.birthDate': '2009-11-10' } };
    await user.upload(screen.getByLabelText('Fichier à importer'), file({ apprentices: [changed, enora] }));
    const list = await screen.findByRole('list', { name: 'Ce qui change pour Guéguen Malo' });
    expect(list.textContent).toContain('09/11/2009');
    expect(list.textContent).toContain('10/11/2009');
    await user.click(screen.getByRole('button', { name: 'Importer' }));
    await screen.findByText('0 fiche importée, 1 mise à jour, 0 ligne écartée, 1 déjà à jour');
    expect(await store.get('apprentice', 'a1')).toMatchObject({
      values: { 'apprentice.firstName': 'Malo', 'apprentice.birthDate': '2009-11-10' },
    });
  });

  it('imports the good lines of a file with faults only where they are ticked', async () => {
    await show('#/import');
    const wrong = { ...enora, values: { ...enora.values, 'apprentice.birthDate': '2009-02-31' } };
    await user.upload(screen.getByLabelText('Fichier à importer'), file({ employers: [odet], apprentices: [malo, wrong] }));
    await screen.findByRole('heading', { name: 'Lignes à problème' });
    const button = screen.getByRole('button', { name: 'Importer' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(button);
    expect(await store.list('employer')).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Importer Guéguen Malo' }));
    await user.click(button);
    await screen.findByText('1 fiche importée, 0 mise à jour, 2 lignes écartées');
    expect(await store.list('employer')).toEqual([]);
    expect((await store.list('apprentice')).map(({ id }) => id)).toEqual(['a1']);
  });

  it.each([
    ['a broken file', '{ "format": "truelle", '],
    ['a foreign file', '{ "employees": [] }'],
    ['no JSON', 'NOM;PRENOM'],
  ])('refuses %s with a sentence and writes nothing', async (_, text) => {
    await show('#/import');
    await user.upload(screen.getByLabelText('Fichier à importer'), new File([text], 'autre.json', { type: 'application/json' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/fichier/i);
    expect(screen.getByRole('button', { name: 'Importer' }).getAttribute('aria-disabled')).toBe('true');
    expect(await store.list('employer')).toEqual([]);
  });

  it('offers the sample while the notebook is empty, the export afterwards', async () => {
    doors.loadSample.mockResolvedValue(await file({ apprentices: [malo] }).text());
    await show('#/import');
    expect(screen.queryByRole('button', { name: 'Exporter' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Importer les fiches d’exemple' }));
    await screen.findByText('1 fiche importée, 0 mise à jour, 0 ligne écartée');
    await user.click(await screen.findByRole('button', { name: 'Exporter' }));
    await waitFor(() => expect(doors.download).toHaveBeenCalled());
    expect(doors.download.mock.calls[0]?.[1]).toContain('"apprentice.lastName"');
  });
});

describe('lists', () => {
  it('says what to do while there is nothing', async () => {
    await show('#/employeurs');
    expect(screen.getByText('Aucun employeur pour l’instant')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Importer un fichier' })).toBeTruthy();
  });

  it('searches as one types and sorts by a column', async () => {
    await fillStore();
    await show('#/apprentis');
    const names = (): (string | null)[] =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? null);
    expect(names()).toEqual(['Cadiou Enora', 'Guéguen Malo']);
    await user.click(screen.getByRole('button', { name: 'Naissance' }));
    await user.click(screen.getByRole('button', { name: 'Naissance' }));
    expect(names()).toEqual(['Guéguen Malo', 'Cadiou Enora']);
    expect(screen.getByRole('columnheader', { name: 'Naissance' }).getAttribute('aria-sort')).toBe('descending');
    await user.type(screen.getByRole('searchbox'), 'cadoiu');
    await screen.findByText('1 sur 2 apprentis');
    expect(names()).toEqual(['Cadiou Enora']);
  });

  it('follows what another page of Truelle writes', async () => {
    await show('#/employeurs');
    await store.put({ kind: 'employer', record: odet });
    await screen.findByRole('link', { name: 'Travaux Odet' });
  });
});

describe('a profile', () => {
  it('is created from its form and named after its values', async () => {
    await show('#/apprentis/nouveau');
    await user.type(screen.getByLabelText('Nom de naissance de l’apprenti(e)'), 'Péron');
    await user.type(screen.getByLabelText('Le premier prénom de l’apprenti(e) selon l’état civil'), 'Ewen');
    await user.type(screen.getByLabelText('Date de naissance'), '11/02/2010');
    expect(screen.getByText('3 modifications non enregistrées')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await screen.findByText('Fiche enregistrée');
    const [saved] = await store.list('apprentice');
    expect(saved).toMatchObject({ name: 'Péron Ewen', values: { 'apprentice.birthDate': '2010-02-11' } });
    await waitFor(() => expect(location.hash).toBe(`#/apprentis/${saved?.id ?? ''}`));
  });

  it('says what is wrong on leaving a field, and saves nothing until it is right', async () => {
    await fillStore();
    await show('#/apprentis/a1');
    const birth = screen.getByLabelText('Date de naissance');
    await user.clear(birth);
    await user.type(birth, '31/02/2009');
    expect(birth.getAttribute('aria-invalid')).toBe('false');
    await user.tab();
    expect(birth.getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(document.activeElement).toBe(birth));
    expect(await store.get('apprentice', 'a1')).toEqual(malo);
  });

  it('keeps what was typed while one looks elsewhere, and gives it up on « Annuler »', async () => {
    await fillStore();
    await show('#/apprentis/a1');
    await user.type(screen.getByLabelText('Nom d’usage'), 'Riou');
    location.hash = '#/employeurs';
    await screen.findByRole('link', { name: 'Travaux Odet' });
    location.hash = '#/apprentis/a1';
    expect(await screen.findByText('1 modification non enregistrée')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(screen.getByText('Tout est enregistré')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Nom d’usage').value).toBe('');
  });

  it('can be duplicated, and removed with a way back', async () => {
    await fillStore();
    await show('#/apprentis/a1');
    expect(screen.getByRole('link', { name: 'Rentrée 2026' }).getAttribute('href')).toBe('#/dossiers/d1');
    await user.click(screen.getByRole('button', { name: 'Dupliquer' }));
    await screen.findByText('Fiche dupliquée');
    expect(await store.list('apprentice')).toHaveLength(3);
    location.hash = '#/apprentis/a1';
    await screen.findByRole('heading', { level: 1, name: 'Guéguen Malo' });
    await user.click(screen.getByRole('button', { name: 'Supprimer' }));
    await screen.findByText('Fiche supprimée');
    expect(await store.get('apprentice', 'a1')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await screen.findByText('Fiche remise');
    expect(await store.get('apprentice', 'a1')).toEqual(malo);
  });

  it('hides the NIR and says how long it is kept', async () => {
    await fillStore();
    await show('#/apprentis/a1');
    const nir = screen.getByLabelText<HTMLInputElement>('NIR de l’apprenti(e)');
    expect(nir.type).toBe('password');
    expect(screen.getByText(/jusqu’à la fermeture du navigateur/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Montrer NIR de l’apprenti(e)' }));
    expect(nir.type).toBe('text');
  });

  it('that is not there says so', async () => {
    await show('#/apprentis/none');
    expect(screen.getByRole('heading', { name: 'Cette fiche n’existe pas' })).toBeTruthy();
  });
});

describe('a dossier', () => {
  it('joins profiles found by name and holds its own values', async () => {
    await fillStore();
    await show('#/dossiers/d1');
    const apprentice = screen.getByRole('combobox', { name: 'Apprenti' });
    expect(apprentice).toHaveProperty('value', 'Guéguen Malo');
    await user.clear(apprentice);
    await user.type(apprentice, 'cadiou');
    await user.click(await screen.findByRole('option', { name: /Cadiou Enora/ }));
    await user.click(screen.getByRole('tab', { name: 'Contrat' }));
    await user.type(screen.getByLabelText('Date de début d’exécution du contrat'), '01/09/2026');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await screen.findByText('Dossier enregistré');
    expect(await store.get('caseFile', 'd1')).toMatchObject({
      apprentice: 'a2',
      employer: 'e1',
      values: { 'contract.startDate': '2026-09-01' },
    });
  });

  it('brings back the tab of a wrong value', async () => {
    await fillStore();
    await show('#/dossiers/d1');
    await user.click(screen.getByRole('tab', { name: 'Contrat' }));
    await user.type(screen.getByLabelText('Date de début d’exécution du contrat'), '31/02/2026');
    await user.click(screen.getByRole('tab', { name: 'Fiches réunies' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Date de début d’exécution du contrat')));
    expect(await store.get('caseFile', 'd1')).toEqual(dossier);
  });

  it('shows its deadlines and hands them over as a calendar', async () => {
    await store.put({
      kind: 'caseFile',
      record: { ...dossier, values: { 'contract.type': '11', 'contract.startDate': '2026-09-01' } },
    });
    await show('#/dossiers/d1');
    expect(screen.getByRole('region', { name: 'Échéances' }).textContent).toContain('07/09/2026');
    await user.click(screen.getByRole('button', { name: 'Mettre dans mon agenda (.ics)' }));
    await waitFor(() =>
      expect(doors.download).toHaveBeenCalledWith('truelle-echeances.ics', expect.stringContaining('DTSTART;VALUE=DATE:20260907')),
    );
  });

  it('can be renewed for the same people, with dates and number left to say', async () => {
    await fillStore();
    await store.put({
      kind: 'caseFile',
      record: { ...dossier, values: { 'contract.startDate': '2026-09-01', 'contract.weeklyHours': 35 } },
    });
    await show('#/dossiers/d1');
    await user.click(screen.getByRole('button', { name: 'Renouveler' }));
    await screen.findByText(/^Dossier renouvelé/);
    const renewed = (await store.list('caseFile')).find(({ id }) => id !== 'd1');
    expect(renewed).toMatchObject({ employer: 'e1', apprentice: 'a1', values: { 'contract.weeklyHours': 35 } });
    expect(renewed?.values).not.toHaveProperty(['contract.startDate']);
  });

  it('says when a profile that it names is gone', async () => {
    await fillStore();
    await store.remove('employer', 'e1');
    await show('#/dossiers/d1');
    expect(screen.getByText(/celle de ce dossier n’existe plus/)).toBeTruthy();
  });
});
