import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attestationIds, catalogue, fieldIds, type FieldId } from '../fields/catalogue';
import type { ButtonReading, PageReading } from '../fields/reading';
import type { FieldValue } from '../fields/values';
import { egestion } from '../portal/egestion';
import { describedPage, type DescribedControl } from './described-page';
import type { FillPlan, Identification, WriteAction } from './fill-plan';
import { planFill, type FillOrder, type SourcedValues } from './plan-fill';

type Values = Readonly<Partial<Record<FieldId, FieldValue>>>;

function sourced(values: Values): SourcedValues {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value, origin: 'caseFile' }]));
}

/** A page whose controls are known to be these fields, in order. */
function known(controls: readonly (DescribedControl & { readonly field: FieldId | readonly FieldId[] })[], rest: Partial<PageReading> = {}): [PageReading, Identification] {
  const reading = describedPage(controls, rest);
  const matches = reading.controls.flatMap(({ id }, at) => [controls[at]?.field ?? []].flat().map((field) => ({ control: id, field, score: 1, margin: 1, reasons: [] })));
  return [reading, { step: 'form', matches, ambiguous: [], unrecognized: [], foreign: [], lostCalibrations: [] }];
}

function plan([reading, identification]: [PageReading, Identification], values: Values, order: Partial<FillOrder> = {}): FillPlan {
  return planFill({ reading, identification, values: sourced(values), portal: egestion, replace: [], sections: 'all', fields: 'all', ...order });
}

/** What a plan does with the only field of a page: its action, or where it went. */
function decide(field: FieldId, value: FieldValue, control: DescribedControl, order: Partial<FillOrder> = {}): WriteAction | string {
  const made = plan(known([{ ...control, field }]), { [field]: value }, order);
  const [write] = made.writes;
  if (write !== undefined) return write.write.action;
  const [refusal] = made.refusals;
  if (refusal !== undefined) return refusal.reason;
  return made.same.length > 0 ? 'same' : made.kept.length > 0 ? 'kept' : made.differences.length > 0 ? 'differs' : 'nothing';
}

const types = (...texts: string[]): WriteAction => ({ do: 'type', texts });

describe('planFill: what is typed', () => {
  it.each<[string, FieldId, FieldValue, DescribedControl, WriteAction | string]>([
    ['bare digits before groups', 'training.site.siret', '12345678200010', {}, types('12345678200010', '123 456 782 00010')],
    ['only what the box can hold', 'training.site.siret', '12345678200010', { limits: { maxLength: 14 } }, types('12345678200010')],
    ['nothing that would be cut', 'training.site.siret', '12345678200010', { limits: { maxLength: 9 } }, 'too-long'],
    ['a NIR without its key where 13 are asked', 'apprentice.nir', '299038002110477', { limits: { maxLength: 13 } }, types('2990380021104')],
    ['a NIR without its key where the label says so', 'apprentice.nir', '299038002110477', { label: 'NIR (13 caractères, sans la clé)' }, types('2990380021104', '2 99 03 80 021 104')],
    ['a NIR with its key elsewhere', 'apprentice.nir', '299038002110477', {}, types('299038002110477', '2 99 03 80 021 104 77')],
    ['figures alone into a box of numbers', 'contract.grossMonthlySalary', 1867.02, { kind: 'number', inputType: 'number' }, types('1867.02')],
    ['a French amount elsewhere', 'contract.grossMonthlySalary', 1867.02, {}, types('1867,02', '1 867,02')],
    ['no letter into a box of numbers', 'apprentice.birthDepartment', '2A', { kind: 'number', inputType: 'number' }, 'wrong-kind'],
    ['a postal code with its zero', 'apprentice.address.postalCode', '01000', {}, types('01000')],
    ['a code, then its words', 'contract.wages.year1.period1.base', 'SMIC', {}, types('SMIC', 'Salaire minimum interprofessionnel de croissance')],
    ['the words of a code that is none', 'employer.sector', 'prive', { limits: { maxLength: 8 } }, types('Privé')],
    ['a RNCP number where figures are asked', 'training.rncpCode', 'RNCP37121', { limits: { inputMode: 'numeric' } }, types('37121', 'RNCP37121')],
    ['no value that the field cannot have', 'contract.startDate', '2026-02-30', {}, 'unreadable-value'],
    ['no text for a box to tick', 'apprentice.usageName', 'Lefèvre', { kind: 'checkbox', value: false }, 'wrong-kind'],
  ])('%s', (_, field, value, control, expected) => {
    const decided = decide(field, value, control);
    const plainSpaces = typeof decided !== 'string' && decided.do === 'type' ? types(...decided.texts.map((text) => text.replace(/\s/g, ' '))) : decided;
    expect(plainSpaces).toEqual(expected);
  });
});

