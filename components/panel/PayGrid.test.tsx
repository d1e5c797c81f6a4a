import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PayGridView } from '../../lib/guidance/draw-pay-grid';
import type { PanelActs } from './panel-acts';
import { PayGrid } from './PayGrid';

const user = userEvent.setup();
afterEach(cleanup);

function show(pay: PayGridView) {
  const command = vi.fn<PanelActs['command']>();
  render(<PayGrid pay={pay} acts={{ command, search: () => Promise.resolve([]), openSide: null, askAccess: null, reload: null }} />);
  return command;
}
const computed: PayGridView & { is: 'computed' } = {
  is: 'computed',
  lines: [{ field: 'contract.wages.year1.period1.rate', name: 'année 1, 1re période', days: 'du 07/09/2026 au 06/09/2027', rate: '50 % du SMIC', amount: '933,51 € par mois', why: ['18 à 20 ans, 1re année.'] }],
  gross: { shown: '933,51 €', why: '50 % de 1 867,02 € (SMIC).' },
  notes: [],
  toWrite: 5,
  replaced: [{ label: 'Taux', current: '43 %', becomes: '50 %' }],
};
const press = (name: string) => user.click(screen.getByRole('button', { name }));

describe('PayGrid', () => {
  it('shows the whole table with its reasons, and what it replaces, before it writes', async () => {
    const command = show(computed);
    expect(screen.queryByText('18 à 20 ans, 1re année.')).toBeNull();
    await press('Remplir la grille');
    expect(screen.getByText('18 à 20 ans, 1re année.')).toBeTruthy();
    expect(screen.getByText('50 % de 1 867,02 € (SMIC).')).toBeTruthy();
    expect(screen.getByText(/43 % devient 50 %/)).toBeTruthy();
    expect(command).not.toHaveBeenCalled();
    await press('Écrire 5 cases');
    expect(command.mock.calls).toEqual([[{ do: 'fill-pay' }]]);
  });

  it('explains each line where it stands', async () => {
    show(computed);
    await press('Remplir la grille');
    await press('Aide\u00a0: C-14');
    expect(screen.getByText('Où le trouver')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Où le trouver')).toBeNull();
    await press('Aide\u00a0: C-30');
    expect(screen.getByText('Où le trouver')).toBeTruthy();
  });

  it('has nothing to press when the page says it already', async () => {
    show({ ...computed, toWrite: 0, replaced: [] });
    await press('Remplir la grille');
    expect(screen.getByText('La grille de la page dit déjà cela.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Écrire/ })).toBeNull();
  });

  it('says why it cannot, and leads to what is missing', async () => {
    const command = show({ is: 'refused', reason: 'Il manque la date de naissance.', missing: [{ field: 'apprentice.birthDate', label: 'Date de naissance' }] });
    await press('Remplir la grille');
    expect(screen.getByText('Il manque la date de naissance.')).toBeTruthy();
    await press('Aller au champ Date de naissance');
    expect(command).toHaveBeenCalledWith({ do: 'go-to', field: 'apprentice.birthDate' });
  });
});
