import { sendMessage } from '../../lib/browser/messages';
import { letScriptLinksRun } from '../../lib/page/click';

/** Has the background run the script links of this document; called once by each script that clicks in it. */
export function runScriptLinks(document: Document): void {
  // Where the background cannot be reached, the click does nothing: whoever waits for what it opens says so.
  letScriptLinksRun(document, (address) => void sendMessage('scriptLinkClicked', { address }).catch(() => undefined));
}
