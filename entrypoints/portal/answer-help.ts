import { onMessage } from '../../lib/browser/messages';
import { click } from '../../lib/page/click';
import { waitForQuiet } from '../../lib/page/apply/wait-for-quiet';
import { createPageFolds } from '../../lib/page/page-folds';
import { queryUnfolding } from '../../lib/page/reveal-hidden';
import type { PageActs } from './acts-door';
import type { Frame } from './frame';

/** Finds in this frame what has a help code and no field: the opener of a search, and what a tab or a fold hides, for a supporter or for a fill. Gives back what takes the listeners away. */
export function answerHelp(frame: Frame, acts: () => PageActs, signal: AbortSignal): readonly (() => void)[] {
  const { document, isOurs } = frame;
  const folds = createPageFolds({ document, isOurs });
  return [
    onMessage('findOpener', ({ data: { recipe } }) => acts().findOpener(recipe)),
    onMessage('revealHidden', async ({ data: { labels, titles: blocks } }) => {
      const opener = queryUnfolding({ document, isOurs, labels, titles: blocks });
      if (opener === null) return false;
      click(opener);
      await waitForQuiet(document, signal);
      return true;
    }),
    onMessage('unfold', async ({ data: { targets } }) => {
      if (!folds.open(targets)) return false;
      await waitForQuiet(document, signal);
      return true;
    }),
    onMessage('foldBack', folds.putBack),
  ];
}
