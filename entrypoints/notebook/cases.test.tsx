import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../lib/browser/store/open-store';
import type { CaseFileRecord } from '../../lib/profiles/record';
import { sessionMemory } from '../../tests/fixtures/session-memory';
import { App, type NotebookDoors } from './App';

const lucas = { id: 'a1', name: 'Le Moal Lucas', values: { 'apprentice.lastName': 'Le Moal', 'apprentice.firstName': 'Lucas', 'apprentice.birthDate': '2009-03-14', 'apprentice.phone': '0612345678' } };
const again = { id: 'a2', name: 'LE MOAL Lucas', values: { ...lucas.values, 'apprentice.lastName': 'LE MOAL', 'apprentice.phone': '0700000000', 'apprentice.email': 'lucas@exemple.fr' } };
const dossier: CaseFileRecord = { id: 'd1', name: 'Le Moal Lucas, CAP', employer: null, master1: null, master2: null, apprentice: 'a2', training: null, values: { 'contract.type': '11', 'contract.startDate': '2026-09-01' } };
const other: CaseFileRecord = { ...dossier, id: 'd2', name: 'Hamdi Inès, CAP', apprentice: null, progress: { state: 'sent', days: { sent: '2026-08-28' } } };

let count = 0;
let store: Store;
const doors = {
  demonstration: 'demonstration.html', loadSample: vi.fn<NotebookDoors['loadSample']>(), loadCommunes: () => Promise.resolve(''),
  download: vi.fn<NotebookDoors['download']>(),
  print: vi.fn<NotebookDoors['print']>(),
  enterCase: vi.fn<NotebookDoors['enterCase']>(),
  capturePage: vi.fn<NotebookDoors['capturePage']>(),
};
const user = userEvent.setup();

