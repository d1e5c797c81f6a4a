import { foldLabel } from '../fields/label-text';
import type { PageReading } from '../fields/reading';

/** Answers shorter than this are no secret and stand in too many words: « 1 », « oui ». */
const shortestHidden = 4;

/** Hides a text of the page in which an answer stands, however it is written there. */
export function hideAnswers({ controls }: PageReading): (text: string) => string {
  const answers = controls.flatMap(({ value }) => (typeof value === 'string' && foldLabel(value).length >= shortestHidden ? [foldLabel(value)] : []));
  const raw = controls.flatMap(({ value }) => (typeof value === 'string' && value.trim().length >= shortestHidden ? [value.trim().toLowerCase()] : []));
  return (text) => {
    const folded = foldLabel(text);
    const low = text.toLowerCase();
    return answers.some((answer) => folded.includes(answer)) || raw.some((answer) => low.includes(answer)) ? '(masqué)' : text;
  };
}
