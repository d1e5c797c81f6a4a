import { catalogue, type FieldFormat, type FieldId } from '../fields/catalogue';
import { nomenclatures, type NomenclatureId } from '../fields/nomenclatures';
import type { OptionReading, PartReading } from '../fields/reading';
import type { DescribedControl } from './described-page';
import type { Dice } from './generated-page-dice';

type Shape = Omit<DescribedControl, 'options' | 'label'> & { readonly options?: readonly string[] };

/** A control that a developer could well have chosen for a field, with the options or the size that it would have. */
export function generateControl(field: FieldId, dice: Dice): Shape {
  const { format, nomenclature } = catalogue[field];
  if (format === 'boolean') return yesNo(dice);
  if (format === 'code' || format === 'department') return choice(nomenclature ?? 'sex', format, dice);
  return plain(format, dice);
}

function yesNo(dice: Dice): Shape {
  return dice.pick<Shape>([
    { kind: 'radio', options: ['Oui', 'Non'], inputType: 'radio' },
    { kind: 'radio', options: ['oui', 'non'], inputType: 'radio' },
    { kind: 'checkbox', inputType: 'checkbox', value: false },
    { kind: 'switch', value: false },
    { kind: 'select', options: ['Non', 'Oui'] },
    { kind: 'combobox' },
  ]);
}

function choice(nomenclature: NomenclatureId, format: FieldFormat, dice: Dice): Shape {
  const { entries } = nomenclatures[nomenclature];
  const worded = dice.pick<(entry: (typeof entries)[number]) => string>([({ code, label }) => `${code} - ${label}`, ({ code, label }) => `${code} – ${label}`, ({ label }) => label, ({ code, label }) => `${label} (${code})`]);
  const options = [...(dice.chance(0.5) ? ['Sélectionnez…'] : []), ...entries.map(worded)];
  const shapes: readonly Shape[] = [
    { kind: 'select', options }, { kind: 'select', options }, { kind: 'listbox', options }, { kind: 'combobox' },
    ...(entries.length <= 5 ? [{ kind: 'radio', options: entries.map(worded), inputType: 'radio' } as const] : []),
    ...(format === 'department' ? [{ kind: 'text', limits: { maxLength: 3 } } as const] : []),
  ]; // prettier-ignore
  return dice.pick(shapes);
}

const boxes = (...sizes: readonly number[]): readonly PartReading[] => sizes.map((maxLength) => ({ kind: 'text', maxLength, hint: '', options: noOptions }));
const noOptions: readonly OptionReading[] | null = null;
const sized = (maxLength: number): Shape => ({ kind: 'text', limits: { maxLength } });
const text: Shape = { kind: 'text' };

const shapes: Partial<Record<FieldFormat, readonly Shape[]>> = {
  date: [text, sized(10), { kind: 'date', inputType: 'date' }, { kind: 'split', inputType: '', parts: boxes(2, 2, 4) }, { kind: 'calendar' }],
  siret: [text, sized(14), sized(17), { kind: 'text', limits: { inputMode: 'numeric' } }],
  nir: [text, sized(15), sized(13), sized(21), { kind: 'split', inputType: '', parts: boxes(13, 2) }],
  email: [text, { kind: 'text', inputType: 'email' }],
  phone: [text, { kind: 'text', inputType: 'tel' }, sized(14)],
  postalCode: [text, sized(5), { kind: 'text', limits: { inputMode: 'numeric' } }],
  count: [text, { kind: 'number', inputType: 'number' }],
  minutes: [text, { kind: 'number', inputType: 'number' }, sized(2)],
  money: [text, { kind: 'number', inputType: 'number' }],
  uai: [text, sized(8)],
  idcc: [text, sized(4), { kind: 'combobox' }],
  naf: [text, sized(5)],
  streetNumber: [text, sized(10)],
  text: [text, text, sized(80), { kind: 'textarea', inputType: '' }],
};

function plain(format: FieldFormat, dice: Dice): Shape {
  return dice.pick(shapes[format] ?? [text]);
}
