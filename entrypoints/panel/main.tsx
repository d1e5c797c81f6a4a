import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '../../components/look/tokens.css';
import '../../components/look/components.css';
import '../../components/look/pages.css';
import '../../components/panel/panel.css';
import '../../components/guidance/guidance.css';
import { Panel } from '../../components/panel/Panel';
import type { PanelActs } from '../../components/panel/panel-acts';
import { connectPanel } from '../../lib/browser/panel-link';
import type { PanelView } from '../../lib/guidance/panel-view';
import { portalOrigins } from '../background/site-access';
import { downloadText } from '../notebook/download-text';
import { findPlace } from './find-place';
import { findSidePanel } from './side-panel';
import { watchSeen } from './watch-seen';

const root = document.getElementById('app');
if (root === null) throw new Error('panel: no #app');
const { place, tab } = findPlace(window);
let view: PanelView | null = null;
let isLost = false;
// At the side of the browser and in a tab nothing of the page can lie over this.
const isSeen = place === 'dock' ? watchSeen(root, () => draw()) : () => true;

const link = connectPanel({
  tab,
  place,
  onView: (next) => {
    view = next;
    draw();
  },
  onLost: () => {
    isLost = true;
    draw();
  },
});
const acts: PanelActs = {
  command: link.send,
  search: link.search,
  diagnose: link.diagnose,
  copyText: (text) => navigator.clipboard.writeText(text).then(() => true, () => false),
  saveFile: (name, text) => downloadText(name, text),
  openSide: place === 'dock' ? findSidePanel() : null,
  askAccess: canAskAccess() ? () => void askAccess() : null,
  reload: place === 'dock' ? null : () => location.reload(),
};

let draw: () => void = () => undefined;

/** One tree for as long as the panel lives: Preact counts the ids of each tree from 0, and an id given twice takes the names from the fields. */
function Root() {
  const [, setTurn] = useState(0);
  draw = () => setTurn((turn) => turn + 1);
  return <Panel view={view} place={place} isLost={isLost} isSeen={isSeen} acts={acts} />;
}

/** Firefox gives an embedded page of an extension no such thing. */
function canAskAccess(): boolean {
  return 'permissions' in browser;
}

/** Asks for the sites as the manifest names them: less than that would leave the browser refusing some of their pages. */
async function askAccess(): Promise<void> {
  const given = await browser.permissions.request({ origins: [...portalOrigins()] });
  if (given) link.send({ do: 'look-again' });
}

render(<Root />, root);