describe('planFill: days', () => {
  const day: WriteAction = { do: 'set-date', day: '2026-09-01' };
  const boxes = (...sizes: number[]): DescribedControl => ({ kind: 'split', parts: sizes.map((maxLength) => ({ kind: 'text', maxLength, hint: '', options: null })) });
  it.each<[string, DescribedControl, WriteAction | string]>([
    ['into a calendar box', { kind: 'date', inputType: 'date' }, day],
    ['into a text box', {}, day],
    ['into ten characters', { limits: { maxLength: 10 } }, day],
    ['into eight figures that say aaaa', { label: 'Début (jjmmaaaa)', limits: { maxLength: 8 } }, day],
    ['into eight characters that may be jj/mm/aa', { limits: { maxLength: 8 } }, 'year-on-two-digits'],
    ['where the hint shows two digits', { label: 'Début (jj/mm/aa)' }, 'year-on-two-digits'],
    ['into three boxes', boxes(2, 2, 4), day],
    ['into three boxes of two', boxes(2, 2, 2), 'year-on-two-digits'],
    ['into two boxes', boxes(2, 2), 'wrong-kind'],
  ])('%s', (_, control, expected) => {
    expect(decide('contract.startDate', '2026-09-01', control)).toEqual(expected);
  });
});

describe('planFill: lists', () => {
  const situations = ['Veuillez choisir', '1 - Scolaire', '3 - Etudiant', '10 - Salarié', '12 - Inactif'];
  it('chooses by code and by the page’s own words', () => {
    expect(decide('apprentice.previousSituation', '1', { options: situations })).toMatchObject({ do: 'choose', code: '1', labels: ['1 - Scolaire', 'Scolaire'] });
    expect(decide('apprentice.sex', 'F', { options: ['Monsieur', 'Madame'], kind: 'radio' })).toMatchObject({ do: 'choose', code: 'F' });
  });

  it('refuses an answer that the list does not have, or has twice', () => {
    expect(decide('apprentice.previousSituation', '11', { options: situations })).toBe('no-such-option');
    expect(decide('apprentice.previousSituation', '1', { options: [...situations, '1 - Scolaire'] })).toBe('several-options');
    expect(decide('apprentice.address.city', 'Amiens', { options: ['Abbeville', 'Albert'] })).toBe('no-such-option');
  });

  it('answers yes or no by words, and a box by its tick', () => {
    expect(decide('apprentice.disabledWorker', false, { options: ['Oui', 'Non'], kind: 'radio' })).toMatchObject({ do: 'choose', labels: ['Non', 'Faux', 'No'] });
    expect(decide('training.companyCfa', true, { kind: 'checkbox', value: false })).toEqual({ do: 'tick', checked: true });
  });

  it('searches a list that must be opened to be read', () => {
    expect(decide('apprentice.nationality', '1', { kind: 'combobox', inputType: '' })).toMatchObject({ do: 'choose', code: '1' });
  });
});

