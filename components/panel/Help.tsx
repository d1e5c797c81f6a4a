import type { PanelView } from '../../lib/guidance/panel-view';
import { HelpSearch } from '../guidance/HelpSearch';
import { CopyDiagnostic } from './Health';
import type { PanelActs } from './panel-acts';

/** What helps on the telephone: codes that lead to a field, and what a supporter is sent. */
export function Help({ view, acts }: { readonly view: PanelView; readonly acts: PanelActs }) {
  return (
    <>
      {view.help === undefined ? null : <HelpSearch view={view} help={view.help} acts={acts} />}
      <div class="acts help-part">
        <CopyDiagnostic acts={acts} />
      </div>
    </>
  );
}
