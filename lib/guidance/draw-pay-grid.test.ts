import { describe, expect, it } from 'vitest';
import { catalogue, fieldIds, isFieldId, type FieldId } from '../fields/catalogue';
import { isoDate } from '../fields/iso-date';
import type { FieldValues, Seen } from '../fields/values';
import { drawPayGrid, payCorrections, type PayScene } from './draw-pay-grid';

/** 18 years, two years of contract in a company of building (IDCC 1597), for which the grid is 50 %, then 60 %; SMIC 1 867,02 €. */
const dossier: FieldValues = {
  'employer.idcc': '1597', 'apprentice.birthDate': '2007-09-15', 'contract.type': '11', 'contract.conclusionDate': '2026-07-01',
  'contract.startDate': '2026-09-07', 'contract.endDate': '2028-08-31', 'contract.weeklyHours': 35, 'contract.weeklyMinutes': 0,
};
const table = fieldIds.filter((field) => catalogue[field].section === 'wages' || field === 'contract.grossMonthlySalary');
const scene = (more: Partial<PayScene> = {}): PayScene => ({
  seen: Object.fromEntries(table.map((field) => [field, { state: 'empty' }])),
  dossier,
  facts: { today: isoDate('2026-11-24') },
  here: new Set(table),
  ...more,
});
const value = (written: string | number): Seen => ({ state: 'value', value: written });
const seeing = (more: Partial<Record<FieldId, Seen>>): PayScene => scene({ seen: { ...scene().seen, ...more } });
const computed = (from: PayScene) => {
  const drawn = drawPayGrid(from);
  if (drawn?.is !== 'computed') throw new Error('Not computed');
  return drawn;
};

describe('drawPayGrid', () => {
  it('says nothing where the page has no pay table', () => {
    expect(drawPayGrid(scene({ here: new Set<FieldId>(['employer.siret']) }))).toBeNull();
  });

  it('shows each line with its days, its rate and its amount, and the gross pay at hiring', () => {
    const drawn = computed(scene());
    expect(drawn.lines.map(({ name, days, rate, amount }) => [name, days, rate, amount])).toEqual([
      ['année 1, 1re période', 'du 07/09/2026 au 06/09/2027', '50\u00a0% du SMIC', '933,51\u00a0€ par mois'],
      // 60 % is 1 120,212 €: rounded up, as one cent less would be under the minimum.
      ['année 2, 1re période', 'du 07/09/2027 au 31/08/2028', '60\u00a0% du SMIC', '1\u00a0120,22\u00a0€ par mois'],
    ]);
    expect(drawn.lines.every(({ why }) => why.length > 0)).toBe(true);
    expect(drawn.gross.shown).toBe('933,51\u00a0€');
    // Two lines of four cells, and the gross pay.
    expect([drawn.toWrite, drawn.replaced]).toEqual([9, []]);
  });

  it('says what it will replace, and counts what is already right as done', () => {
    const drawn = computed(seeing({ 'contract.wages.year1.period1.rate': value(43), 'contract.wages.year1.period1.from': value('2026-09-07') }));
    expect(drawn.toWrite).toBe(8);
    expect(drawn.replaced).toEqual([{ label: catalogue['contract.wages.year1.period1.rate'].label, current: '43\u00a0%', becomes: '50\u00a0%' }]);
  });

  it('believes the page before the dossier, and nobody where the page cannot be read', () => {
    const drawn = computed(seeing({ 'contract.endDate': value('2027-08-31') }));
    expect(drawn.lines.map(({ days }) => days)).toEqual(['du 07/09/2026 au 31/08/2027']);
    expect(drawPayGrid(seeing({ 'contract.endDate': { state: 'unreadable', text: '31/02/2027' } }))).toMatchObject({
      is: 'refused',
      missing: [{ field: 'contract.endDate', label: catalogue['contract.endDate'].label }],
    });
  });

  it('says why it cannot, and what is missing', () => {
    const drawn = drawPayGrid(scene({ dossier: {} }));
    expect(drawn?.is === 'refused' && drawn.reason !== '').toBe(true);
    expect(drawn?.is === 'refused' ? drawn.missing.map(({ field }) => field) : []).toEqual(
      expect.arrayContaining(['apprentice.birthDate', 'contract.startDate', 'contract.endDate']),
    );
  });

  it('asks the user to empty a cell that is written and not needed, and leaves it', () => {
    const extra = seeing({ 'contract.wages.year3.period1.rate': value(67) });
    expect(computed(extra).notes[0]).toBe(`Videz vous-même la case dont le calcul n’a pas besoin\u00a0: ${catalogue['contract.wages.year3.period1.rate'].label}.`);
    expect(payCorrections(extra)).not.toHaveProperty('contract.wages.year3.period1.rate');
  });
});

describe('payCorrections', () => {
  it('writes the cells that stand on the page, and no other', () => {
    const here = new Set<FieldId>(['contract.wages.year1.period1.rate', 'contract.wages.year2.period1.rate']);
    expect(payCorrections(scene({ here }))).toEqual({ 'contract.wages.year1.period1.rate': 50, 'contract.wages.year2.period1.rate': 60 });
    expect(Object.keys(payCorrections(scene())).every(isFieldId)).toBe(true);
    expect(payCorrections(scene())['contract.grossMonthlySalary']).toBe(933.51);
  });

  it('writes nothing when the pay cannot be told', () => {
    expect(payCorrections(scene({ dossier: {} }))).toEqual({});
  });
});