describe('planFill: answers over several boxes', () => {
  const boxes = (...sizes: number[]): DescribedControl => ({ kind: 'split', parts: sizes.map((maxLength) => ({ kind: 'text', maxLength, hint: '', options: null })) });
  it.each<[string, FieldId, FieldValue, DescribedControl, WriteAction | string]>([
    ['a NIR and its key', 'apprentice.nir', '299038002110477', boxes(13, 2), { do: 'type-parts', texts: ['2990380021104', '77'] }],
    ['a NIR by groups', 'apprentice.nir', '299038002110477', boxes(1, 2, 2, 2, 3, 3, 2), { do: 'type-parts', texts: ['2', '99', '03', '80', '021', '104', '77'] }],
    ['a NIR kept without its key', 'apprentice.nir', '2990380021104', boxes(13, 2), { do: 'type-parts', texts: ['2990380021104', ''] }],
    ['a SIRET', 'training.site.siret', '12345678200010', boxes(9, 5), { do: 'type-parts', texts: ['123456782', '00010'] }],
    ['not a SIRET in nine', 'training.site.siret', '12345678200010', boxes(3, 3, 3), 'too-long'],
    ['a telephone by twos', 'employer.phone', '0322919293', boxes(2, 2, 2, 2, 2), { do: 'type-parts', texts: ['03', '22', '91', '92', '93'] }],
  ])('%s', (_, field, value, control, expected) => {
    expect(decide(field, value, control)).toEqual(expected);
  });

  it('does not drop minutes where only hours can be written', () => {
    const hours = known([{ field: 'contract.weeklyHours' }]);
    const refused = plan(hours, { 'contract.weeklyHours': 35, 'contract.weeklyMinutes': 30 });
    expect([refused.writes, refused.refusals.map(({ reason }) => reason)]).toEqual([[], ['wrong-kind']]);
    expect(plan(hours, { 'contract.weeklyHours': 35, 'contract.weeklyMinutes': 0 }).writes[0]?.write.action).toEqual(types('35'));
    const both = known([{ field: 'contract.weeklyHours' }, { field: 'contract.weeklyMinutes' }]);
    expect(plan(both, { 'contract.weeklyHours': 35, 'contract.weeklyMinutes': 30 }).writes).toHaveLength(2);
  });

  it('puts hours and minutes, or number and street, where one control asks both', () => {
    const time = known([{ field: ['contract.weeklyHours', 'contract.weeklyMinutes'], ...boxes(2, 2) }]);
    expect(plan(time, { 'contract.weeklyHours': 35, 'contract.weeklyMinutes': 0 }).writes[0]?.write.action).toEqual({ do: 'type-parts', texts: ['35', '00'] });
    const line = known([{ field: ['apprentice.address.number', 'apprentice.address.street'], label: 'Adresse' }]);
    const written = plan(line, { 'apprentice.address.number': '12', 'apprentice.address.street': 'rue des Lilas' }).writes;
    expect(written.map(({ field, write: { action, value } }) => ({ field, action, value }))).toEqual([{ field: 'apprentice.address.street', action: types('12 rue des Lilas'), value: '12 rue des Lilas' }]);
  });
});

describe('planFill: what is there already', () => {
  it.each<[string, FieldId, FieldValue, DescribedControl, Partial<FillOrder>, string]>([
    ['the same, spaced and in capitals', 'employer.name', 'Lefèvre & fils', { value: 'LEFEVRE & FILS' }, {}, 'same'],
    ['the same digits', 'employer.siret', '12345678200010', { value: '123 456 782 00010' }, {}, 'same'],
    ['the same day', 'contract.startDate', '2026-09-01', { value: '01/09/2026' }, {}, 'same'],
    ['the same code in other words', 'contract.type', '11', { value: '11 - Premier contrat d’apprentissage de l’apprenti', kind: 'select' }, {}, 'same'],
    ['something else: kept', 'employer.headcount', 12, { value: '0' }, {}, 'kept'],
    ['something unreadable: kept', 'employer.headcount', 12, { value: 'une douzaine' }, {}, 'kept'],
    ['a box ticked by somebody: kept', 'training.companyCfa', false, { kind: 'checkbox', value: true }, {}, 'kept'],
    ['locked and different', 'employer.name', 'Lefèvre', { value: 'Durand', state: { readOnly: true } }, {}, 'differs'],
    ['locked and blank', 'employer.phone', '0322919293', { state: { readOnly: true } }, {}, 'read-only'],
    ['disabled', 'employer.phone', '0322919293', { state: { disabled: true } }, {}, 'disabled'],
    ['filled by the portal, whatever is asked', 'signature.date', '2026-09-01', { value: '02/09/2026' }, { replace: ['signature.date'] }, 'differs'],
    ['not in the blocks asked for', 'employer.phone', '0322919293', {}, { sections: ['contract'] }, 'nothing'],
    ['not among the fields asked for', 'employer.phone', '0322919293', {}, { fields: ['employer.email'] }, 'nothing'],
  ])('%s', (_, field, value, control, order, expected) => {
    expect(decide(field, value, control, order)).toBe(expected);
  });

  it('replaces what the user asked to replace, and says so', () => {
    const made = plan(known([{ field: 'employer.headcount', value: '0' }]), { 'employer.headcount': 12 }, { replace: ['employer.headcount'] });
    expect(made.writes).toMatchObject([{ replaces: true, current: '0', proposed: '12', write: { value: 12, action: types('12') } }]);
  });
});

describe('planFill: never', () => {
  it.each(attestationIds)('ticks %s', (field) => {
    const made = plan(known([{ field, kind: 'checkbox', value: false }]), { [field]: true }, { replace: [field] });
    expect([made.writes, made.refusals.map(({ reason }) => reason)]).toEqual([[], ['attestation']]);
  });

  it('writes where two controls could be meant', () => {
    const [reading, identification] = known([{ field: 'employer.phone', label: 'Téléphone' }]);
    const unsure: Identification = { ...identification, matches: [], ambiguous: [{ control: '0:1', candidates: ['employer.phone', 'apprentice.phone'], reasons: [] }] };
    const made = plan([reading, unsure], { 'employer.phone': '0322919293' });
    expect([made.writes, made.refusals]).toEqual([[], [{ field: 'employer.phone', control: '0:1', section: 'employer', reason: 'ambiguous', proposed: '03 22 91 92 93' }]]);
  });
});

