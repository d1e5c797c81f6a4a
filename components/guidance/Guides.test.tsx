import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { panelView } from '../../tests/fixtures/panel-view';
import { readGuide, writeGuideCode } from '../../lib/guidance/guide-code';
import { readyGuides } from '../../lib/guidance/guides/ready-guides';
import type { GuidesView } from '../../lib/guidance/panel-view';
import { Help } from '../panel/Help';
import type { PanelActs } from '../panel/panel-acts';

afterEach(cleanup);
const user = userEvent.setup();
const button = (name: string) => screen.getByRole('button', { name });
const shared = { title: 'Notre guide', author: 'CFA de Quimper', steps: [{ code: 'E-07', sentence: 'Mettez 1596.' }] };

function show(guides: Partial<GuidesView>, more: Partial<PanelActs> = {}) {
  const command = vi.fn<PanelActs['command']>();
  const acts: PanelActs = { command, search: () => Promise.resolve([]), openSide: null, askAccess: null, reload: null, ...more };
  render(<Help view={panelView({ guides: { run: null, offers: [], others: [], ...guides } })} acts={acts} />);
  return command;
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
