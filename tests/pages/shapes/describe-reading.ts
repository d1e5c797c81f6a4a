import type { ControlReading, PageReading } from '../../../lib/fields/reading';

/**
 * One line per control: `kind | best label | how it was found | titles over it | value | marks`, without what is empty at the end.
 * A title that stands several times on the page wears its number: `Maître d’apprentissage#1` is the second one.
 */
export function describeControls(readings: readonly PageReading[]): string[] {
  return readings.flatMap((reading) => reading.controls.map(describeControl));
}

function describeControl(control: ControlReading): string {
  const [label] = control.labels;
  const titles = control.section.map(({ text, order }) => (order === 0 ? text : `${text}#${order}`));
  const parts = [control.kind, label?.text ?? '', label?.source ?? '', titles.join(' > '), String(control.value), marksOf(control).join(', ')];
  return parts.join(' | ').replace(/[ |]+$/, '');
}

function marksOf({ state, limits, options, parts, inDialog }: ControlReading): string[] {
  const states = Object.entries(state).flatMap(([name, isSet]) => (isSet ? [name] : []));
  return [
    ...states,
    ...(inDialog ? ['inDialog'] : []),
    ...(limits.maxLength === null ? [] : [`max ${limits.maxLength}`]),
    ...(limits.pattern === null ? [] : [`pattern ${limits.pattern}`]),
    ...(limits.inputMode === null ? [] : [limits.inputMode]),
    ...(options === null ? [] : [`options: ${options.map((option) => option.text).join('/')}`]),
    ...(parts === null ? [] : [`parts: ${parts.map((part) => (part.hint === '' ? String(part.maxLength ?? part.kind) : part.hint)).join('/')}`]),
  ];
}