describe('planFill: order', () => {
  it('puts what changes the page first, then goes down the page', () => {
    const page = known((['contract.endDate', 'apprentice.birthCity', 'contract.type', 'apprentice.birthDate'] as const).map((field) => ({ field })));
    const made = plan(page, { 'contract.endDate': '2028-08-31', 'apprentice.birthCity': 'Amiens', 'contract.type': '11', 'apprentice.birthDate': '2007-04-12' });
    expect(made.writes.map(({ field, write }) => [field, write.trigger])).toEqual([
      ['apprentice.birthDate', true], ['contract.type', true], ['contract.endDate', false], ['apprentice.birthCity', false],
    ]); // prettier-ignore
  });
});

describe('planFill: the portal’s own searches', () => {
  const cfa: Values = { 'training.cfa.uai': '0801234X', 'training.cfa.name': 'CFA du Bâtiment' };
  const zone = (value = ''): [PageReading, Identification] => known((['training.cfa.name', 'training.cfa.uai'] as const).map((field) => ({ field, value: field.endsWith('uai') ? value : '', state: { readOnly: true } })));
  const search = [{ lookup: 'cfa', criteria: { UAI: '0801234X' }, mustShow: ['0801234X'] }];

  it('looks up what is not chosen yet, and calls none of its fields refused', () => {
    const made = plan(zone(), cfa);
    expect([made.lookups, made.refusals]).toEqual([search, []]);
  });

  it('leaves the right one, and somebody else’s unless told to replace it', () => {
    expect(plan(zone('0801234x'), cfa).lookups).toEqual([]);
    expect(plan(zone('0809999Y'), cfa).lookups).toEqual([]);
    expect(plan(zone('0809999Y'), cfa, { replace: ['training.cfa.uai'] }).lookups).toEqual(search);
  });

  it('needs all that the search asks, and a place to open it', () => {
    const person: Values = { 'apprentice.lastName': 'Lefèvre', 'apprentice.birthDate': '2007-04-12' };
    const button: ButtonReading = { id: '0:9', name: 'Sélectionner l’apprenti', section: [], disabled: false, order: 9, inDialog: false };
    const opener = known([], { buttons: [button] });
    expect(plan(opener, person).lookups).toEqual([]);
    expect(plan(known([]), { ...person, 'apprentice.firstName': 'Inès' }).lookups).toEqual([]);
    expect(plan(opener, { ...person, 'apprentice.firstName': 'Inès' }).lookups).toMatchObject([{ lookup: 'apprentice', mustShow: ['Lefèvre', 'Inès', '12/04/2007'] }]);
  });
});

describe('planFill: whatever the page', () => {
  const shapes = fc.record({
    field: fc.constantFrom(...fieldIds),
    kind: fc.constantFrom('text', 'select', 'radio', 'checkbox', 'date', 'number', 'combobox', 'split', 'calendar', 'textarea'),
    maxLength: fc.option(fc.integer({ min: 0, max: 20 })),
    value: fc.constantFrom('', 'autre', '12', true, false),
    readOnly: fc.boolean(),
    given: fc.constantFrom<FieldValue>('12345678200010', '2026-09-01', 'Lefèvre', 35, 43.5, true, false, '11', ''),
  });

  it('puts each field in one list at most, types nothing longer than its box, and never touches what is locked or attested', () => {
    fc.assert(
      fc.property(shapes, ({ field, kind, maxLength, value, readOnly, given }) => {
        const control: DescribedControl = { kind, value: kind === 'checkbox' ? value === true : String(value), limits: { maxLength }, state: { readOnly } };
        const made = plan(known([{ ...control, field }]), { [field]: given }, { replace: [field] });
        const lists = [made.writes, made.same, made.kept, made.refusals, made.differences];
        expect(lists.flat().length).toBeLessThanOrEqual(1);
        for (const { write } of made.writes) {
          expect(readOnly || attestationIds.includes(write.field) || egestion.readOnly.includes(write.field)).toBe(false);
          expect(catalogue[write.field].usage).not.toBe('signature');
          if (write.action.do === 'type' && maxLength !== null && maxLength > 0) for (const text of write.action.texts) expect(text.length).toBeLessThanOrEqual(maxLength);
        }
      }),
      { numRuns: 500 },
    );
  });
});
