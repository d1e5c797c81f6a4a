/** Runs a link whose address is a script of its page (« javascript:… »), in the page's own world. */
export type ScriptLinkRunner = (address: string) => void;

const runners = new WeakMap<Document, ScriptLinkRunner>();

/**
 * Says who runs the script links that are clicked in a document. Browsers hold the address of a link that a content script clicks against the
 * extension's own policy, and run nothing: somebody outside of it has to.
 */
export function letScriptLinksRun(document: Document, run: ScriptLinkRunner): void {
  runners.set(document, run);
}

/** Clicks an element for the user; `send` sends the click itself. A link that is a script is run where its page does not do so in another way. */
export function click(element: HTMLElement, send: () => void = () => element.click()): void {
  const link = element.closest<HTMLAnchorElement | HTMLAreaElement>('a[href], area[href]');
  const view = element.ownerDocument.defaultView;
  const run = runners.get(element.ownerDocument);
  if (link?.protocol !== 'javascript:' || view === null || run === undefined) {
    send();
    return;
  }
  const { href } = link;
  const left = { toRun: false };
  // After all listeners of the page: one that has taken the click for itself wants nothing of the address.
  const takeOver = (event: MouseEvent): void => {
    if (event.defaultPrevented || !event.composedPath().includes(link)) return;
    event.preventDefault();
    left.toRun = true;
  };
  view.addEventListener('click', takeOver);
  send();
  view.removeEventListener('click', takeOver);
  if (left.toRun) run(href);
}
