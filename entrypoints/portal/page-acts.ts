import { applyBatch } from '../../lib/page/apply/apply-batch';
import { queryOpener } from '../../lib/page/lookup/find-opener';
import { knowTitles } from '../../lib/page/lookup/known-titles';
import { createLookupRunner } from '../../lib/page/lookup/run-lookup';
import { portalAt } from '../../lib/portal/portals';
import type { PageActs } from './acts-door';
import type { Frame } from './frame';
import { runScriptLinks } from './run-script-links';

/** Makes the acts of a frame: writing into its controls and driving its searches. */
export function createPageActs(frame: Frame): PageActs {
  const { document, registry, isOurs, openRoot } = frame;
  const portal = portalAt(document.location.host);
  const titles = knowTitles(portal);
  runScriptLinks(document);
  return {
    apply: (request) => applyBatch({ ...request, registry, reread: { scan: frame.scan, readings: frame.recentReadings() } }),
    lookups: createLookupRunner({ document, registry, portal, openRoot, isOurs, onCard: frame.noteCard }),
    findOpener: (recipe) => {
      const opener = queryOpener({ recipe, reading: frame.scan(), registry, titles, document });
      return opener === null ? null : registry.idOf(opener);
    },
  };
}
