import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Calibration } from '../../lib/fields/reading';
import type { ShownView } from '../../lib/guidance/panel-view';
import { DiagnosticPart } from '../guidance/DiagnosticPart';
import { Missing } from './Health';
import type { PanelActs } from './panel-acts';
import { Shown } from './Shown';
import { Unrecognized } from './Unrecognized';

const user = userEvent.setup();
afterEach(cleanup);

const calibration: Calibration = { portal: 'egestion', field: 'apprentice.lastName', label: 'Zorglub', section: ['Apprenti'], kind: 'text', ordinal: 1, learntOn: '2026-03-02' };
const nothing: ShownView = { calibrations: [], lost: [], learnt: null, pointing: null };

function actsWith(more: Partial<PanelActs> = {}) {
  const command = vi.fn<PanelActs['command']>();
  const acts: PanelActs = { command, search: () => Promise.resolve([]), openSide: null, askAccess: null, reload: null, ...more };
  return { command, acts };
}
function show(shown: Partial<ShownView>, more: Partial<PanelActs> = {}) {
  const { command, acts } = actsWith(more);
  render(<Shown shown={{ ...nothing, ...shown }} taken={new Set(['apprentice.firstName'])} missing={[]} acts={acts} />);
  return command;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('« C’est ce champ… »', () => {
  it('offers the fields it could be first, none that the page has, and asks to learn the one chosen', async () => {
    const { command, acts } = actsWith();
    const unrecognized = [{ control: '1:7', label: 'Zorglub', section: 'Apprenti', candidates: ['apprentice.lastName'] }] as const;
    render(<Unrecognized id="u" unrecognized={unrecognized} taken={new Set(['apprentice.firstName'])} acts={acts} />);
    await user.click(button(/^C’est ce champ…/));
    await user.click(screen.getByRole('combobox', { name: /Quel champ est «\s*Zorglub\s*»/ }));
    const offered = await screen.findAllByRole('option');
    expect(offered[0]?.textContent).toContain('A-02');
    expect(offered.some((one) => one.textContent.includes('A-04'))).toBe(false);
    if (offered[0] !== undefined) await user.click(offered[0]);
    expect(command).toHaveBeenCalledWith({ do: 'calibrate', control: '1:7', field: 'apprentice.lastName' });
  });
});

describe('the fields shown by hand', () => {
  it('says at once what was learnt, by the words of the page', () => {
    show({ calibrations: [calibration], learnt: calibration });
    expect(screen.getByRole('status').textContent).toMatch(/Appris\s*: «\s*Zorglub\s*» \(texte\), sous «\s*Apprenti\s*», le 2ᵉ de ce nom est «.*» \(A-02\)/);
  });

  it('tells a lost one from one that holds, and forgets on demand', async () => {
    const command = show({ calibrations: [calibration], lost: ['apprentice.lastName'] });
    expect(screen.getByText(/N’est plus retrouvé sur cette page/)).toBeTruthy();
    await user.click(button(/^Oublier/));
    expect(command).toHaveBeenCalledWith({ do: 'forget-calibration', field: 'apprentice.lastName' });
  });

  it('has the user point at a field that is not in the list', async () => {
    const command = show({});
    await user.click(button('Montrer un champ sur la page…'));
    await user.type(screen.getByRole('combobox', { name: 'Champ à montrer sur la page' }), 'A-02');
    await user.click(await screen.findByRole('option', { name: /A-02/ }));
    expect(command).toHaveBeenCalledWith({ do: 'point', field: 'apprentice.lastName' });
  });

  it('says what to do while pointing, and gives it up', async () => {
    const command = show({ pointing: 'apprentice.lastName' });
    expect(screen.getByRole('status').textContent).toMatch(/Échap annule/);
    await user.click(button('Annuler'));
    expect(command).toHaveBeenCalledWith({ do: 'stop-pointing' });
  });

  it('hands them on as a file, and takes one', async () => {
    const saveFile = vi.fn<NonNullable<PanelActs['saveFile']>>();
    const command = show({ calibrations: [calibration] }, { saveFile });
    await user.click(button('Exporter'));
    expect(JSON.parse(saveFile.mock.calls[0]?.[1] ?? '')).toMatchObject({ format: 'truelle-reconnaissance', calibrations: [{ label: 'Zorglub' }] });
    await user.upload(screen.getByLabelText('Fichier de champs montrés'), new File(['{"a":1}'], 'a.json', { type: 'application/json' }));
    await vi.waitFor(() => expect(command).toHaveBeenCalledWith({ do: 'import-calibrations', content: '{"a":1}' }));
  });
});

describe('what went missing', () => {
  it('names the fields, and is silent on demand', async () => {
    const { command, acts } = actsWith();
    render(<Missing missing={['apprentice.lastName']} acts={acts} />);
    expect(screen.getByRole('listitem').textContent).toContain('A-02');
    await user.click(button('Ne plus signaler'));
    expect(command).toHaveBeenCalledWith({ do: 'accept-coverage' });
  });

  it('says what became of a copy', async () => {
    const { acts } = actsWith({ diagnose: () => Promise.resolve('Diagnostic de Truelle'), copyText: () => Promise.resolve(false) });
    render(<DiagnosticPart acts={acts} />);
    // It is shown before it can be copied or saved.
    expect(screen.queryByRole('button', { name: 'Copier le diagnostic' })).toBeNull();
    await user.click(button('Voir le diagnostic'));
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Contenu du diagnostic' })).value).toBe('Diagnostic de Truelle');
    await user.click(button('Copier le diagnostic'));
    expect((await screen.findByText(/a refusé la copie/)).getAttribute('role')).toBe('status');
  });
});
