import type { ReceiptView } from '../../lib/guidance/panel-view';

/** « 1 champ », « 112 champs »: from 2 on a French noun takes its plural. */
export function countWord(count: number, one: string, several: string): string {
  return `${count} ${count < 2 ? one : several}`;
}

/** What the receipt says first: « 112 champs remplis, 4 conservés, 2 refusés ». What is zero is left out, but for the first. */
export function receiptHeadline({ kind, counts }: ReceiptView): string {
  if (kind === 'undo') {
    const back = countWord(counts.filled + counts.same, 'champ remis comme avant', 'champs remis comme avant');
    const lost = counts.refused + counts.failed;
    return lost === 0 ? back : `${back}, ${lost} à remettre par vous`;
  }
  const rest = [
    [counts.same, 'déjà juste', 'déjà justes'],
    [counts.kept, 'conservé', 'conservés'],
    [counts.refused, 'refusé', 'refusés'],
    [counts.failed, 'en échec', 'en échec'],
  ] as const;
  return [
    countWord(counts.filled, 'champ rempli', 'champs remplis'),
    ...rest.flatMap(([count, one, several]) => (count === 0 ? [] : [countWord(count, one, several)])),
  ].join(', ');
}

/** « 10 h 42 » from `10:42`. */
export function sayTime(at: string): string {
  return at.replace(':', ' h ');
}
