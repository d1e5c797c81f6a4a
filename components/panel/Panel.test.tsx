import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelView } from '../../lib/guidance/panel-view';
import { chosen, findings, nobody, panelView, plan, receipt, run, unrecognized, uploads } from '../../tests/fixtures/panel-view';
import { Panel } from './Panel';
import type { PanelActs, PanelPlace } from './panel-acts';

const user = userEvent.setup();

function show(view: PanelView | null, more: { place?: PanelPlace; isLost?: boolean; isSeen?: boolean; acts?: Partial<PanelActs> } = {}) {
  const command = vi.fn<PanelActs['command']>();
  const acts: PanelActs = {
    command,
    search: vi.fn<PanelActs['search']>(() => Promise.resolve([])),
    openSide: null,
    askAccess: null,
    reload: null,
    ...more.acts,
  };
  const draw = (next: PanelView | null) => (
    <Panel view={next} place={more.place ?? 'side'} isLost={more.isLost ?? false} isSeen={() => more.isSeen ?? true} acts={acts} />
  );
  const drawn = render(draw(view));
  return { command, again: (next: PanelView | null) => drawn.rerender(draw(next)) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;

afterEach(cleanup);

describe('choosing', () => {
  it('names the six choices and shows what is chosen', () => {
    show(panelView());
    const shown = ['Dossier', 'Employeur', 'Maître d’apprentissage n° 1', 'Maître d’apprentissage n° 2', 'Apprenti', 'Formation'].map(
      (name) => screen.getByRole<HTMLInputElement>('combobox', { name }).value,
    );
    expect(shown).toEqual(Object.values(chosen).map((choice) => choice?.name));
  });

  it('searches as one types and chooses what is pressed', async () => {
    const search = vi.fn<PanelActs['search']>(() => Promise.resolve([{ id: 'd2', name: 'Le Moine Anna', detail: 'née le 30/06/2006' }]));
    const { command } = show(panelView({ chosen: nobody }), { acts: { search } });
    await user.type(screen.getByRole('combobox', { name: 'Dossier' }), 'le moi');
    expect(search).toHaveBeenLastCalledWith('caseFile', 'le moi');
    await user.click(await screen.findByRole('option', { name: /Le Moine Anna/ }));
    expect(command).toHaveBeenCalledWith({ do: 'choose', kind: 'caseFile', id: 'd2' });
  });

  it('offers to make the profile that nobody finds', async () => {
    const { command } = show(panelView({ chosen: nobody }));
    await user.type(screen.getByRole('combobox', { name: 'Employeur' }), 'zz');
    expect(await screen.findByText('Aucun employeur ne porte ce nom')).toBeTruthy();
    await user.click(button('Créer un employeur'));
    expect(command).toHaveBeenCalledWith({ do: 'open-notebook', at: '#/employeurs/nouveau' });
  });

  it('says how much of the page was recognised', () => {
    show(panelView());
    expect(screen.getByText('118/121 champs reconnus')).toBeTruthy();
  });
});

describe('« Remplir »', () => {
  it('fills everything by default', async () => {
    const { command } = show(panelView());
    await user.click(button('Remplir'));
    expect(command).toHaveBeenCalledWith({ do: 'fill', sections: 'all', fields: 'all', replace: [] });
  });

  it('leaves out the blocks that are unticked', async () => {
    const { command } = show(panelView());
    await user.click(screen.getByRole('checkbox', { name: 'Employeur' }));
    await user.click(screen.getByRole('checkbox', { name: 'Formation' }));
    await user.click(button('Remplir'));
    expect(command).toHaveBeenCalledWith({ do: 'fill', sections: ['mode', 'apprentice', 'contract'], fields: 'all', replace: [] });
  });

  it('fills one field, named with it', async () => {
    const { command } = show(panelView());
    await user.click(button('Voir les champs du bloc Employeur'));
    await user.click(button('Remplir Code IDCC'));
    expect(command).toHaveBeenCalledWith({ do: 'fill', sections: 'all', fields: ['employer.idcc'], replace: ['employer.idcc'] });
  });

  it.each([
    ['nothing is chosen', panelView({ chosen: nobody }), 'Choisissez d’abord un dossier ou un profil.'],
    ['the page has no field', panelView({ blocks: [] }), 'Cette page n’a aucun champ à remplir.'],
  ])('does nothing and says why when %s', async (_, view, why) => {
    const { command } = show(view);
    expect(button('Remplir').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Remplir'));
    expect(command).not.toHaveBeenCalled();
    expect(status()).toBe(why);
  });

  it('says why when every block is unticked', async () => {
    const { command } = show(panelView());
    await user.click(button('Tout décocher'));
    await user.click(button('Remplir'));
    expect(command).not.toHaveBeenCalled();
    expect(status()).toBe('Cochez au moins un bloc à remplir.');
  });

  it.each([
    ['the portal script cannot vouch for the dock', { mayFill: false }, true],
    ['the browser sees it covered', {}, false],
  ])('is not done from a panel that may be hidden: %s', async (_, more, isSeen) => {
    const openSide = vi.fn();
    const { command } = show(panelView(more), { place: 'dock', isSeen, acts: { openSide } });
    await user.click(button('Remplir'));
    await user.click(button('Voir les champs du bloc Employeur'));
    await user.click(button('Remplir Code IDCC'));
    expect(command).not.toHaveBeenCalled();
    await user.click(button('Ouvrir dans le volet'));
    expect(openSide).toHaveBeenCalledOnce();
  });

  it('names the ways where the side panel cannot be opened from the page', () => {
    show(panelView({ mayFill: false }), { place: 'dock' });
    expect(screen.getByText(/par son bouton dans la barre ou avec Alt\+Maj\+T/)).toBeTruthy();
  });
});

describe('preview', () => {
  it('asks for the plan, waits for it, and comes back', async () => {
    const { command, again } = show(panelView());
    await user.click(button('Aperçu'));
    expect(command).toHaveBeenCalledWith({ do: 'preview' });
    expect(screen.getByRole('heading', { name: 'Aperçu' })).toBeTruthy();
    again(panelView({ plan }));
    expect(button(/^À écrire/).textContent).toBe('À écrire 3');
    await user.click(button('Revenir'));
    expect(screen.getByRole('combobox', { name: 'Dossier' })).toBeTruthy();
  });

  async function preview() {
    const shown = show(panelView({ plan }));
    await user.click(button('Aperçu'));
    shown.command.mockClear();
    return shown;
  }
  const row = (name: string): HTMLElement => {
    const found = screen.getByText(name).closest('li');
    if (found === null) throw new Error(`no row ${name}`);
    return found;
  };

  it('shows what is there, what comes and where it comes from', async () => {
    await preview();
    expect(row('Code IDCC').textContent).toMatch(/E-07Bdevient1596Profil de l’employeur/);
    expect(row('Date de début d’exécution du contrat').textContent).toMatch(/videdevient01\/09\/2026Dossier/);
  });

  it('explains a field in its row', async () => {
    await preview();
    await user.click(button('Aide\u00a0: E-07'));
    expect(within(row('Code IDCC')).getByText('Où le trouver')).toBeTruthy();
    await user.click(button('Aide\u00a0: E-07'));
    expect(screen.queryByText('Où le trouver')).toBeNull();
  });

  it('leaves out what is unticked, and shows its block as ticked in part', async () => {
    const { command } = await preview();
    await user.click(screen.getByRole('checkbox', { name: 'Remplacer Code IDCC' }));
    await user.click(button('Remplir'));
    expect(command).toHaveBeenCalledWith({
      do: 'fill',
      sections: 'all',
      fields: ['contract.startDate', 'contract.grossMonthlySalary'],
      replace: [],
    });
    await user.click(button('Revenir'));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Employeur' }).indeterminate).toBe(true);
  });

  it('keeps what is there unless it is ticked', async () => {
    const { command } = await preview();
    await user.click(button(/^Conservés/));
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Remplacer Effectif total salariés' });
    expect(box.checked).toBe(false);
    expect(row('Effectif total salariés').textContent).toContain('14conservé, 12 proposé');
    await user.click(box);
    expect(screen.getByText('4 champs à écrire, dont 1 remplacement coché.')).toBeTruthy();
    await user.click(button('Remplir'));
    expect(command).toHaveBeenCalledWith({ do: 'fill', sections: 'all', fields: 'all', replace: ['employer.headcount'] });
  });

  it('gives the reason of each refusal and a way to the field, never a box', async () => {
    const { command } = await preview();
    await user.click(button(/^Refusés/));
    expect(row('Téléphone').textContent).toContain('plusieurs champs de la page peuvent être celui-ci');
    expect(screen.getByText(/Truelle ne coche jamais une attestation/)).toBeTruthy();
    expect(row('Nom et prénom ou dénomination').textContent).toContain('Non modifiable sur la page');
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    await user.click(button('Aller au champ Téléphone'));
    expect(command).toHaveBeenCalledWith({ do: 'go-to', field: 'employer.phone' });
  });

  it('goes back with Esc', async () => {
    const { command } = await preview();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('combobox', { name: 'Dossier' })).toBeTruthy();
    expect(command).not.toHaveBeenCalled();
  });
});

describe('a fill under way', () => {
  it('shows its progress and speaks at each block, not at each field', () => {
    show(panelView({ run }));
    const bar = screen.getByRole('progressbar', { name: 'Remplissage' });
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['64', '112']);
    expect(screen.getByText(/Emploi occupé/)).toBeTruthy();
    expect(status().replace(/\s/g, ' ')).toBe('Apprenti : terminé.');
  });

  it.each(['button', 'Esc'])('is stopped by its %s', async (how) => {
    const { command } = show(panelView({ run }));
    button('Annuler le remplissage').focus();
    await (how === 'Esc' ? user.keyboard('{Escape}') : user.click(button('Annuler le remplissage')));
    expect(command).toHaveBeenCalledWith({ do: 'cancel' });
  });

  const question = () => screen.getByRole('group', { name: /^Question/ });

  it('asks which row is meant', async () => {
    const rows = [
      ['Le Moal Lucas', '14/03/2009', 'Quimper'],
      ['Le Moal Lucas', '02/11/2007', 'Brest'],
    ];
    const { command } = show(panelView({ run: { ...run, question: { ask: 'which-row', lookup: 'apprentice', rows } } }));
    expect(question().dataset.lookup).toBe('apprentice');
    expect(document.activeElement).toBe(question());
    await user.click(within(question()).getByRole('button', { name: /02\/11\/2007/ }));
    expect(command).toHaveBeenCalledWith({ do: 'answer', row: 1 });
    await user.click(button('Aucune de ces lignes'));
    expect(command).toHaveBeenLastCalledWith({ do: 'skip-lookup' });
  });

  it.each([
    [{ ask: 'validate-card', lookup: 'master1', isFilled: true }, /relisez-la, puis validez-la sur la page/],
    [{ ask: 'validate-card', lookup: 'master1', isFilled: false }, /remplissez-la, puis validez-la sur la page/],
    [{ ask: 'choose-yourself', lookup: 'cfa', why: 'no-uai' }, /Le profil n’a pas d’UAI/],
  ] as const)('waits for what the user does on the page: %o', async (asked, says) => {
    const { command } = show(panelView({ run: { ...run, question: asked } }));
    expect(within(question()).getByText(says)).toBeTruthy();
    await user.click(button('Passer cette recherche'));
    expect(command).toHaveBeenCalledWith({ do: 'skip-lookup' });
  });
});

describe('receipt', () => {
  it('says what happened in one line, and no longer what happened before once « Remplir » is pressed again', async () => {
    show(panelView({ receipt }));
    expect(status()).toBe('112 champs remplis, 4 conservés, 1 refusé, 1 en échec');
    await user.click(button('Remplir'));
    expect(status()).toBe('Demande envoyée à la page.');
  });

  it.each([
    [{ filled: 1, same: 0, kept: 0, refused: 0, failed: 0 }, '1 champ rempli'],
    [{ filled: 0, same: 3, kept: 0, refused: 0, failed: 0 }, '0 champ rempli, 3 déjà justes'],
  ])('counts %o', (counts, says) => {
    show(panelView({ receipt: { ...receipt, counts } }));
    expect(status()).toBe(says);
  });

  it('opens to the list, with the reasons, and undoes one field or all', async () => {
    const { command } = show(panelView({ receipt }));
    await user.click(button('Tout défaire'));
    expect(command).toHaveBeenLastCalledWith({ do: 'undo', fields: 'all' });
    await user.click(button('Détail du reçu'));
    expect(screen.getByText('Écrit, mais introuvable à la relecture. Vérifiez ce champ.')).toBeTruthy();
    await user.click(button('Défaire Code IDCC'));
    expect(command).toHaveBeenLastCalledWith({ do: 'undo', fields: ['employer.idcc'] });
    await user.click(button('Aller au champ Téléphone'));
    expect(command).toHaveBeenLastCalledWith({ do: 'go-to', field: 'employer.phone' });
  });

  it('of an undo says what was put back, and offers no second undo', () => {
    show(
      panelView({
        receipt: { ...receipt, kind: 'undo', counts: { filled: 110, same: 0, kept: 0, refused: 0, failed: 2 }, canUndo: false },
      }),
    );
    expect(status()).toBe('110 champs remis comme avant, 2 à remettre par vous');
    expect(screen.queryByRole('button', { name: 'Tout défaire' })).toBeNull();
  });

  it('tells a fill that stopped before its end', () => {
    show(panelView({ receipt: { ...receipt, stopped: 'no-answer' } }));
    expect(screen.getByText(/La page n’a plus répondu/)).toBeTruthy();
  });
});

describe('« Alertes »', () => {
  const items = () =>
    within(screen.getByRole('list', { name: 'Alertes' }))
      .getAllByRole('listitem')
      .filter((item) => item.dataset.rule !== undefined);

  it('are ordered by severity, the first open, the tab counting them', async () => {
    show(panelView({ findings }));
    await user.click(screen.getByRole('tab', { name: 'Alertes, 3' }));
    expect(items().map((item) => `${item.dataset.severity} ${item.dataset.rule}`)).toEqual([
      'blocking conclusion-not-after-start',
      'warning idcc-not-brochure',
      'info deposit-deadline',
    ]);
    expect(screen.getByText('1 bloquante, 1 à vérifier, 1 à savoir')).toBeTruthy();
    expect(items().map((item) => within(item).getAllByRole('button')[0]?.getAttribute('aria-expanded'))).toEqual([
      'true',
      'false',
      'false',
    ]);
  });

  it('show the values, the source, and lead to the field', async () => {
    const { command } = show(panelView({ findings }));
    await user.click(screen.getByRole('tab', { name: 'Alertes, 3' }));
    expect(screen.getByText('03/09/2026')).toBeTruthy();
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: /art. L6222-4/ }).href).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//);
    await user.click(button('Aller au champ'));
    expect(command).toHaveBeenCalledWith({ do: 'go-to', field: 'contract.conclusionDate' });
  });

  it('offer « Corriger » only with the value it writes', async () => {
    const { command } = show(panelView({ findings }));
    await user.click(screen.getByRole('tab', { name: 'Alertes, 3' }));
    expect(screen.queryByRole('button', { name: 'Corriger' })).toBeNull();
    await user.click(button(/Code IDCC/));
    expect(screen.getByText(/écrira/).textContent).toContain('1596');
    await user.click(button('Corriger'));
    expect(command).toHaveBeenCalledWith({ do: 'correct', rule: 'idcc-not-brochure' });
  });

  it('stand under the receipt after a fill', () => {
    show(panelView({ findings, receipt }));
    expect(items()).toHaveLength(3);
    expect(button('Remplir')).toBeTruthy();
  });

  it('are said to be none', async () => {
    show(panelView());
    await user.click(screen.getByRole('tab', { name: 'Alertes' }));
    expect(screen.getByText('Aucune alerte sur cette page')).toBeTruthy();
  });
});

