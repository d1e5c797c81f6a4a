import { onMessage } from '../../lib/browser/messages';
import { waitForQuiet } from '../../lib/page/apply/wait-for-quiet';
import { queryOpener } from '../../lib/page/lookup/find-opener';
import { knowTitles } from '../../lib/page/lookup/known-titles';
import { queryUnfolding } from '../../lib/page/reveal-hidden';
import { portalAt } from '../../lib/portal/portals';
import type { Frame } from './frame';

/** Finds in this frame what has a help code and no field: the opener of a search, and what a tab or a fold hides. Gives back what takes the listeners away. */
export function answerHelp(frame: Frame, signal: AbortSignal): readonly (() => void)[] {
  const { document, registry, isOurs } = frame;
  const titles = knowTitles(portalAt(document.location.host));
  return [
    onMessage('findOpener', ({ data: { recipe } }) => {
      const opener = queryOpener({ recipe, reading: frame.scan(), registry, titles, document });
      return opener === null ? null : registry.idOf(opener);
    }),
    onMessage('revealHidden', async ({ data: { labels, titles: blocks } }) => {
      const opener = queryUnfolding({ document, isOurs, labels, titles: blocks });
      if (opener === null) return false;
      opener.click();
      await waitForQuiet(document, signal);
      return true;
    }),
  ];
}
