/**
 * What Truelle draws in a page lies in a closed root, which neither the page nor a locator can see; the browser's own inspector can.
 * @param {import('@playwright/test').Page} page
 */
export async function overlayOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');

  /** Nodes of the accessibility tree under the question before a held act, in whichever frame; null while there is none. */
  const readDialog = async () => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const frames = (tree) => [tree.frame.id, ...(tree.childFrames ?? []).flatMap(frames)];
    const trees = await Promise.all(frames(frameTree).map((frameId) => session.send('Accessibility.getFullAXTree', { frameId })));
    const isQuestion = ({ role, ignored }) => !ignored && role?.value === 'alertdialog';
    const nodes = trees.map((tree) => tree.nodes).find((some) => some.some(isQuestion));
    const root = nodes?.find(isQuestion);
    if (nodes === undefined || root === undefined) return null;
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const under = (node) => [node, ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? under(byId.get(id)) : []))];
    return { name: root.name?.value ?? '', nodes: under(root).filter(({ ignored }) => !ignored) };
  };
  const call = async (backendNodeId, functionDeclaration) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration, returnByValue: true });
    return result.value;
  };
  const find = async () => {
    const dialog = await readDialog();
    if (dialog === null) throw new Error('There is no question to answer');
    return dialog;
  };

  return {
    /** The name of the question; blank while there is none. */
    question: async () => (await readDialog())?.name ?? '',
    /** Everything the question says, in one line. */
    words: async () => (await readDialog())?.nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => name?.value ?? '').join(' ') ?? '',
    /** The lines of a list, each in one text. */
    list: async (name) => {
      const dialog = await find();
      const list = dialog.nodes.find((node) => node.role?.value === 'list' && node.name?.value === name);
      if (list === undefined) return [];
      return call(list.backendDOMNodeId, 'function () { return [...this.children].map((line) => line.innerText.replace(/\\s+/g, " ").trim()); }');
    },
    /** How many first pages are drawn: canvases on which something other than paper stands. */
    drawnPages: async () => {
      const dialog = await find();
      const list = dialog.nodes.find((node) => node.role?.value === 'list' && node.name?.value === 'Documents à transmettre');
      if (list === undefined) return 0;
      return call(
        list.backendDOMNodeId,
        `function () {
          const isDrawn = (canvas) => {
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            let dark = 0;
            for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0 && data[at] < 200) dark += 1;
            return dark > 20;
          };
          return [...this.querySelectorAll('canvas')].filter(isDrawn).length;
        }`,
      );
    },
    /** Presses a button of the question with the mouse, where it is drawn. */
    press: async (name) => {
      const dialog = await find();
      const button = dialog.nodes.find((node) => node.role?.value === 'button' && node.name?.value === name);
      if (button === undefined) throw new Error(`The question has no button « ${name} »`);
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId });
      const [left, top, , , right, bottom] = model.border;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
  };
}
