import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { PanelQueue } from '../../lib/guidance/panel-view';
import type { PanelActs } from './panel-acts';
import { QueueStrip } from './QueueStrip';

const queue: PanelQueue = {
  total: 3,
  sent: 1,
  waiting: 0,
  left: 2,
  current: { id: 'd2', name: 'Le Moal Lucas', state: 'begun' },
  next: 'Moreau Théo',
  bricks: [
    { state: 'sent', isCurrent: false },
    { state: 'begun', isCurrent: true },
    { state: 'todo', isCurrent: false },
  ],
};
const command = vi.fn<PanelActs['command']>();
// The strip asks for nothing else.
const acts = { command } as unknown as PanelActs;

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

it('says how far the queue is, and passes the current dossier over', async () => {
  render(<QueueStrip queue={queue} acts={acts} />);
  expect(screen.getByRole('progressbar', { name: 'Dossiers transmis' }).getAttribute('aria-valuenow')).toBe('1');
  const strip = screen.getByRole('region', { name: 'File d’attente' });
  expect(strip.textContent).toContain('1 / 3 dossiers');
  expect(strip.textContent).toContain('2 restants');
  expect(strip.textContent).toContain('En cours');
  expect(screen.queryByRole('button', { name: 'Saisir la suite' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Passer Le Moal Lucas' }));
  expect(command).toHaveBeenCalledWith({ do: 'queue-skip' });
});

it('offers the next one once the current one is sent, and only when asked', async () => {
  render(<QueueStrip queue={{ ...queue, current: { ...queue.current, state: 'sent' } }} acts={acts} />);
  expect(command).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Saisir la suite' }));
  expect(command).toHaveBeenCalledWith({ do: 'queue-next' });
});

it('says so when nothing comes next', () => {
  render(<QueueStrip queue={{ ...queue, next: null, current: { ...queue.current, state: 'sent' } }} acts={acts} />);
  expect(screen.getByRole('region', { name: 'File d’attente' }).textContent).toContain('La file est terminée.');
  expect(screen.queryByRole('button', { name: 'Saisir la suite' })).toBeNull();
});
