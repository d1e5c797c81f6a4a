import type { FrameVerdict } from '../../lib/browser/messages';
import { catalogue, type FieldId } from '../../lib/fields/catalogue';
import type { FieldState } from '../../lib/fields/field-state';
import type { ControlId, ControlReading, PageReading } from '../../lib/fields/reading';
import { readValues } from '../../lib/filling/read-values';
import { matchUploads } from '../../lib/guidance/match-uploads';
import { maySpeak } from '../../lib/guidance/spoken-findings';
import { setAside } from '../../lib/guidance/set-aside';
import type { GuardPoint, Mark, Note } from '../../lib/page/overlay/overlay';
import { portalNamed } from '../../lib/portal/portals';
import { rules } from '../../lib/rules';
import { createEvaluator } from '../../lib/rules/evaluate';
import type { CaseFacts, Finding } from '../../lib/rules/rule';
import type { Frame } from './frame';

/** What the user's own hands have done in this frame since the script came. */
export interface Traces {
  /** Fields left by the user: a blank one may now be spoken of. */
  readonly left: ReadonlySet<ControlId>;
  /** Fields changed by the user: what the last fill made of them is no news any more. */
  readonly edited: ReadonlySet<ControlId>;
  /** True once a button was held for what is blank. */
  readonly hasBeenHeld: boolean;
}

const evaluator = createEvaluator(rules);

/** Judges the contract by what this frame shows now and what the background told of the others. Quick enough for a click. */
export function judgeFrame(frame: Frame, verdict: FrameVerdict): readonly Finding[] {
  const controls = frame.controlsNow(new Set(verdict.fields.map(({ control }) => control)));
  const matches = verdict.fields.map(({ control, field }) => ({ control, field, score: 1, margin: 1, reasons: [] }));
  const seen = readValues(readingOf(controls), { matches });
  const { findings } = evaluator.evaluate({ ...verdict.elsewhere, ...seen }, verdict.facts);
  return setAside(findings, Object.fromEntries(verdict.ignored.map((key) => [key, ''])), verdict.level).standing;
}

/** Those of the findings that may be told now. */
export function spokenFindings(verdict: FrameVerdict, findings: readonly Finding[], traces: Traces): readonly Finding[] {
  const left = new Set(verdict.fields.flatMap(({ control, field }) => (traces.left.has(control) ? [field] : [])));
  for (const field of verdict.left) left.add(field);
  return findings.filter((finding) => maySpeak(finding, { left, mayAllSpeak: verdict.mayAllSpeak || traces.hasBeenHeld }));
}

/** The facts with the documents as this frame shows them now. */
export function withUploads(facts: CaseFacts, reading: PageReading, portal: string): CaseFacts {
  if (reading.uploads.length === 0) return facts;
  const { uploads: slots } = portalNamed(portal);
  const found = matchUploads(reading.uploads, slots);
  return { ...facts, uploads: Object.fromEntries(slots.flatMap(({ id, required }) => (required || found.has(id) ? [[id, found.get(id)?.status ?? 'empty']] : []))) };
}

/** The marks to draw, of findings that may be told: what is wrong first, else what became of the field in the last fill. */
export function drawMarks(frame: Frame, verdict: FrameVerdict, findings: readonly Finding[], traces: Traces): readonly Mark[] {
  const controls = new Map(frame.reading()?.controls.map((control) => [control.id, control]));
  const mark = (control: ControlId, field: FieldId | null, state: FieldState, notes: readonly Note[]): readonly Mark[] => {
    const handle = frame.registry.query(control);
    if (handle === undefined) return [];
    return [{ key: control, handle, state, label: labelOf(controls.get(control), field), helpCode: field === null ? '' : catalogue[field].helpCode, notes }];
  };
  const outcomes = new Map(verdict.outcomes.map(({ field, outcome }) => [field, outcome]));
  const saidByPortal = Map.groupBy(verdict.portalWords, ({ field }) => field);
  const byField = new Map<FieldId, Finding[]>();
  for (const finding of findings) for (const field of new Set(finding.fields)) byField.set(field, [...(byField.get(field) ?? []), finding]);
  const known = verdict.fields.flatMap(({ control, field }) => {
    const own = byField.get(field) ?? [];
    const words = saidByPortal.get(field) ?? [];
    const [worst] = own;
    if (words.length > 0) return mark(control, field, 'blocking', [...words.map(({ text }) => quote(text)), ...own.map(noteOf)]);
    if (worst !== undefined) return mark(control, field, worst.severity, own.map(noteOf));
    const outcome = traces.edited.has(control) ? undefined : outcomes.get(field);
    return outcome === undefined ? [] : mark(control, field, outcome, []);
  });
  return [
    ...known,
    ...verdict.ambiguous.flatMap((control) => mark(control, null, 'ambiguous', [])),
    ...verdict.unrecognized.flatMap((control) => mark(control, null, 'unrecognized', [])),
  ];
}

/** What the guard says of each finding. */
export function drawPoint(frame: Frame, verdict: FrameVerdict, finding: Finding): GuardPoint {
  const [field] = finding.fields;
  const control = verdict.fields.find((one) => one.field === field)?.control;
  const reading = frame.reading()?.controls.find(({ id }) => id === control);
  return {
    rule: finding.rule,
    state: finding.severity,
    title: field === undefined ? '' : labelOf(reading, field),
    helpCode: field === undefined ? '' : catalogue[field].helpCode,
    message: finding.message,
    source: { reference: finding.source.reference, url: finding.source.url },
  };
}

/** The portal's own words, as such. */
function quote(text: string): Note {
  return { state: 'blocking', message: `Le portail dit : « ${text} »`, source: null };
}

function noteOf(finding: Finding): Note {
  return { state: finding.severity, message: finding.message, source: { reference: finding.source.reference, url: finding.source.url } };
}

function labelOf(control: ControlReading | undefined, field: FieldId | null): string {
  const named = control?.labels.find(({ source }) => source !== 'technical-name' && source !== 'placeholder')?.text;
  return named ?? (field === null ? 'champ sans nom' : catalogue[field].label);
}

function readingOf(controls: readonly ControlReading[]): PageReading {
  return { address: '', title: '', headings: [], controls, buttons: [], uploads: [], alerts: [] };
}
