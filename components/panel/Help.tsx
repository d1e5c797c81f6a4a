import { useState } from 'preact/hooks';
import type { PanelView } from '../../lib/guidance/panel-view';
import { DiagnosticPart } from '../guidance/DiagnosticPart';
import { GuideAuthor } from '../guidance/GuideAuthor';
import { GuideList } from '../guidance/GuideList';
import { GuideNow } from '../guidance/GuideNow';
import { GuideReceive } from '../guidance/GuideReceive';
import { HelpSearch } from '../guidance/HelpSearch';
import { Button } from '../ui/Button';
import type { PanelActs } from './panel-acts';

/** What helps on the telephone: codes that lead to a field, guides to follow or to write, and what a supporter is sent. */
export function Help({ view, acts }: { readonly view: PanelView; readonly acts: PanelActs }) {
  const { help, guides } = view;
  const [isReceiving, setReceiving] = useState(false);
  const run = guides?.run ?? null;
  const draft = guides?.draft ?? null;
  if (help === undefined || guides === undefined) return <DiagnosticPart acts={acts} />;
  return (
    <>
      {run === null ? null : <GuideNow run={run} acts={acts} />}
      {run === null && draft !== null ? <GuideAuthor view={draft} help={help} acts={acts} /> : null}
      <HelpSearch view={view} help={help} acts={acts} />
      {run === null && isReceiving ? <GuideReceive help={help} acts={acts} onClose={() => setReceiving(false)} /> : null}
      {run === null && draft === null && !isReceiving ? (
        <>
          <GuideList guides={guides} acts={acts} />
          <div class="acts help-part">
            <Button size="small" icon="import" onPress={() => setReceiving(true)}>
              Ouvrir un guide reçu
            </Button>
            <Button size="small" icon="plus" onPress={() => acts.command({ do: 'draft-guide', isOn: true })}>
              Créer un guide
            </Button>
          </div>
        </>
      ) : null}
      <DiagnosticPart acts={acts} />
    </>
  );
}
