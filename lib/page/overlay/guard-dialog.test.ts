import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { late, ending, layer, mount, overlay, query, useOverlayScene } from '../../../tests/fixtures/overlay-scene';

useOverlayScene();

describe('guard', () => {
  const point = { ...late, rule: 'conclusion-not-after-start', title: 'Date de signature du contrat', helpCode: 'C-04' };
  const doubt = { rule: 'idcc-known', state: 'warning', title: 'Code IDCC', helpCode: 'E-07', message: 'Vérifiez 1596.', source: null } as const;
  const dialog = (): HTMLDialogElement | null => layer().querySelector('dialog');
  const press = (word: string): void =>
    [...(dialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === word)?.click();
  beforeEach(() => mount());

  it.each([
    ['next', 'Avant de continuer', '1 point bloque cette étape. 1 autre est à vérifier.'],
    ['send', 'Avant de transmettre', '1 point bloque la transmission. 1 autre est à vérifier.'],
  ] as const)('asks about %s under its own name', (effect, name, count) => {
    void overlay.askGuard({ effect, points: [point, doubt] });
    expect(dialog()?.getAttribute('role')).toBe('alertdialog');
    expect(dialog()?.querySelector('h2')?.textContent).toBe(name);
    expect(dialog()?.querySelector('h2 + p')?.textContent).toBe(count);
    expect(dialog()?.matches(':modal')).toBe(true);
  });

  it.each([
    ['Corriger', 'correct'],
    ['Continuer quand même', 'continue'],
  ])('answers « %s »', async (word, given) => {
    const answer = overlay.askGuard({ effect: 'next', points: [point] });
    press(word);
    await expect(answer).resolves.toBe(given);
    expect(dialog()).toBeNull();
  });

  it('opens on « Corriger », keeps Tab inside, goes back with Esc and gives the focus back', async () => {
    query('next').focus();
    const answer = overlay.askGuard({ effect: 'next', points: [point, doubt] });
    const focused = (): string | null | undefined => layer().querySelector(':focus')?.textContent;
    expect(focused()).toBe('Corriger');
    await userEvent.keyboard('{Tab}');
    expect(focused()).toContain('art. L6222-4');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe('Corriger');
    await userEvent.keyboard('{Escape}');
    await expect(answer).resolves.toBe('dismissed');
    expect(document.activeElement?.id).toBe('next');
  });

  it('opens what is only to be checked when asked', () => {
    void overlay.askGuard({ effect: 'next', points: [point, doubt] });
    expect(dialog()?.textContent).not.toContain('Vérifiez 1596.');
    press('Voir');
    expect(dialog()?.textContent).toContain('Vérifiez 1596.');
  });

  it('lets a second question take the place of the first, and lets go when the extension is reloaded', async () => {
    const first = overlay.askGuard({ effect: 'next', points: [point] });
    const second = overlay.askGuard({ effect: 'send', points: [point] });
    await expect(first).resolves.toBe('dismissed');
    ending.abort();
    await expect(second).resolves.toBe('dismissed');
  });
});
