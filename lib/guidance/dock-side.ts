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
  /** The fields on screen; asked for only when the dock has to give way. */
  readonly fields: () => readonly Span[];
}

/**
 * Chooses the side on which the dock hides nothing that matters: the preferred one, else the other unless it would hide more fields
 * there than where it came from; `folded` when neither will do.
 */
export function chooseDockSide(scene: DockScene): DockSide | 'folded' {
  const { preferred, keepClear } = scene;
  const isClear = (side: DockSide): boolean => !keepClear.some((span) => isCovered(span, side, scene));
  if (isClear(preferred)) return preferred;
  const other = preferred === 'right' ? 'left' : 'right';
  if (!isClear(other)) return 'folded';
  const fields = scene.fields();
  const hidden = (side: DockSide): number => fields.filter((span) => isCovered(span, side, scene)).length;
  return hidden(other) > hidden(preferred) ? 'folded' : other;
}

function isCovered(span: Span, side: DockSide, scene: DockScene): boolean {
  return side === 'right' ? span.right > scene.viewportWidth - scene.dockWidth : span.left < scene.dockWidth;
}
