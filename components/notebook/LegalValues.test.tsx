import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../lib/fields/iso-date';
import { drawLegalValues } from '../../lib/guidance/draw-legal-values';
import { LegalValues } from './LegalValues';
import { formatRoute, parseRoute } from './route';

afterEach(cleanup);

describe('LegalValues', () => {
  it('has a page of its own in the notebook', () => {
    expect(parseRoute('#/law')).toEqual({ view: 'law' });
    expect(formatRoute({ view: 'law' })).toBe('#/law');
  });

  it('shows a value with its amounts, its unit and the day it was checked', () => {
    render(<LegalValues values={drawLegalValues(isoDate('2026-11-24'))} />);
    const [smic] = screen.getAllByRole('region', { name: /SMIC/ });
    if (smic === undefined) throw new Error('No SMIC');
    expect(within(smic).getByText(/Vérifié le \d\d\/\d\d\/\d{4}/)).toBeTruthy();
    expect(within(smic).getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('warns of a value to be checked again', () => {
    const value = { id: 'a', label: 'Barème', unit: '€', amounts: [], checked: 'Vérifié le 23/11/2026', warning: 'Une révision est attendue.' };
    render(<LegalValues values={[value]} />);
    expect(screen.getByText('Une révision est attendue.')).toBeTruthy();
  });
});
