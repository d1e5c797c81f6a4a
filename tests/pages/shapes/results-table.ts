import type { PageReading } from '../../../lib/fields/reading';
import type { Outcome, ReceiptLine } from '../../../lib/filling/fill-plan';
import type { Shape } from './all-shapes';

/** What became of one shape in this run of the tests; null for a part that did not come to its end. */
export interface ShapeResult {
  readonly shape: Shape;
  read: readonly PageReading[] | null;
  receipt: readonly ReceiptLine[] | null;
}

/** The table of `docs/pages.md`. */
export function resultsTable(results: readonly ShapeResult[]): string {
  const rows = results.map(({ shape, read, receipt }) => {
    const filled = shape.unwritten ?? (receipt === null ? 'fails' : tellReceipt(receipt));
    return `| ${shape.shape} | [${shape.case}](../tests/pages/shapes/${shape.name}.html) | ${read === null ? 'fails' : tellReadings(read)} | ${filled} |`;
  });
  return [
    '# Shapes of pages',
    '',
    'Each shape is a small page of `tests/pages/shapes/`, with what there is to read on it declared beside it. The tests read it in a real',
    'Chromium, fill it as the extension does, and compare what the page’s own framework heard. This table is written by them',
    '(`npx vitest run --project page tests/pages/shapes -u`); a stale one fails.',
    '',
    '| # | shape | read | filled |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function tellReadings(readings: readonly PageReading[]): string {
  const controls = readings.flatMap((reading) => reading.controls).length;
  const uploads = readings.flatMap((reading) => reading.uploads).length;
  const counts = [count(controls, 'field'), count(uploads, 'document')].filter((text) => text !== '');
  return counts.join(', ');
}

const words: Readonly<Record<Outcome, string>> = { filled: 'written', same: 'already right', kept: 'kept', refused: 'refused', failed: 'failed' };

function tellReceipt(receipt: readonly ReceiptLine[]): string {
  const counts = (Object.keys(words) as Outcome[]).flatMap((outcome) => {
    const lines = receipt.filter((line) => line.outcome === outcome);
    const reasons = [...new Set(lines.flatMap(({ reason }) => reason ?? []))];
    if (lines.length === 0) return [];
    return [`${lines.length} ${words[outcome]}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`];
  });
  return counts.length === 0 ? 'nothing to write' : counts.join(', ');
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number > 1 ? 's' : ''}`;
}
