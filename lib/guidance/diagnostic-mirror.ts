import * as z from 'zod/mini';
import { isFieldId } from '../fields/catalogue';
import type { ControlReading, PageReading } from '../fields/reading';
import type { Identification } from '../filling/fill-plan';
import { hideAnswers } from './hide-answers';
import { packText, unpackText } from './pack-text';

const version = 1;
const text = z.string().check(z.maxLength(400));
const control = z.strictObject({
  label: text,
  section: z.array(text).check(z.maxLength(20)),
  kind: z.string().check(z.regex(/^[a-z]{1,20}$/)),
  /** Fields it is, or could be; none when it was not recognized. */
  fields: z.array(z.string().check(z.refine((id) => isFieldId(id)))).check(z.maxLength(20)),
  outcome: z.enum(['matched', 'ambiguous', 'unrecognized', 'foreign', 'left']),
  /** Words for what can be seen of it but its answer. */
  states: z.array(z.enum(['required', 'readOnly', 'disabled', 'invalid', 'autofilled', 'answered', 'dialog'])),
});
const mirror = z.strictObject({
  portal: z.string().check(z.maxLength(60)),
  step: z.nullable(z.string().check(z.maxLength(60))),
  versions: z.array(text).check(z.maxLength(10)),
  controls: z.array(control).check(z.maxLength(2_000)),
  buttons: z.array(text).check(z.maxLength(400)),
  uploads: z.array(z.strictObject({ label: text, status: z.string().check(z.maxLength(20)) })).check(z.maxLength(100)),
  findings: z.array(z.strictObject({ rule: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)), severity: z.enum(['blocking', 'warning', 'info']) })).check(z.maxLength(300)),
});

/** A page as a supporter can look at it: its fields in order under their titles, and no answer of anybody. */
export type DiagnosticMirror = z.infer<typeof mirror>;

export interface Mirrored {
  readonly portal: string;
  readonly reading: PageReading;
  readonly identification: Identification;
  readonly versions: readonly string[];
  readonly findings: readonly { readonly rule: string; readonly severity: 'blocking' | 'warning' | 'info' }[];
}

/** Draws the mirror. Answers are not read; words of the page that repeat one are hidden whole. */
export function drawMirror({ portal, reading, identification, versions, findings }: Mirrored): DiagnosticMirror {
  const hide = hideAnswers(reading);
  const cut = (words: string): string => hide(words).slice(0, 400);
  const { matches, ambiguous, unrecognized, foreign } = identification;
  const draw = (one: ControlReading): DiagnosticMirror['controls'][number] => {
    const own = matches.filter(({ control: id }) => id === one.id).map(({ field }) => field);
    const doubt = ambiguous.find(({ control: id }) => id === one.id);
    const outcome = own.length > 0 ? 'matched' : doubt !== undefined ? 'ambiguous' : unrecognized.includes(one.id) ? 'unrecognized' : foreign.includes(one.id) ? 'foreign' : 'left';
    const { required, readOnly, disabled, invalid, autofilled } = one.state;
    const isAnswered = typeof one.value === 'string' ? one.value !== '' : one.value;
    const states = Object.entries({ required, readOnly, disabled, invalid, autofilled, answered: isAnswered, dialog: one.inDialog }).flatMap(([state, is]) => (is ? [state] : []));
    return {
      label: cut(one.labels.find(({ source }) => source !== 'technical-name')?.text ?? ''),
      section: one.section.map((title) => cut(title.text)).slice(0, 20),
      kind: one.kind,
      fields: [...(own.length > 0 ? own : (doubt?.candidates ?? []))].slice(0, 20),
      outcome,
      states: states as DiagnosticMirror['controls'][number]['states'], // the keys of the object just above
    };
  };
  return {
    portal,
    step: identification.step,
    versions: versions.map(cut),
    controls: [...reading.controls].sort((one, other) => one.order - other.order).slice(0, 2_000).map(draw),
    buttons: reading.buttons.map(({ name }) => cut(name)).filter((name) => name !== '').slice(0, 400),
    uploads: reading.uploads.slice(0, 100).map(({ labels, status }) => ({ label: cut(labels[0]?.text ?? ''), status })),
    findings: findings.map(({ rule, severity }) => ({ rule, severity })).slice(0, 300),
  };
}

/** The mirror as a code, for the end of a diagnostic that people can read. */
export function packMirror(drawn: DiagnosticMirror): string {
  return packText('diagnostic', version, JSON.stringify(drawn));
}

export type ReadMirror = { readonly ok: true; readonly mirror: DiagnosticMirror } | { readonly ok: false; readonly reason: string };

/** Finds the mirror in a pasted or opened diagnostic; refused with a French sentence when it is not whole. */
export function readMirror(pasted: string): ReadMirror {
  const unpacked = unpackText('diagnostic', pasted);
  if (unpacked.is === 'none') return { ok: false, reason: 'Aucun diagnostic de Truelle dans ce texte. Collez-le en entier, jusqu’à sa dernière ligne.' };
  if (unpacked.is === 'damaged') return { ok: false, reason: 'Ce diagnostic est abîmé ou incomplet. Demandez-le à nouveau, de préférence en fichier.' };
  if (unpacked.version !== version) return { ok: false, reason: 'Ce diagnostic a été fait par une autre version de Truelle.' };
  const parsed = mirror.safeParse(parseJson(unpacked.text));
  return parsed.success ? { ok: true, mirror: parsed.data } : { ok: false, reason: 'Ce diagnostic n’a pas la forme attendue.' };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
