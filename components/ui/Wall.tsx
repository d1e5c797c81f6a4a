import type { CaseState } from '../../lib/profiles/record';

/** A dossier of the queue, as a brick. */
export interface WallBrick {
  readonly state: CaseState;
  readonly isCurrent: boolean;
}

const bricksInRow = 10;
const mostBricks = 60;

/** The queue as a wall of bricks, one per dossier, and the progress bar itself. A long queue is drawn in proportion. */
export function Wall({ bricks, done }: { readonly bricks: readonly WallBrick[]; readonly done: number }) {
  const drawn = bricks.length <= mostBricks ? bricks : shrink(bricks);
  const rows = Array.from({ length: Math.ceil(drawn.length / bricksInRow) }, (_, row) => drawn.slice(row * bricksInRow, (row + 1) * bricksInRow));
  return (
    <div class="wall" role="progressbar" aria-label="Dossiers transmis" aria-valuemin={0} aria-valuemax={bricks.length} aria-valuenow={done}>
      {rows.map((row, place) => (
        <div key={place}>
          {place % 2 === 1 ? <i class="half" /> : null}
          {row.map((brick, at) => (
            <i key={at} class={classOf(brick)} />
          ))}
          {place % 2 === 1 ? null : <i class="half" />}
          {Array.from({ length: bricksInRow - row.length }, (_, at) => (
            <i key={`gap-${at}`} class="gap" />
          ))}
        </div>
      ))}
    </div>
  );
}

function classOf({ state, isCurrent }: WallBrick): string | undefined {
  if (state === 'sent' || state === 'archived') return 'sent';
  if (isCurrent) return 'now';
  return state === 'waiting' ? 'wait' : undefined;
}

function shrink(bricks: readonly WallBrick[]): readonly WallBrick[] {
  const current = bricks.findIndex(({ isCurrent }) => isCurrent);
  return Array.from({ length: mostBricks }, (_, place) => {
    const at = Math.floor((place * bricks.length) / mostBricks);
    const next = Math.floor(((place + 1) * bricks.length) / mostBricks);
    const brick = bricks[at] ?? { state: 'todo', isCurrent: false };
    return { ...brick, isCurrent: current >= at && current < next };
  });
}
