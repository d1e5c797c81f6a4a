import { catalogue, type FieldId } from '../fields/catalogue';
import { parseField } from '../fields/formats';
import type { FieldValue } from '../fields/values';
import { fieldOfKey, recordSchemas, type KindedRecord, type RecordKind } from './record';

/** What a dossier says of itself beside its values and the profiles it joins. */
const caseMarks = ['ignored', 'progress', 'isTemplate'] as const;
/** What a profile says of itself. */
const profileMarks = ['isArchived'] as const;
const places = ['employer', 'master1', 'master2', 'apprentice', 'training'] as const;

type ParsedLine =
  | { readonly ok: true; readonly item: KindedRecord; /** Keys that no field of this record has. */ readonly unknown: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

/** Reads one record of a file in the interchange format. A value that cannot be read makes the whole record faulty. */
export function parseLine(kind: RecordKind, raw: unknown): ParsedLine {
  const record = toMap(raw);
  if (record === null) return { ok: false, sentence: 'Cette ligne n’est pas une fiche.' };
  const values = toMap(record.get('values') ?? {});
  if (values === null) return { ok: false, sentence: 'Les valeurs de cette fiche ne peuvent pas être lues.' };
  const kept = new Map<string, FieldValue>();
  const unknown: string[] = [];
  const wrong: string[] = [];
  for (const [key, value] of values) {
    const field = fieldOfKey(kind, key);
    if (field === null) unknown.push(key);
    else if (value !== null && value !== '') {
      const parsed = parseValue(field, value);
      if (parsed.ok) kept.set(key, parsed.value);
      else wrong.push(`« ${catalogue[field].label} » : ${parsed.reason}`);
    }
  }
  if (wrong.length > 0) return { ok: false, sentence: wrong.join(' ') };
  const own = ['id', 'name', 'values', ...(kind === 'caseFile' ? [...places, ...caseMarks] : profileMarks)];
  unknown.push(...[...record.keys()].filter((key) => !own.includes(key)));
  const links = kind === 'caseFile' ? places.map((place) => [place, record.get(place) ?? null] as const) : [];
  const marks = (kind === 'caseFile' ? caseMarks : profileMarks).flatMap((mark) => (record.get(mark) === undefined ? [] : [[mark, record.get(mark)] as const]));
  const whole = { id: record.get('id'), name: record.get('name'), values: Object.fromEntries(kept), ...Object.fromEntries([...links, ...marks]) };
  const checked = recordSchemas[kind].safeParse(whole);
  if (!checked.success) return { ok: false, sentence: sayMisshapen(String(checked.error.issues[0]?.path[0] ?? '')) };
  // The schema of the kind has just been checked; the compiler cannot tie it to the kind.
  return { ok: true, item: { kind, record: checked.data } as KindedRecord, unknown };
}

/** The entries of a JSON object. A map, so that `__proto__` is a key like any other. */
export function toMap(raw: unknown): ReadonlyMap<string, unknown> | null {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? new Map(Object.entries(raw)) : null;
}

/** A number written as a string is accepted; a code written as a number is not, it may have lost its zeros. */
function parseValue(field: FieldId, value: unknown): ReturnType<typeof parseField> {
  if (typeof value === 'boolean' || typeof value === 'string') return parseField(field, value);
  if (typeof value !== 'number') return { ok: false, reason: 'Cette valeur ne peut pas être lue.' };
  return ['money', 'rate', 'count', 'minutes'].includes(catalogue[field].format)
    ? parseField(field, String(value))
    : { ok: false, reason: 'Écrivez cette valeur entre guillemets : un nombre y perd ses zéros.' };
}

function sayMisshapen(place: string): string {
  if (place === 'id') return 'Il manque l’identifiant de cette fiche.';
  if (place === 'name') return 'Il manque le nom de cette fiche.';
  if (place === 'progress') return 'L’état de ce dossier ne peut pas être lu.';
  if (place === 'isArchived') return 'Ce que cette fiche dit d’elle-même ne peut pas être lu.';
  if (place === 'ignored' || place === 'isTemplate') return 'Ce que ce dossier dit de lui-même ne peut pas être lu.';
  return place === 'values'
    ? 'Une valeur de cette fiche est trop longue.'
    : 'Une fiche réunie par ce dossier n’est pas désignée par son identifiant.';
}
