export interface Brick {
  /** Fields of the block: as wide as that. */
  readonly size: number;
  /** 0 to 1; absent means laid. */
  readonly done?: number;
  /** Fields that are not recognised: hatched. */
  readonly isGap?: boolean;
}

/**
 * The wall: one brick per block. It always stands beside its number, so screen readers skip it, unless `progress` makes it the
 * progress bar itself.
 */
export function Course(props: {
  readonly bricks: readonly Brick[];
  /** At rest it is ink, at work it is brick. */
  readonly isAtRest?: boolean;
  readonly progress?: { readonly name: string; readonly now: number; readonly max: number };
}) {
  const { progress } = props;
  const role =
    progress === undefined
      ? ({ 'aria-hidden': true } as const)
      : ({
          role: 'progressbar',
          'aria-label': progress.name,
          'aria-valuemin': 0,
          'aria-valuemax': progress.max,
          'aria-valuenow': progress.now,
        } as const);
  return (
    <div class={props.isAtRest === true ? 'course course-rest' : 'course'} {...role}>
      {props.bricks.map(({ size, done = 1, isGap = false }, place) => (
        <i key={place} class={isGap ? 'gap' : undefined} style={{ '--n': size, '--done': `${Math.round(done * 100)}%` }} />
      ))}
    </div>
  );
}
