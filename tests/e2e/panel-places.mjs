/**
 * The panel where a person finds it: in the dock of the page, and in the side panel of the browser.
 * A panel that is a tab of its own is opened by `launch.mjs`.
 */

/**
 * Has the dock open on every page from now on, as it does once a person has left it open.
 * @param {Awaited<ReturnType<typeof import('./launch.mjs').launchTruelle>>} truelle
 */
export async function leaveDockOpen(truelle) {
  const worker = await truelle.worker();
  await worker.evaluate(() => chrome.storage.local.set({ dock: { side: 'right', state: 'open' } }));
}

/** The panel in the dock of a page, once it is there. @param {import('@playwright/test').Page} page @returns {Promise<import('@playwright/test').Frame>} */
export async function dockOf(page) {
  const query = () => page.frames().find((frame) => frame.url().includes('/panel.html'));
  while (query() === undefined) await page.waitForEvent('framenavigated');
  const dock = query();
  if (dock === undefined) throw new Error('The dock went away.');
  await dock.getByRole('combobox', { name: 'Dossier', exact: true }).waitFor();
  return dock;
}

/**
 * Opens the browser's own side panel beside a page. Playwright takes it for no page, so its keys and presses are sent by hand: they are as
 * real to the browser as those of a page.
 * @param {Awaited<ReturnType<typeof import('./launch.mjs').launchTruelle>>} truelle
 * @param {import('@playwright/test').Page} page
 */
export async function openSidePanel(truelle, page) {
  const opener = await truelle.openPage('notebook.html');
  const session = await truelle.context.newCDPSession(opener);
  // What the button of the toolbar does; only an act of the user may.
  const expression = 'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))';
  const opened = await session.send('Runtime.evaluate', { expression, awaitPromise: true, userGesture: true });
  if (opened.exceptionDetails !== undefined) throw new Error(`The side panel did not open: ${opened.exceptionDetails.text}`);
  await opener.close();
  await page.bringToFront();

  const browser = await truelle.context.browser().newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url === truelle.urlOf('panel.html'));
  if (target === undefined) throw new Error('The side panel is not among what the browser shows.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const waiting = new Map();
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let last = 0;
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, resolve);
      browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method, params }) }).catch(reject);
    });
  /** Runs a function in the side panel; its arguments and its result are plain data. */
  const evaluate = async (run, ...given) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression: `(${String(run)})(...${JSON.stringify(given)})`, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(`In the side panel: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  };

  return {
    evaluate,
    /** All that it says. */
    text: () => evaluate(() => document.body.innerText),
    /** Waits for the one element of that role and name, presses it as a mouse does, and gives the focus to it. */
    async press(role, name) {
      const { x, y } = await evaluate(findPlace, role, name);
      // Input sent by hand leaves the focus where it was: a mouse takes it along.
      await send('Page.bringToFront');
      for (const type of ['mousePressed', 'mouseReleased']) await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    /** Types into what has the focus. */
    type: (text) => send('Input.insertText', { text }),
    /** Resolves once the text of the panel matches. */
    waitForText: (pattern) => evaluate(waitForText, pattern.source),
    close: () => browser.detach(),
  };
}

/** Runs in the side panel: where to press the element, once it is there, stands still and has nothing over it. */
function findPlace(role, name) {
  const selectors = { button: 'button:not([role])', option: '[role=option]', combobox: '[role=combobox]', checkbox: 'input[type=checkbox]' };
  const nameOf = (element) => (element.getAttribute('aria-label') ?? (element.labels?.[0]?.innerText || element.innerText)).trim();
  const query = () => {
    const seen = [...document.querySelectorAll(selectors[role])].filter((element) => element.checkVisibility());
    return seen.find((element) => nameOf(element) === name) ?? seen.find((element) => nameOf(element).startsWith(name));
  };
  return new Promise((resolve, reject) => {
    const end = performance.now() + 30_000;
    let last = '';
    const look = () => {
      const element = query();
      element?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
      const place = { x: x + width / 2, y: y + height / 2 };
      const now = element === undefined ? '' : JSON.stringify(place);
      const hit = document.elementFromPoint(place.x, place.y);
      const isClear = element !== undefined && hit !== null && (element.contains(hit) || [...(element.labels ?? [])].some((label) => label.contains(hit)));
      if (isClear && now === last) resolve(place);
      else if (performance.now() > end) reject(new Error(`no ${role} « ${name} » to press; it says: ${document.body.innerText}`));
      else window.requestAnimationFrame(look);
      last = now;
    };
    look();
  });
}

/** Runs in the side panel: resolves with the first match. */
function waitForText(source) {
  const pattern = new RegExp(source);
  return new Promise((resolve, reject) => {
    const look = () => {
      const [found] = pattern.exec(document.body?.innerText ?? '') ?? [];
      if (found === undefined) return false;
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
      return true;
    };
    const observer = new window.MutationObserver(look);
    const timer = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`it never said ${source} but ${document.body.innerText}`));
    }, 120_000);
    if (!look()) observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
