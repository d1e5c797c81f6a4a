import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LockedNotice } from './Notices';
import type { PanelActs } from './panel-acts';
import { ResumeNotice } from './ResumeNotice';

const user = userEvent.setup();
afterEach(cleanup);

function acts() {
  const command = vi.fn<PanelActs['command']>();
  return { command, acts: { command, search: () => Promise.resolve([]), openSide: null, askAccess: null, reload: null } satisfies PanelActs };
}
const resume = { id: 's1', name: 'Guéguen Malo', at: '24 novembre à 18:02', count: 12, isTaken: false };

describe('an entry that was broken off', () => {
  it('says when, whose it was and what is left of it, and can be gone on with or forgotten', async () => {
    const { command, acts: given } = acts();
    render(<ResumeNotice resume={resume} acts={given} />);
    expect(screen.getByRole('region', { name: 'Saisie interrompue' }).textContent).toMatch(/interrompue le 24 novembre à 18:02\s*: Guéguen Malo\. Truelle a gardé 12 champs de cette page\./);
    await user.click(screen.getByRole('button', { name: 'Reprendre la saisie' }));
    await user.click(screen.getByRole('button', { name: 'Oublier cette saisie' }));
    expect(command.mock.calls).toEqual([[{ do: 'resume', id: 's1' }], [{ do: 'forget-entry', id: 's1' }]]);
  });

  it('that is gone on with says what to do next, and is not offered a second time', () => {
    render(<ResumeNotice resume={{ ...resume, count: 1, isTaken: true }} acts={acts().acts} />);
    expect(screen.getByText(/Saisie reprise\s*: Guéguen Malo\. 1 champ à remettre\s*: relisez l’aperçu, puis remplissez\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reprendre la saisie' })).toBeNull();
  });

  it('names nobody where no name was entered yet', () => {
    render(<ResumeNotice resume={{ ...resume, name: '' }} acts={acts().acts} />);
    expect(screen.getByText('Une saisie a été interrompue le 24 novembre à 18:02. Truelle a gardé 12 champs de cette page.')).toBeTruthy();
  });
});

describe('a locked notebook', () => {
  it('is opened in the notebook: the panel has no place for the passphrase', async () => {
    const { command, acts: given } = acts();
    const { container } = render(<LockedNotice acts={given} />);
    expect(container.querySelector('input')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Déverrouiller dans le Carnet' }));
    expect(command).toHaveBeenCalledWith({ do: 'open-notebook', at: '' });
  });
});
