import type { PanelView } from '../../lib/guidance/panel-view';
import { GuideList } from '../guidance/GuideList';
import { GuideNow } from '../guidance/GuideNow';
import { HelpSearch } from '../guidance/HelpSearch';
import { CopyDiagnostic } from './Health';
import type { PanelActs } from './panel-acts';

/** What helps on the telephone: codes that lead to a field, guides to follow, and what a supporter is sent. */
export function Help({ view, acts }: { readonly view: PanelView; readonly acts: PanelActs }) {
  const { help, guides } = view;
  const run = guides?.run ?? null;
  return (
    <>
      {run === null ? null : <GuideNow run={run} acts={acts} />}
      {help === undefined ? null : <HelpSearch view={view} help={help} acts={acts} />}
      {guides === undefined || run !== null ? null : <GuideList guides={guides} acts={acts} />}
      <div class="acts help-part">
        <CopyDiagnostic acts={acts} />
      </div>
    </>
  );
}
