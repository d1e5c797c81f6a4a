import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/look/tokens.css';
import '../../components/look/components.css';
import '../../components/look/pages.css';
import '../../components/notebook/notebook.css';
import '../../components/notebook/cases.css';
import '../../components/guidance/guidance.css';
import { ClosedNotebook } from '../../components/notebook/ClosedNotebook';
import { sendMessage } from '../../lib/browser/messages';
import { openStore } from '../../lib/browser/store/open-store';
import { parseStoreError } from '../../lib/browser/store/store-error';
import type { NotebookDoors } from './App';
import { Gate } from './Gate';
import { downloadText } from './download-text';

const root = document.getElementById('app');
if (root === null) throw new Error('notebook: no #app');

try {
  const store = await openStore({ session: browser.storage.session });
  const loadSample = async (): Promise<string> => (await fetch('/sample/truelle-exemple.json')).text();
  const doors: NotebookDoors = {
    demonstration: browser.runtime.getURL('/demonstration.html'),
    loadSample,
    loadCommunes: async () => (await fetch('/data/communes.txt')).text(),
    download: downloadText,
    print: () => window.print(),
    enterCase: (id) => sendMessage('enterCase', { id }),
    capturePage: (tab) => sendMessage('capturePage', { tab }),
  };
  render(<Gate store={store} doors={doors} />, root);
} catch (thrown) {
  render(<ClosedNotebook sentence={parseStoreError(thrown).sentence} onRetry={() => location.reload()} />, root);
}
