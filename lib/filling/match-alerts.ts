import type { FieldId } from '../fields/catalogue';
import { foldLabel } from '../fields/label-text';
import type { ControlReading, PageReading } from '../fields/reading';
import type { Identification } from './fill-plan';

/** A line of the portal's own message, and the fields that it names. */
export interface PortalWord {
  /** As the page shows it. */
  readonly text: string;
  /** Empty when it names none, or one that the page has several times: then it is only repeated. */
  readonly fields: readonly FieldId[];
}

interface Named {
  readonly fields: readonly FieldId[];
  readonly labels: readonly string[];
  /** Titles and labels around the control, joined. */
  readonly surroundings: string;
  readonly isInvalid: boolean;
}

/** Ties what the portal says to the fields it names, by their labels as the page writes them; never by nearness. */
export function matchAlerts({ alerts, controls }: Pick<PageReading, 'alerts' | 'controls'>, { matches }: Pick<Identification, 'matches'>): readonly PortalWord[] {
  const byId = new Map(controls.map((control) => [control.id, control]));
  const ids = [...new Set(matches.map(({ control }) => control))];
  const named = ids.flatMap((id): Named[] => {
    const control = byId.get(id);
    return control === undefined ? [] : [nameControl(control, matches.filter((match) => match.control === id).map(({ field }) => field))];
  });
  const words = alerts.map(({ text }) => ({ text: text.replace(/^[-–•·]\s*/, '').trim(), fields: fieldsIn(text, named) })).filter(({ text }) => text !== '');
  // Under a field, many pages repeat the end of what the list says.
  return words.filter(({ text, fields }, place) => fields.length > 0 || !words.some((other, at) => (at === place ? false : other.text === text ? at < place : isEndOf(text, other.text))));
}

function isEndOf(text: string, whole: string): boolean {
  return whole.length > text.length && whole.toLowerCase().endsWith(text.toLowerCase());
}

function nameControl(control: ControlReading, fields: readonly FieldId[]): Named {
  const written = control.labels.filter(({ source }) => source !== 'technical-name' && source !== 'placeholder').map(({ text }) => foldLabel(text));
  return {
    fields,
    labels: written.filter((label) => label !== ''),
    surroundings: [...control.section.map(({ text }) => foldLabel(text)), ...written].join(' | '),
    isInvalid: control.state.invalid,
  };
}

function fieldsIn(text: string, named: readonly Named[]): readonly FieldId[] {
  const parts = foldLabel(text).split(/\s+-\s+|^-\s*|\s*:\s+|\s*["«»;]\s*/).map((part) => foldLabel(part)).filter((part) => part !== '');
  for (const [place, part] of parts.entries()) {
    const candidates = named.filter(({ labels }) => labels.includes(part));
    if (candidates.length > 0) return choose(candidates, parts.slice(0, place).flatMap((before) => before.split(/,\s*/)));
  }
  return phrasesIn(foldLabel(text), named).flatMap((phrase) => choose(named.filter(({ labels }) => labels.includes(phrase)), []));
}

const fewestWords = 3;

/** Labels long enough to mean nothing else, wherever they stand in a sentence; of two that overlap the longer. */
function phrasesIn(line: string, named: readonly Named[]): readonly string[] {
  const padded = ` ${line.replace(/[.,!?()]/g, ' ').replace(/\s+/g, ' ')} `;
  const found = [...new Set(named.flatMap(({ labels }) => labels))].filter((label) => label.split(' ').length >= fewestWords && padded.includes(` ${label} `));
  return found.filter((label) => !found.some((other) => other !== label && other.includes(label)));
}

/** The one control that is meant: the only one of that name, else the only one where the line says, else the only one that the page calls invalid. */
function choose(candidates: readonly Named[], context: readonly string[]): readonly FieldId[] {
  const there = candidates.filter(({ surroundings }) => context.every((part) => surroundings.includes(part)));
  const invalid = (there.length > 0 ? there : candidates).filter(({ isInvalid }) => isInvalid);
  const [only] = there.length === 1 ? there : candidates.length === 1 ? candidates : invalid.length === 1 ? invalid : [];
  return only?.fields ?? [];
}
