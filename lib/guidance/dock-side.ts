export type DockSide = 'left' | 'right';

interface Span {
  readonly left: number;
  readonly right: number;
}

/** What the dock must never cover, in the viewport's own pixels. */
export interface DockScene {
  readonly viewportWidth: number;
  readonly dockWidth: number;
  readonly preferred: DockSide;
  /** The focused field and the buttons that leave the step, as far as they are on screen. */
  readonly keepClear: readonly Span[];
}

/** Chooses the side on which the dock hides nothing that matters; `folded` when both would. */
export function chooseDockSide(scene: DockScene): DockSide | 'folded' {
  const other = scene.preferred === 'right' ? 'left' : 'right';
  for (const side of [scene.preferred, other] as const) {
    if (!scene.keepClear.some((span) => isCovered(span, side, scene))) return side;
  }
  return 'folded';
}

function isCovered(span: Span, side: DockSide, scene: DockScene): boolean {
  return side === 'right' ? span.right > scene.viewportWidth - scene.dockWidth : span.left < scene.dockWidth;
}
