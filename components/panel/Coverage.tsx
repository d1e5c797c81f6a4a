import type { PanelView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Course, type Brick } from '../ui/Course';

/** How much of the page was recognised: a number, the wall beside it, and what is left to look at. */
export function Coverage({ view, onShowUnrecognized }: { readonly view: PanelView; readonly onShowUnrecognized: () => void }) {
  const { recognized, total } = view.coverage;
  if (total === 0) return null;
  const missing = view.unrecognized.length;
  const bricks: readonly Brick[] = [
    ...view.blocks.filter((block) => block.recognized > 0).map((block) => ({ size: block.recognized })),
    ...(total > recognized ? [{ size: total - recognized, isGap: true }] : []),
  ];
  return (
    <section class="coverage" aria-label="Champs de la page">
      <div class="row wrap">
        <span class="strong num">
          {recognized}/{total} champs reconnus
        </span>
        {missing === 0 ? null : (
          <span class="push">
            <Button kind="link" size="small" onPress={onShowUnrecognized}>
              {missing === 1 ? '1 champ à voir' : `${missing} champs à voir`}
            </Button>
          </span>
        )}
      </div>
      <Course bricks={bricks} isAtRest />
    </section>
  );
}