beforeEach(async () => {
  // Held one after the other, as the browser does.
  let held: Promise<unknown> = Promise.resolve();
  const request = <Result,>(_: string, act: () => Promise<Result>): Promise<Result> => {
    const next = held.then(act);
    held = next.catch(() => undefined);
    return next;
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
  doors.enterCase.mockResolvedValue();
  store = await openStore({
    name: `cases-${(count += 1)}`,
    session: sessionMemory(),
  });
  await store.putAll([
    { kind: 'apprentice', record: lucas },
    { kind: 'apprentice', record: again },
    { kind: 'caseFile', record: dossier },
    { kind: 'caseFile', record: other },
  ]);
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

describe('the list of dossiers', () => {
  it('shows each state in one word, a segment for each, and what is due', async () => {
    await show('#/dossiers');
    const states = screen.getByRole('group', { name: 'États' });
    expect(within(states).getAllByRole('button').map((button) => button.textContent)).toEqual(['Tous 2', 'À remplir 1', 'Transmis 1']);
    // Five working days from Tuesday 1 September 2026, Saturdays among them.
    expect(screen.getByRole('row', { name: /Le Moal Lucas/ }).textContent).toContain('07/09/2026');
    expect(screen.getByRole('row', { name: /Hamdi Inès/ }).textContent).toContain('le 28/08/2026');
    await user.click(within(states).getByRole('button', { name: 'Transmis 1' }));
    expect(screen.queryByRole('row', { name: /Le Moal Lucas/ })).toBeNull();
  });

  it('archives what is chosen, with a way back', async () => {
    await show('#/dossiers');
    await user.click(screen.getByRole('checkbox', { name: 'Choisir Hamdi Inès, CAP' }));
    await user.click(screen.getByRole('button', { name: 'Archiver' }));
    await screen.findByText('1 dossier archivé');
    expect((await store.get('caseFile', 'd2'))?.progress?.state).toBe('archived');
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(async () => expect(await store.get('caseFile', 'd2')).toEqual(other));
  });

  it('writes a summary and a calendar of what is chosen', async () => {
    await show('#/dossiers');
    await user.click(screen.getByRole('checkbox', { name: 'Tout choisir' }));
    await user.click(screen.getByRole('button', { name: 'Exporter le bilan' }));
    await waitFor(() => expect(doors.download).toHaveBeenCalledWith('truelle-bilan.csv', expect.stringContaining('"Transmis"')));
    await user.click(screen.getByRole('button', { name: 'Échéances (.ics)' }));
    await waitFor(() => expect(doors.download).toHaveBeenCalledWith('truelle-echeances.ics', expect.stringContaining('DTSTART;VALUE=DATE:20260907')));
  });

  it('puts into the queue what can still be entered, and opens the portal on it', async () => {
    await show('#/dossiers');
    await user.click(screen.getByRole('checkbox', { name: 'Tout choisir' }));
    await user.click(screen.getByRole('button', { name: 'Mettre en file' }));
    await screen.findByRole('heading', { name: 'File d’attente' });
    await screen.findByText('1 restant');
    expect(screen.queryByRole('link', { name: 'Hamdi Inès, CAP' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Saisir la suite' }));
    expect(doors.enterCase).toHaveBeenCalledWith(null);
    await user.click(screen.getByRole('button', { name: 'Retirer Le Moal Lucas, CAP de la file' }));
    await screen.findByRole('heading', { name: 'Aucun dossier dans la file' });
  });
});

describe('one dossier', () => {
  it('waits for what the user says is missing', async () => {
    await show('#/dossiers/d1');
    await user.selectOptions(screen.getByLabelText('Changer l’état'), 'En attente');
    await user.type(screen.getByLabelText('Ce qui manque'), 'la signature du CFA');
    await user.click(screen.getByRole('button', { name: 'Mettre en attente' }));
    await screen.findByText('État du dossier enregistré');
    expect((await store.get('caseFile', 'd1'))?.progress).toMatchObject({ state: 'waiting', missing: 'la signature du CFA' });
  });

  it('shows its receipts: when, how many, and which fields were not written', async () => {
    await store.addReceipt({
      id: 'r1', caseFile: 'd1', portal: 'egestion', at: '2026-08-28T10:12:00.000Z', kind: 'fill',
      lines: [
        { field: 'apprentice.lastName', outcome: 'filled', reason: null },
        { field: 'apprentice.firstName', outcome: 'same', reason: null },
        { field: 'apprentice.phone', outcome: 'kept', reason: null },
        { field: 'contract.endDate', outcome: 'refused', reason: 'read-only' },
      ],
    }); // prettier-ignore
    await show('#/dossiers/d1');
    await user.click(await screen.findByText('1 reçu'));
    const said = screen.getByRole('list', { name: 'Reçus du dossier' }).textContent;
    expect(said).toContain('28/08/2026');
    expect(said).toContain('2 champs remplis, 1 conservé. Non écrits : Date de fin du contrat ou de la période d’apprentissage');
  });

  it('becomes the model of a course, from which each apprentice without a dossier gets one', async () => {
    await show('#/dossiers/d1');
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(screen.getByRole('button', { name: 'En faire un modèle' }));
    await screen.findByText(/Modèle enregistré/);
    await user.click(await screen.findByRole('button', { name: 'Un dossier pour l’apprenti sans dossier' }));
    await screen.findByText('1 dossier créé');
    const made = (await store.list('caseFile')).find(({ apprentice }) => apprentice === 'a1');
    expect(made).toMatchObject({ values: { 'contract.startDate': '2026-09-01' } });
    expect(made?.isTemplate).toBeUndefined();
  });
});

describe('duplicates', () => {
  it('are merged field by field, every dossier following, with a way back', async () => {
    await show('#/apprentis');
    await user.click(await screen.findByRole('link', { name: /Doublons/ }));
    const group = await screen.findByRole('region', { name: 'Le Moal Lucas, LE MOAL Lucas' });
    const merge = within(group).getByRole('button', { name: 'Fusionner' });
    expect(merge.getAttribute('aria-disabled')).toBe('true');
    await user.click(within(group).getByRole('radio', { name: /^Le Moal Lucas/ }));
    await user.click(within(within(group).getByRole('group', { name: /^Nom de naissance/ })).getByRole('radio', { name: 'Le Moal' }));
    await user.click(within(within(group).getByRole('group', { name: /Téléphone/ })).getByRole('radio', { name: /^07/ }));
    await user.click(merge);
    await screen.findByText('2 fiches fusionnées en une, 1 dossier mis à jour');
    expect(await store.list('apprentice')).toEqual([{ ...lucas, values: { ...lucas.values, 'apprentice.phone': '0700000000', 'apprentice.email': 'lucas@exemple.fr' } }]);
    expect((await store.get('caseFile', 'd1'))?.apprentice).toBe('a1');
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(async () => expect((await store.list('apprentice')).length).toBe(2));
    expect(await store.get('caseFile', 'd1')).toEqual(dossier);
  });

  it('with two NIR are told apart by what differs in them, and the user chooses', async () => {
    await store.putAll([
      { kind: 'apprentice', record: { ...lucas, values: { ...lucas.values, 'apprentice.nir': '109032923201740' } } },
      { kind: 'apprentice', record: { ...again, values: { ...lucas.values, 'apprentice.nir': '109032923201834' } } },
    ]);
    await show('#/apprentis/doublons');
    const group = await screen.findByRole('region', { name: 'Le Moal Lucas, LE MOAL Lucas' });
    // Order and key differ; sex, date and place of birth are the same and stay hidden.
    expect(within(group).getAllByRole('radio', { name: /•/ }).map((radio) => radio.closest('label')?.textContent.replace(/\s/g, ' '))).toEqual([
      '• •• •• •• ••• 017 40 (fiche « Le Moal Lucas »)',
      '• •• •• •• ••• 018 34 (fiche « LE MOAL Lucas »)',
    ]);
    expect(within(group).getByRole('button', { name: 'Fusionner' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(within(group).getByRole('radio', { name: /018.34/ }));
    await user.click(within(group).getByRole('button', { name: 'Fusionner' }));
    await screen.findByText(/2 fiches fusionnées en une/);
    expect((await store.list('apprentice')).map(({ values }) => values['apprentice.nir'])).toEqual(['109032923201834']);
  });
});

describe('the same record in two pages', () => {
  it('adds what is typed here to what the other page saved', async () => {
    await show('#/apprentis/a1');
    await user.type(screen.getByLabelText(/Courriel|Adresse de courriel|E-mail/i, { selector: 'input[name="apprentice.email"]' }), 'ici@exemple.fr');
    await store.put({ kind: 'apprentice', record: { ...lucas, values: { ...lucas.values, 'apprentice.phone': '0611111111' } } });
    await screen.findByText(/vient d’être enregistrée dans une autre page/);
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await screen.findByText('Fiche enregistrée');
    expect((await store.get('apprentice', 'a1'))?.values).toMatchObject({ 'apprentice.phone': '0611111111', 'apprentice.email': 'ici@exemple.fr' });
  });

  it('shows both values where both pages changed one, and lets the user take the other', async () => {
    await show('#/apprentis/a1');
    const phone = document.querySelector<HTMLInputElement>('input[name="apprentice.phone"]');
    if (phone === null) throw new Error('No field for the phone');
    await user.clear(phone);
    await user.type(phone, '0622222222');
    await store.put({ kind: 'apprentice', record: { ...lucas, values: { ...lucas.values, 'apprentice.phone': '0611111111' } } });
    const clashes = await screen.findByRole('list', { name: 'Valeurs changées aussi dans une autre page' });
    expect(clashes.textContent).toMatch(/0622222222.*06 11 11 11 11/);
    await user.click(screen.getByRole('button', { name: 'Reprendre celles de l’autre page' }));
    expect(phone.value).toBe('06 11 11 11 11');
  });

  it('keeps what is typed when the other page removes the record, and puts it back', async () => {
    await show('#/apprentis/a1');
    const email = document.querySelector<HTMLInputElement>('input[name="apprentice.email"]');
    if (email === null) throw new Error('No field for the e-mail address');
    await user.type(email, 'ici@exemple.fr');
    await store.remove('apprentice', 'a1');
    await screen.findByText(/vient d’être supprimée dans une autre page/);
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await screen.findByText('Fiche enregistrée');
    expect((await store.get('apprentice', 'a1'))?.values).toMatchObject({ ...lucas.values, 'apprentice.email': 'ici@exemple.fr' });
  });
});

describe('what stands on the portal', () => {
  it('updates a known profile and leaves what is unticked', async () => {
    doors.capturePage.mockResolvedValue({
      portal: 'eGestion', values: { 'apprentice.lastName': 'Le Moal', 'apprentice.firstName': 'Lucas', 'apprentice.birthDate': '2009-03-14', 'apprentice.phone': '0799999999', 'contract.startDate': '2026-09-01' },
    }); // prettier-ignore
    await store.remove('apprentice', 'a2');
    await show('#/page/7');
    const values = await screen.findByRole('list', { name: 'Valeurs, apprenti Le Moal Lucas' });
    expect(values.textContent).toContain('06 12 34 56 78');
    expect(values.textContent).toContain('07 99 99 99 99');
    await user.click(screen.getByRole('checkbox', { name: /^Enregistrer dossier/ }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await screen.findByText('0 fiche enregistrée, 1 mise à jour');
    expect((await store.get('apprentice', 'a1'))?.values['apprentice.phone']).toBe('0799999999');
    expect((await store.list('caseFile')).length).toBe(2);
  });

  it('says what to do when the tab shows no contract any more', async () => {
    doors.capturePage.mockResolvedValue(null);
    await show('#/page/7');
    expect((await screen.findByRole('alert')).textContent).toContain('Ouvrez le contrat sur le portail');
  });
});
