import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { render as draw } from 'preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { panelView } from '../../tests/fixtures/panel-view';
import { readGuide, writeGuideCode } from '../../lib/guidance/guide-code';
import { readyGuides } from '../../lib/guidance/guides/ready-guides';
import type { GuidesView } from '../../lib/guidance/panel-view';
import { Help } from '../panel/Help';
import type { PanelActs } from '../panel/panel-acts';
import { GuideLine } from './GuideLine';

afterEach(cleanup);
const user = userEvent.setup();
const button = (name: string) => screen.getByRole('button', { name });
const shared = { title: 'Notre guide', author: 'CFA de Quimper', steps: [{ code: 'E-07', sentence: 'Mettez 1596.' }] };

function show(guides: Partial<GuidesView>, more: Partial<PanelActs> = {}) {
  return showAnew(guides, more).command;
}

/** The same, with a way to show it again as it stands later. */
function showAnew(guides: Partial<GuidesView>, more: Partial<PanelActs> = {}) {
  const command = vi.fn<PanelActs['command']>();
  const acts: PanelActs = { command, search: () => Promise.resolve([]), openSide: null, askAccess: null, reload: null, ...more };
  const help = (now: Partial<GuidesView>) => <Help view={panelView({ guides: { run: null, offers: [], others: [], ...now } })} acts={acts} />;
  const { rerender } = render(help(guides));
  return { command, again: (now: Partial<GuidesView>): void => rerender(help(now)) };
}

