import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findings } from '../../tests/fixtures/panel-view';
import { Alerts } from './Alerts';
import type { PanelActs } from './panel-acts';

const user = userEvent.setup();
afterEach(cleanup);

function show(more: Partial<Parameters<typeof Alerts>[0]> = {}) {
  const command = vi.fn<PanelActs['command']>();
  const acts: PanelActs = { command, search: () => Promise.resolve([]), openSide: null, askAccess: null, reload: null };
  render(<Alerts findings={findings} hasCase acts={acts} {...more} />);
  return command;
}
const warning = findings.filter(({ severity }) => severity === 'warning');
const blocking = findings.filter(({ severity }) => severity === 'blocking');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('keeps the alerts of one block together, what blocks before what is to be checked', () => {
  const [stop, check] = [blocking[0], warning[0]];
  if (stop === undefined || check === undefined) throw new TypeError('The fixture lacks an alert');
  const places = [['training', check], ['contract', check], ['training', stop], ['employer', check], ['contract', stop], ['training', check]] as const;
  show({ findings: places.map(([section, finding], place) => ({ ...finding, section, rule: `${section} ${place}` })) });
  const shown = screen.getAllByRole('listitem').map((line) => [line.dataset.severity, line.dataset.rule]);
  expect(shown).toEqual([
    ['blocking', 'contract 4'],
    ['blocking', 'training 2'],
    ['warning', 'employer 3'],
    ['warning', 'contract 1'],
    ['warning', 'training 0'],
    ['warning', 'training 5'],
  ]);
});

describe('« Corriger »', () => {
  it('says what it will write, then asks for it', async () => {
    const command = show({ findings: warning });
    expect(screen.getByText(/«\s*Corriger\s*» écrira\s*:\s*1596/)).toBeTruthy();
    await user.click(button('Corriger'));
    expect(command).toHaveBeenCalledWith({ do: 'correct', rule: 'idcc-not-brochure' });
  });
});

describe('« Ignorer pour ce dossier »', () => {
  it('asks for a reason and keeps nothing without one', async () => {
    const command = show({ findings: warning });
    await user.click(button('Ignorer pour ce dossier'));
    await user.type(screen.getByRole('textbox', { name: 'Pourquoi ignorer cette alerte ?' }), '  ');
    await user.click(button('Ignorer'));
    expect(command).not.toHaveBeenCalled();
    expect(screen.getByText('Dites pourquoi en quelques mots.')).toBeTruthy();
    await user.type(screen.getByRole('textbox'), 'Vu avec l’OPCO ');
    await user.click(button('Ignorer'));
    expect(command).toHaveBeenCalledWith({ do: 'ignore', rule: 'idcc-not-brochure', reason: 'Vu avec l’OPCO' });
  });

  it('is not offered on what blocks', () => {
    show({ findings: blocking });
    expect(screen.queryByRole('button', { name: 'Ignorer pour ce dossier' })).toBeNull();
  });

  it('is not offered while no dossier is chosen to keep the reason in', () => {
    show({ findings: warning, hasCase: false });
    expect(screen.queryByRole('button', { name: 'Ignorer pour ce dossier' })).toBeNull();
  });

  it('is a mere press for a reminder: « OK, vérifié »', async () => {
    const command = show({ findings: findings.filter(({ severity }) => severity === 'info') });
    expect(screen.queryByRole('button', { name: 'Ignorer pour ce dossier' })).toBeNull();
    await user.click(button('OK, vérifié'));
    expect(command).toHaveBeenCalledWith({ do: 'ignore', rule: 'deposit-deadline', reason: 'Vérifié' });
  });

  it('keeps what was ignored one press away, with its reason and a way back', async () => {
    const ignored = warning.map((finding) => ({ ...finding, reason: 'Vu avec l’OPCO' }));
    const command = show({ findings: [], ignored });
    await user.click(button('1 alerte ignorée pour ce dossier'));
    const line = screen.getByRole('listitem');
    expect(within(line).getByText(/Vu avec l’OPCO/)).toBeTruthy();
    await user.click(within(line).getByRole('button', { name: /Ne plus ignorer/ }));
    expect(command).toHaveBeenCalledWith({ do: 'heed', rule: 'idcc-not-brochure' });
  });
});

describe('what the portal says itself', () => {
  const word = (text: string, ...fields: readonly ('employer.idcc' | 'employer.headcount')[]) => ({ text, fields: fields.map((field) => ({ field, label: 'Effectif' })) });

  it('stands with the alert on the same field, and nowhere twice', () => {
    show({ findings: warning, portalWords: [word('Code IDCC : incorrect', 'employer.idcc')] });
    expect(screen.getByText(/Le portail dit\s*: «\s*Code IDCC : incorrect\s*»/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Le portail dit' })).toBeNull();
  });

  it('stands by itself where Truelle says nothing, with the way to the field', async () => {
    const command = show({ findings: [], portalWords: [word('Effectif : à remplir', 'employer.headcount'), word('Service indisponible')] });
    const list = screen.getByRole('region', { name: 'Le portail dit' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    await user.click(button('Aller au champ Effectif'));
    expect(command).toHaveBeenCalledWith({ do: 'go-to', field: 'employer.headcount' });
  });
});

describe('alerts that the settings leave out', () => {
  it('are not passed off as none', () => {
    show({ findings: [], level: 'blocking' });
    expect(screen.getByText(/Seul ce qui bloque est montré/)).toBeTruthy();
  });

  it('are not spoken of while all are shown', () => {
    show();
    expect(screen.queryByText(/vos réglages/)).toBeNull();
  });
});
