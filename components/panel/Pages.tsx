import { useState } from 'preact/hooks';
import type { PanelView } from '../../lib/guidance/panel-view';
import { Tabs } from '../ui/Tabs';
import { Alerts } from './Alerts';
import { Documents } from './Documents';
import type { FillChoice } from './fill-choice';
import { FillFoot, FillView } from './FillView';
import { Help } from './Help';
import { Nowhere } from './Nowhere';
import { HiddenNotice, LockedNotice, Trouble } from './Notices';
import type { PanelActs } from './panel-acts';
import { Receipt } from './Receipt';

type TabId = 'fill' | 'alerts' | 'documents' | 'help';

/** The panel at rest: what to fill, what to correct, what to deposit, where a field is. */
export function Pages(props: {
  readonly view: PanelView;
  readonly acts: PanelActs;
  readonly choice: FillChoice;
  readonly whyNot: string | null;
  readonly isHidden: boolean;
  readonly canPreview: boolean;
  readonly onChoose: (choice: FillChoice) => void;
  readonly onPreview: () => void;
  readonly onFill: () => void;
}) {
  const { view, acts, choice } = props;
  const { page } = view;
  const [tab, setTab] = useState<TabId>(view.guides !== undefined && view.guides.run !== null ? 'help' : view.uploads.length > 0 && view.blocks.length === 0 ? 'documents' : 'fill');
  if (page.is === 'unknown' || page.is === 'no-access' || page.is === 'none') {
    return (
      <div class="dock-body">
        {view.isLocked === true ? <LockedNotice acts={acts} /> : null}
        <Trouble text={view.trouble} />
        <Nowhere page={page} acts={acts} />
      </div>
    );
  }
  const receipt = view.receipt === null ? null : <Receipt receipt={view.receipt} acts={acts} />;
  return (
    <>
      <Tabs label="Panneau" current={tab} tabs={listTabs(view)} onChoose={setTab}>
        {(panel) => (
          <div class="dock-body" tabIndex={-1} {...panel}>
            {view.isLocked === true ? <LockedNotice acts={acts} /> : null}
        <Trouble text={view.trouble} />
            {tab === 'fill' ? <FillView view={view} acts={acts} choice={choice} receipt={receipt} onChoose={props.onChoose} /> : null}
            {tab === 'alerts' ? (
              <>
                {receipt}
                <Alerts findings={view.findings} portalWords={view.portalWords} ignored={view.ignored} level={view.level} hasCase={view.chosen.caseFile !== null} acts={acts} />
              </>
            ) : null}
            {tab === 'documents' ? <Documents uploads={view.uploads} {...(view.otherDocuments === undefined ? {} : { others: view.otherDocuments })} acts={acts} /> : null}
            {tab === 'help' ? <Help view={view} acts={acts} /> : null}
          </div>
        )}
      </Tabs>
      {tab === 'fill' && props.isHidden ? <HiddenNotice acts={acts} /> : null}
      {tab === 'fill' && !view.isStoreEmpty ? (
        <FillFoot
          view={view}
          choice={choice}
          whyNot={props.whyNot}
          isPreview={false}
          canPreview={props.canPreview}
          onPreview={props.onPreview}
          onBack={() => undefined}
          onFill={props.onFill}
        />
      ) : null}
    </>
  );
}

function listTabs(view: PanelView) {
  const required = view.uploads.filter(({ isRequired }) => isRequired);
  const ready = required.filter(({ status }) => status === 'uploaded').length;
  const isBlocking = view.findings.some(({ severity }) => severity === 'blocking');
  return [
    { id: 'fill', title: 'Remplir' },
    {
      id: 'alerts',
      title: 'Alertes',
      ...(view.findings.length === 0 ? {} : { count: { shown: String(view.findings.length), isBlocking } }),
    },
    { id: 'documents', title: 'Documents', ...(required.length === 0 ? {} : { count: { shown: `${ready}/${required.length}` } }) },
    { id: 'help', title: 'Aide' },
  ] as const;
}