describe('guides in the panel', () => {
  it('begins one of the page, and offers the others on demand', async () => {
    const [first, second] = readyGuides;
    if (first === undefined || second === undefined) throw new Error('no guides');
    const command = show({ offers: [first], others: [second] });
    expect(screen.queryByRole('button', { name: `Suivre ${second.title}` })).toBeNull();
    await user.click(button('Tous les guides'));
    await user.click(button(`Suivre ${second.title}`));
    expect(command).toHaveBeenCalledWith({ do: 'start-guide', guide: second });
  });

  it('shows where one stands, whose words these are, and what is missing', async () => {
    const step = (title: string, mark: 'done' | null) => ({ title, text: '', helpCode: 'E-07', mark, isRead: false });
    const command = show({ run: { title: 'Notre guide', author: 'CFA de Quimper', at: 1, steps: [step('Un', 'done'), step('Deux', null)], missing: 'N’est pas ici.' } });
    expect(screen.getByText(/CFA de Quimper.*pas ceux de Truelle/)).toBeTruthy();
    const items = screen.getAllByRole('listitem');
    expect(items[0]?.textContent).toContain(', fait');
    expect(items[1]?.getAttribute('aria-current')).toBe('step');
    expect(within(items[1] ?? document.body).getByText('N’est pas ici.')).toBeTruthy();
    await user.click(button('Passer'));
    expect(command).toHaveBeenCalledWith({ do: 'guide', act: 'skip' });
  });

  it('goes on and back by the keys that count on the page, and no further than the ends', async () => {
    const step = (isRead: boolean) => ({ title: 'Un pas', text: '', helpCode: 'E-07', mark: null, isRead });
    const command = show({ run: { title: 'Notre guide', author: null, at: 1, steps: [step(true), step(true), step(false)], missing: '' } });
    await user.keyboard('{Alt>}{Shift>}{ArrowRight}{ArrowLeft}{/Shift}{/Alt}{ArrowRight}');
    expect(command.mock.calls).toEqual([[{ do: 'guide', act: 'next' }], [{ do: 'guide', act: 'previous' }]]);
    cleanup();
    const first = show({ run: { title: 'Notre guide', author: null, at: 0, steps: [step(false)], missing: '' } });
    await user.keyboard('{Alt>}{Shift>}{ArrowLeft}{ArrowRight}{/Shift}{/Alt}');
    expect(first.mock.calls).toEqual([[{ do: 'guide', act: 'skip' }]]);
    cleanup();
    const over = show({ run: { title: 'Notre guide', author: null, at: 1, steps: [step(false)], missing: '' } });
    await user.keyboard('{Alt>}{Shift>}{ArrowLeft}{ArrowRight}{/Shift}{/Alt}');
    expect(over).not.toHaveBeenCalled();
  });

  it('shows a received guide whole before it is followed, as words and not as links', async () => {
    const command = show({});
    await user.click(button('Ouvrir un guide reçu'));
    await user.type(screen.getByRole('textbox', { name: 'Code du guide' }), 'bonjour');
    await user.click(button('Lire le guide'));
    expect(screen.getByRole('alert').textContent).toContain('ni un code ni un fichier');
    await user.clear(screen.getByRole('textbox', { name: 'Code du guide' }));
    await user.type(screen.getByRole('textbox', { name: 'Code du guide' }), writeGuideCode(shared));
    await user.click(button('Lire le guide'));
    expect(screen.getByText(/Écrit par CFA de Quimper/)).toBeTruthy();
    expect(screen.getByText(/Mettez 1596/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    expect(command).not.toHaveBeenCalled();
    await user.click(button('Suivre ce guide'));
    expect(command).toHaveBeenCalledWith(expect.objectContaining({ do: 'start-guide', guide: expect.objectContaining({ author: 'CFA de Quimper' }) as unknown }));
  });

  it('hands a written guide on as a code, once it is whole and holds nothing personal', async () => {
    const copyText = vi.fn<NonNullable<PanelActs['copyText']>>().mockResolvedValue(true);
    show({ draft: { draft: shared, problems: [], isPointing: false } }, { copyText });
    await user.click(button('Copier le code'));
    expect(readGuide(copyText.mock.calls[0]?.[0] ?? '')).toEqual({ ok: true, guide: shared });
  });

  it('does not hand on what looks personal, and says where it is', async () => {
    const copyText = vi.fn<NonNullable<PanelActs['copyText']>>().mockResolvedValue(true);
    show({ draft: { draft: shared, problems: [{ step: 0, reason: 'un numéro de téléphone y est écrit.' }], isPointing: false } }, { copyText });
    expect(screen.getByRole('list', { name: 'Étapes du guide' }).textContent).toContain('numéro de téléphone');
    await user.click(button('Copier le code'));
    expect(copyText).not.toHaveBeenCalled();
    expect(screen.getByText('Corrigez d’abord ce qui est signalé.')).toBeTruthy();
  });

  it('hands on no guide without the words that are on their way to it', async () => {
    const copyText = vi.fn<NonNullable<PanelActs['copyText']>>().mockResolvedValue(true);
    const before = { draft: { draft: shared, problems: [], isPointing: false } };
    const { again } = showAnew(before, { copyText });
    const line = screen.getByRole('textbox', { name: 'Phrase de l’étape 1' });
    await user.clear(line);
    await user.type(line, 'Autre phrase.');
    await user.click(button('Copier le code'));
    // Something else of the page comes first.
    again({ ...before, offers: [] });
    expect(copyText).not.toHaveBeenCalled();
    const guide = { ...shared, steps: [{ code: 'E-07', sentence: 'Autre phrase.' }] };
    again({ draft: { draft: guide, problems: [], isPointing: false } });
    await waitFor(() => expect(copyText).toHaveBeenCalled());
    expect(copyText.mock.calls.map(([code]) => readGuide(code))).toEqual([{ ok: true, guide }]);
  });

  it('never takes back words that are being typed, whatever comes from the page meanwhile', async () => {
    const before = { draft: shared, problems: [], isPointing: false };
    const { again } = showAnew({ draft: before });
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Phrase de l’étape 1' });
    await user.clear(line);
    await user.type(line, 'Tout de suite.');
    await user.tab();
    await user.type(line, ' Et encore.');
    again({ draft: { ...before, draft: { ...shared, steps: [{ code: 'E-07', sentence: 'Tout de suite.' }] } } });
    await user.click(line);
    expect(line.value).toBe('Tout de suite. Et encore.');
  });

  it('leaves the focus where reading goes on when what was pressed is gone', async () => {
    const draft = { draft: { ...shared, steps: [...shared.steps, { code: 'C-04', sentence: 'La date.' }] }, problems: [], isPointing: false };
    const { again } = showAnew({ draft });
    const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.getElementById(document.activeElement?.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
    await user.click(button('Retirer l’étape 2'));
    again({ draft: { ...draft, draft: shared } });
    await waitFor(() => expect(focused()).toBe('Votre guide'));
    await user.click(button('Abandonner'));
    again({});
    await waitFor(() => expect(focused()).toBe('Guides'));
    await user.click(button('Ouvrir un guide reçu'));
    await waitFor(() => expect(focused()).toBe('Guide reçu'));
    await user.click(button('Fermer'));
    await waitFor(() => expect(focused()).toBe('Guides'));
    // A guide that begins leads to the page: no focus is taken back from there.
    again({ run: { title: 'Notre guide', author: null, at: 0, steps: [{ title: 'Un', text: '', helpCode: 'E-07', mark: null, isRead: true }], missing: '' } });
    await user.click(button('Terminer'));
    button('Terminer').blur();
    again({ run: { title: 'Notre guide', author: null, at: 1, steps: [{ title: 'Un', text: '', helpCode: 'E-07', mark: 'done', isRead: true }], missing: '' } });
    await waitFor(() => expect(focused()).toBe('Notre guide'));
    await user.click(button('Fermer'));
    again({});
    await waitFor(() => expect(focused()).toBe('Guides'));
  });

  it('keeps what is typed in the very moment a line is drawn', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    // By Preact itself, as in the panel: what it runs once a view is drawn is then still to come.
    draw(<GuideLine label="Phrase" shown="" longest={80} onChange={() => undefined} />, place);
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Phrase' });
    line.value = 'Tout de suite.';
    line.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(line.value).toBe('Tout de suite.');
    draw(null, place);
    place.remove();
  });

  it('keeps a sentence when its field is left, and has fields shown on the page', async () => {
    const command = show({ draft: { draft: shared, problems: [], isPointing: false } });
    const line = screen.getByRole('textbox', { name: 'Phrase de l’étape 1' });
    await user.clear(line);
    await user.type(line, 'Autre phrase.');
    await user.tab();
    expect(command).toHaveBeenCalledWith({ do: 'change-draft', change: { is: 'sentence', step: 0, code: 'E-07', text: 'Autre phrase.' } });
    await user.click(button('Montrer les champs sur la page'));
    expect(command).toHaveBeenCalledWith({ do: 'point-guide', isOn: true });
  });
});