describe('the other lists', () => {
  it('« Documents » shows where each stands and leads there', async () => {
    const { command } = show(panelView({ uploads, blocks: [] }));
    const slots = within(screen.getByRole('list', { name: 'Documents' })).getAllByRole('listitem');
    expect(slots.map((slot) => slot.dataset.status)).toEqual(['uploaded', 'empty', 'refused']);
    expect(screen.getByRole('tab', { name: 'Documents, 1/2' }).getAttribute('aria-selected')).toBe('true');
    await user.click(button('Montrer Convention de formation signée'));
    expect(command).toHaveBeenCalledWith({ do: 'show-upload', upload: 'convention' });
  });

  it('« Champs non reconnus » shows each on the page, with what it could be', async () => {
    const { command } = show(panelView({ unrecognized }));
    const list = within(screen.getByRole('list', { name: 'Champs non reconnus' }));
    expect(list.getByText(/E-10/).textContent).toMatch(/^Ambigu/);
    await user.click(list.getByRole('button', { name: 'Montrer Réf. interne du dossier' }));
    expect(command).toHaveBeenCalledWith({ do: 'show-control', control: '0:77' });
  });

  it.each(['E-07', 'e7', 'E 07', 'idcc'])('« Aide » finds a field by « %s »', async (asked) => {
    const { command } = show(panelView());
    await user.click(screen.getByRole('tab', { name: 'Aide' }));
    await user.type(screen.getByRole('searchbox', { name: 'Code d’aide ou mot du champ' }), asked);
    await user.click(button('Montrer Code IDCC'));
    expect(command).toHaveBeenCalledWith({ do: 'show-help', code: 'E-07' });
  });

  it('« Aide » names the three nearest when nothing bears a code', async () => {
    show(panelView());
    await user.click(screen.getByRole('tab', { name: 'Aide' }));
    await user.type(screen.getByRole('searchbox'), 'E-99');
    const nearest = within(screen.getByRole('list', { name: 'Champs les plus proches' }));
    expect(nearest.getAllByRole('listitem').map((item) => item.textContent.slice(0, 4))).toEqual(['E-19', 'E-18', 'E-17']);
  });

  it('« Aide » says in place what to put into a field and where to find it', async () => {
    show(panelView());
    await user.click(screen.getByRole('tab', { name: 'Aide' }));
    await user.type(screen.getByRole('searchbox'), 'E-07');
    await user.click(screen.getByRole('button', { name: 'Aide\u00a0: E-07' }));
    expect(screen.getByText(/Bulletin de paie, près du nom/)).toBeTruthy();
    expect(screen.getByText('1596')).toBeTruthy();
  });

  it('« Aide » has the codes shown on the page', async () => {
    const { command } = show(panelView());
    await user.click(screen.getByRole('tab', { name: 'Aide' }));
    await user.click(button('Montrer les codes'));
    expect(command).toHaveBeenCalledWith({ do: 'show-codes', isOn: true });
  });
});

