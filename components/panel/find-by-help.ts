import { foldLabel } from '../../lib/fields/label-text';

const shownAtOnce = 8;

interface Findable {
  readonly label: string;
  readonly helpCode: string;
}

/** The fields that a help code (`E-07`, `e7`, `E 07`) or words of the label point at, best first; nothing for an empty search. */
export function findByHelp<Field extends Findable>(fields: readonly Field[], text: string): readonly Field[] {
  const asked = text.trim();
  if (asked === '') return [];
  const code = /^([a-z])[\s-]*0*(\d{1,3})$/i.exec(asked);
  if (code !== null) {
    const wanted = `${code[1]?.toUpperCase() ?? ''}-${(code[2] ?? '').padStart(2, '0')}`;
    return fields.filter(({ helpCode }) => helpCode === wanted);
  }
  const words = foldLabel(asked).split(' ');
  return fields.filter(({ label }) => words.every((word) => foldLabel(label).includes(word))).slice(0, shownAtOnce);
}
