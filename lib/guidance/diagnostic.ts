import type { ControlReading, PageReading } from '../fields/reading';
import type { Identification } from '../filling/fill-plan';
import { hideAnswers } from './hide-answers';

interface Diagnosed {
  readonly portal: string;
  readonly reading: PageReading;
  readonly identification: Identification;
  /** Names with their versions: Truelle, the browser. */
  readonly versions: readonly string[];
  /** Rules that have something to say, by id; never what they say. */
  readonly findings?: readonly { readonly rule: string; readonly severity: 'blocking' | 'warning' | 'info' }[];
}

/**
 * What a supporter needs to understand how a page was read: labels, titles, kinds, states and matches, as lines of text.
 * No answer of a control is in it; a word of the page that repeats one is hidden whole. Neither address, page title, list entries nor file
 * names are given.
 */
export function drawDiagnostic({ portal, reading, identification, versions, findings = [] }: Diagnosed): string {
  const hide = hideAnswers(reading);
  const { matches, ambiguous, unrecognized, foreign, lostCalibrations } = identification;
  const matched = new Map(matches.map((match) => [match.control, match]));
  const unsure = new Map(ambiguous.map((one) => [one.control, one]));
  const outcomeOf = ({ id }: ControlReading): string => {
    const match = matched.get(id);
    if (match !== undefined) return `= ${match.field} (${match.score.toFixed(2)}, marge ${match.margin.toFixed(2)})`;
    const doubt = unsure.get(id);
    if (doubt !== undefined) return `? ${doubt.candidates.join(' ou ')}`;
    return unrecognized.includes(id) ? 'non reconnu' : foreign.includes(id) ? 'étranger au formulaire' : 'sans suite';
  };
  return [
    `Diagnostic de Truelle, sans aucune valeur`,
    `Versions : ${versions.join(', ')}`,
    `Portail : ${portal} ; étape : ${identification.step ?? 'aucune'}`,
    `Champs reconnus : ${matches.length} ; ambigus : ${ambiguous.length} ; non reconnus : ${unrecognized.length} ; étrangers : ${foreign.length}`,
    ...(findings.length === 0 ? [] : [`Alertes : ${findings.map(({ rule, severity }) => `${rule} (${severity})`).join(', ')}`]),
    ...(lostCalibrations.length === 0 ? [] : [`Montrés, non retrouvés ici : ${lostCalibrations.join(', ')}`]),
    '',
    ...[...reading.controls].sort((a, b) => a.order - b.order).map((control, place) => `${place + 1}. ${describe(control, hide)} ${outcomeOf(control)}`),
    '',
  ].join('\n');
}

function describe(control: ControlReading, hide: (text: string) => string): string {
  const labels = control.labels.map(({ text, source }) => `« ${hide(text)} » [${source}]`).join(' ');
  const titles = control.section.map(({ text, source, order }) => `${hide(text)} [${source} ${order}]`).join(' > ');
  const kind = control.inputType === '' || control.inputType === control.kind ? control.kind : `${control.kind}/${control.inputType}`;
  const sizes = [control.options === null ? '' : `${control.options.length} entrées`, control.parts === null ? '' : `${control.parts.length} cases`];
  const states = Object.entries(control.state).flatMap(([state, is]) => (is ? [state] : []));
  return [labels === '' ? 'sans nom' : labels, `sous ${titles === '' ? 'aucun titre' : titles}`, kind, ...sizes.filter(Boolean), ...states, control.inDialog ? 'dans une fenêtre' : '']
    .filter(Boolean)
    .join(' ; ');
}