describe('where there is nothing to fill', () => {
  it.each([
    ['an unknown page', panelView({ page: { is: 'unknown', fieldsThatLook: 6, controls: 40 } }), 'Cette page n’est pas reconnue'],
    ['no page of the portal', panelView({ page: { is: 'none' } }), 'Aucun contrat à l’écran'],
    [
      'a site without access',
      panelView({ page: { is: 'no-access', host: 'egestion.constructys.fr' } }),
      'Truelle n’a pas accès à cette page',
    ],
    ['an empty store', panelView({ isStoreEmpty: true, chosen: nobody }), 'Préparez un premier dossier'],
  ])('%s has its sentence and one thing to do', (_, view, title) => {
    show(view, { acts: { askAccess: vi.fn() } });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(document.querySelectorAll('.btn-main')).toHaveLength(1);
  });

  it('writes nothing on an unknown page', () => {
    show(panelView({ page: { is: 'unknown', fieldsThatLook: 6, controls: 40 } }));
    expect(screen.queryByRole('button', { name: 'Remplir' })).toBeNull();
    expect(screen.getByText(/6 champs sur 40 ressemblent/)).toBeTruthy();
  });

  it('asks the browser for the site that was closed', async () => {
    const askAccess = vi.fn();
    show(panelView({ page: { is: 'no-access', host: 'egestion.constructys.fr' } }), { acts: { askAccess } });
    await user.click(button('Autoriser l’accès'));
    expect(askAccess).toHaveBeenCalledWith('egestion.constructys.fr');
  });

  it.each([null, panelView({ page: { is: 'loading' } })])('shows shapes while the page is read', (view) => {
    show(view);
    expect(screen.getByText('Lecture de la page')).toBeTruthy();
  });

  it('says that the extension was reloaded, and asks nothing more', async () => {
    const reload = vi.fn();
    show(panelView(), { isLost: true, acts: { reload } });
    await user.click(button('Rouvrir le panneau'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('shows an error that the user can do something about', () => {
    show(panelView({ trouble: 'La page a changé pendant le remplissage. Relancez « Remplir ».' }));
    expect(screen.getByRole('alert').textContent).toContain('La page a changé');
  });
});

describe('the head', () => {
  it('folds the dock, sends it to the other side, and gives the focus back with Esc', async () => {
    const { command } = show(panelView(), { place: 'dock' });
    await user.click(button('Replier le panneau'));
    expect(command).toHaveBeenLastCalledWith({ do: 'dock', to: 'folded' });
    await user.click(button('Autres actions'));
    await user.click(button('Mettre de l’autre côté'));
    expect(command).toHaveBeenLastCalledWith({ do: 'dock', to: 'other-side' });
    await user.keyboard('{Escape}');
    expect(command).toHaveBeenLastCalledWith({ do: 'dock', to: 'page' });
  });

  it('has no dock to fold at the side of the browser', () => {
    show(panelView());
    expect(screen.queryByRole('button', { name: 'Replier le panneau' })).toBeNull();
  });

  it('opens the notebook and looks at the page again', async () => {
    const { command } = show(panelView());
    await user.click(button('Ouvrir le Carnet'));
    expect(command).toHaveBeenLastCalledWith({ do: 'open-notebook', at: '' });
    await user.click(button('Autres actions'));
    await user.click(button('Regarder la page à nouveau'));
    expect(command).toHaveBeenLastCalledWith({ do: 'look-again' });
  });
});

it('is worked by the keyboard alone', async () => {
  const { command } = show(panelView({ findings }));
  screen.getByRole('tab', { name: 'Remplir' }).focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Alertes, 3' }).getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{Home}{End}{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('Remplir');
  await user.tab();
  expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  button('Remplir').focus();
  await user.keyboard('{Enter}');
  expect(command).toHaveBeenCalledWith({ do: 'fill', sections: 'all', fields: 'all', replace: [] });
});
