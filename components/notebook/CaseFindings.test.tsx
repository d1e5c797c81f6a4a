import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { findings } from '../../tests/fixtures/panel-view';
import { CaseFindings } from './CaseFindings';
import { CasesToCorrect } from './CasesToCorrect';

afterEach(cleanup);

it('says how much there is, then each sentence with its source, block by block', async () => {
  render(<CaseFindings findings={findings} />);
  const head = screen.getByRole('button', { name: /1 point bloquant, \d à vérifier, \d à savoir/ });
  expect(head.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(head);
  const employer = screen.getByRole('region', { name: 'Employeur' });
  const own = findings.filter(({ section }) => section === 'employer');
  expect(within(employer).getAllByRole('listitem')).toHaveLength(own.length);
  expect(within(employer).getByText(own[0]?.message ?? 'nothing', { exact: false })).toBeTruthy();
  expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
});

it('begins with the block in which something blocks, wherever it stands on the form', async () => {
  const of = (severity: 'blocking' | 'warning' | 'info') => findings.find((finding) => finding.severity === severity);
  const [stop, check, note] = [of('blocking'), of('warning'), of('info')];
  if (stop === undefined || check === undefined || note === undefined) throw new TypeError('The fixture lacks an alert');
  render(<CaseFindings findings={[{ ...stop, fields: ['training.cfaStartDate'] }, { ...check, fields: ['contract.type'] }, { ...note, fields: ['employer.siret'] }, { ...note, rule: 'other', fields: ['contract.type'] }]} />);
  await userEvent.click(screen.getByRole('button', { name: /1 point bloquant/ }));
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Formation', 'Contrat', 'Employeur']);
});

it('says nothing of a dossier in which all is well', () => {
  const { container } = render(<CaseFindings findings={[]} />);
  expect(container.textContent).toBe('');
});

it('counts the dossiers to correct and leads to each', () => {
  const faulty = Array.from({ length: 6 }, (_, place) => ({ id: `c${place}`, name: `Dossier ${place}` }));
  render(<CasesToCorrect checked={12} faulty={faulty} />);
  expect(screen.getByText('12 dossiers, 6 à corriger')).toBeTruthy();
  expect(screen.getAllByRole('link')).toHaveLength(5);
  expect(screen.getByRole('link', { name: 'Dossier 0' }).getAttribute('href')).toMatch(/c0/);
  expect(screen.getByText(/et 1 de plus/)).toBeTruthy();
});
