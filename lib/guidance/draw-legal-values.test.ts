import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { defineDatedValue } from '../law/dated-value';
import { legalValues } from '../law/legal-values';
import { drawLegalValues } from './draw-legal-values';

const today = isoDate('2026-11-24');
const scale = defineDatedValue({
  id: 'scale',
  label: 'Barème',
  unit: '€ par repas',
  amounts: [
    { from: '2025-01-01', until: '2025-12-31', amount: 5.45, reference: 'Arrêté A' },
    { from: '2026-01-01', amount: 5.5, reference: 'Arrêté B', url: 'https://exemple.invalid/b' },
  ],
  show: String,
  checkedOn: '2026-11-23',
  expectedRevision: '2027-01-01',
});
const habit = defineDatedValue({ id: 'habit', label: 'Usage', unit: 'jours', amounts: [{ amount: 3, reference: 'Usage' }], show: String, isSourced: false });

describe('drawLegalValues', () => {
  it('shows each amount with its days and its text, the latest first', () => {
    expect(drawLegalValues(today, [scale])).toEqual([
      {
        id: 'scale',
        label: 'Barème',
        unit: '€ par repas',
        amounts: [
          { days: 'Depuis le 01/01/2026', text: '5.5', reference: 'Arrêté B', url: 'https://exemple.invalid/b' },
          { days: 'Du 01/01/2025 au 31/12/2025', text: '5.45', reference: 'Arrêté A', url: null },
        ],
        checked: 'Vérifié le 23/11/2026',
        warning: '',
      },
    ]);
  });

  it('warns from the day on which a revision is expected, and puts such values first', () => {
    expect(drawLegalValues(isoDate('2026-12-31'), [habit, scale])[0]?.id).toBe('habit');
    const [first] = drawLegalValues(isoDate('2027-01-01'), [habit, scale]);
    expect([first?.id, first?.warning]).toEqual(['scale', 'Une révision est attendue depuis le 01/01/2027\u00a0: vérifiez cette valeur avant de vous y fier.']);
  });

  it('says when no text was read', () => {
    expect(drawLegalValues(today, [habit])[0]?.warning).toBe('Aucun texte n’a été lu pour cette valeur.');
    expect(drawLegalValues(today, [habit])[0]?.amounts[0]?.days).toBe('Sans limite de date');
  });

  it('shows every value of the law, each with an amount and a text', () => {
    const drawn = drawLegalValues(today);
    expect(drawn).toHaveLength(legalValues.length);
    expect(drawn.every(({ amounts }) => amounts.length > 0 && amounts.every(({ text, reference }) => text !== '' && reference !== ''))).toBe(true);
  });
});
