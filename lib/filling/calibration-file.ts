import * as z from 'zod/mini';
import { fieldIds, isFieldId, type FieldId } from '../fields/catalogue';
import { parseIsoDate } from '../fields/iso-date';
import type { Calibration } from '../fields/reading';

const text = z.string().check(z.maxLength(400));
const calibration = z.strictObject({
  portal: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  field: z.string().check(z.refine((id) => isFieldId(id), { error: 'champ inconnu' })),
  label: text,
  section: z.array(text).check(z.maxLength(12)),
  kind: z.enum(['text', 'textarea', 'editable', 'date', 'number', 'select', 'combobox', 'listbox', 'radio', 'checkbox', 'switch', 'tags', 'calendar', 'split']),
  ordinal: z.int().check(z.minimum(0), z.maximum(10_000)),
  learntOn: z.string().check(z.refine((day) => parseIsoDate(day) !== null, { error: 'date inconnue' })),
});
const file = z.strictObject({ format: z.literal('truelle-reconnaissance'), version: z.literal(1), calibrations: z.array(calibration).check(z.maxLength(2_000)) });

export type CalibrationFile = { readonly ok: true; readonly calibrations: readonly Calibration[] } | { readonly ok: false; readonly reason: string };

/** The calibrations as a file to hand on. It holds words of pages and names of fields, no value of anybody. */
export function writeCalibrationFile(calibrations: readonly Calibration[]): string {
  return `${JSON.stringify({ format: 'truelle-reconnaissance', version: 1, calibrations }, null, 2)}\n`;
}

/** Reads such a file; refused whole, with a French sentence, when anything in it is not as it should be. */
export function readCalibrationFile(content: string): CalibrationFile {
  const parsed = file.safeParse(parseJson(content));
  if (!parsed.success) return { ok: false, reason: 'Ce fichier n’est pas un fichier de reconnaissance de Truelle, ou il est abîmé.' };
  const known = new Map<string, FieldId>(fieldIds.map((id) => [id, id]));
  const calibrations = parsed.data.calibrations.flatMap((one) => {
    const field = known.get(one.field);
    return field === undefined ? [] : [{ ...one, field }];
  });
  return { ok: true, calibrations };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
