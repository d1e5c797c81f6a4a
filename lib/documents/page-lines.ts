import type { Area, PageFacts, WordFacts } from './file-facts';

/** Words that stand on one line, left to right. */
export interface Line {
  readonly text: string;
  readonly words: readonly WordFacts[];
  readonly area: Area;
}

/**
 * Puts the words of a page into lines, from the top. Words of one line share most of their height; a wide gap starts a new piece, so that
 * two columns are two lines.
 */
export function linesOf({ words }: Pick<PageFacts, 'words'>): readonly Line[] {
  const rows: WordFacts[][] = [];
  for (const word of [...words].sort((one, other) => other.bottom - one.bottom)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && Math.abs(first.bottom - word.bottom) < Math.max(2, first.height * 0.4)) row.push(word);
    else rows.push([word]);
  }
  return rows.flatMap((row) => splitRow([...row].sort((one, other) => one.left - other.left)));
}

/** All words of a page as one text, line by line. */
export function textOf(page: Pick<PageFacts, 'words'>): string {
  return linesOf(page).map(({ text }) => text).join('\n');
}

/** Words whose middle lies in an area, in reading order, as one text. */
export function textIn(page: Pick<PageFacts, 'words'>, area: Area): string {
  const inside = page.words.filter((word) => {
    const [x, y] = [word.left + word.width / 2, word.bottom + word.height / 2];
    return x >= area.left && x <= area.right && y >= area.bottom - 1 && y <= area.top + 1;
  });
  return linesOf({ words: inside }).map(({ text }) => text).join(' ');
}

export function areaOf(word: WordFacts): Area {
  return { left: word.left, bottom: word.bottom, right: word.left + word.width, top: word.bottom + word.height };
}

function splitRow(row: readonly WordFacts[]): Line[] {
  const pieces: WordFacts[][] = [];
  for (const word of row) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (piece === undefined || last === undefined || word.left - (last.left + last.width) > Math.max(last.height, word.height) * 2.5) pieces.push([word]);
    else piece.push(word);
  }
  return pieces.map(joinPiece);
}

function joinPiece(words: readonly WordFacts[]): Line {
  let text = '';
  let end = -Infinity;
  for (const word of words) {
    // Programs cut words anywhere: only a gap that the eye sees is a space.
    const isApart = word.left - end > word.height * 0.18;
    text += (text === '' || !isApart || text.endsWith(' ') || word.text.startsWith(' ') ? '' : ' ') + word.text;
    end = word.left + word.width;
  }
  const areas = words.map(areaOf);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    words,
    area: {
      left: Math.min(...areas.map(({ left }) => left)),
      bottom: Math.min(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
      top: Math.max(...areas.map(({ top }) => top)),
    },
  };
}
