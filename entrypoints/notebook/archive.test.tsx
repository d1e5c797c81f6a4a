import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../lib/browser/store/open-store';
import { sessionMemory } from '../../tests/fixtures/session-memory';
import { showNotebook } from '../../tests/fixtures/show-notebook';
import { createCaseLoader } from '../background/case-loader';

const odet = { id: 'e1', name: 'Travaux Odet', values: { 'employer.siret': '90012345600015' } };
const steir = { id: 'e2', name: 'Steir Couverture', values: {} };
let count = 0;
let store: Store;
const user = userEvent.setup();

beforeEach(async () => {
  store = await openStore({ name: `archive-${(count += 1)}`, session: sessionMemory() });
  await store.putAll([{ kind: 'employer', record: odet }, { kind: 'employer', record: steir }]);
});
afterEach(() => {
  cleanup();
  store.close();
});

const show = (hash: string): Promise<void> => showNotebook(store, hash);
const listed = (): readonly (string | null)[] => within(screen.getByRole('table')).getAllByRole('link').map(({ textContent }) => textContent);

describe('a profile that is put away', () => {
  it('leaves the list and what is offered, and can be found in the archive and taken out again, at the keyboard', async () => {
    await show('#/employeurs/e1');
    screen.getByRole('button', { name: 'Autres actions' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Archiver'));
    await user.keyboard('{Enter}');
    await screen.findByText('Fiche archivée');
    expect(await store.get('employer', 'e1')).toEqual({ ...odet, isArchived: true });
    expect(await screen.findByText('Dans les archives : cette fiche n’est plus proposée.')).toBeTruthy();

    location.hash = '#/employeurs';
    await screen.findByRole('table');
    expect(listed()).toEqual(['Steir Couverture']);
    expect(screen.getByText('1 employeur')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^Archives/ }));
    expect(listed()).toEqual(['Travaux Odet']);

    await user.click(screen.getByRole('link', { name: 'Travaux Odet' }));
    await user.click(await screen.findByRole('button', { name: 'Autres actions' }));
    await user.click(screen.getByRole('button', { name: 'Sortir des archives' }));
    await screen.findByText('Fiche sortie des archives');
    expect(await store.get('employer', 'e1')).toEqual(odet);
  });

  it('comes back with « Annuler »', async () => {
    await show('#/employeurs/e1');
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(screen.getByRole('button', { name: 'Archiver' }));
    const said = await screen.findByText('Fiche archivée');
    await user.click(within(said).getByRole('button', { name: 'Annuler' }));
    await screen.findByText('Fiche remise');
    expect(await store.get('employer', 'e1')).toEqual(odet);
  });

  it('is not proposed on the portal, by name nor by the SIRET on the page', async () => {
    const loader = createCaseLoader(store);
    expect(await loader.findEmployer('90012345600015')).toBe('e1');
    await store.put({ kind: 'employer', record: { ...odet, isArchived: true } });
    expect((await loader.search('employer', '')).map(({ name }) => name)).toEqual(['Steir Couverture']);
    expect(await loader.findEmployer('90012345600015')).toBeNull();
  });
});

describe('« Autres actions »', () => {
  const button = () => screen.getByRole('button', { name: 'Autres actions' });

  it('closes with Escape and gives the keyboard back, and closes when it is left', async () => {
    await show('#/employeurs/e1');
    await user.click(button());
    expect(button().getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(button().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Archiver'));
    await user.tab();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Archiver' })).toBeNull());
    expect(button().getAttribute('aria-expanded')).toBe('false');
  });
});
