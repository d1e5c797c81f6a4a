/**
 * What a person sees and presses of what Truelle draws over the page. It stands in closed shadow roots, which only the browser's own tools look into.
 * @param {import('@playwright/test').Page} page
 */
export async function overlayUser(page) {
  const session = await page.context().newCDPSession(page);

  /**
   * Every element that Truelle has drawn, in all frames.
   * @returns {Promise<{ id: number, name: string, attributes: Record<string, string>, text: string, within: string[], hidden: boolean, frame: number }[]>}
   */
  async function drawn() {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return hostsIn(root).flatMap((host, frame) => elementsIn(host, [], frame));
  }
  /** What stands in a list of the open question: rules, with their severity. @returns {Promise<{ rule: string, severity: string }[]>} */
  const points = async () => (await drawn()).filter(({ attributes, within }) => attributes['data-rule'] !== undefined && within.includes('DIALOG')).map(({ attributes }) => ({ rule: attributes['data-rule'], severity: attributes['data-severity'] }));
  const buttons = async (name) => (await drawn()).filter((one) => one.name === 'BUTTON' && (one.text === name || one.attributes['aria-label'] === name));
  /** Where a button of ours stands in the window. */
  const boxOf = async (name) => {
    const found = await buttons(name);
    const button = found.find(({ hidden }) => !hidden) ?? found[0];
    if (button === undefined) throw new Error(`Truelle shows no button « ${name} »`);
    const { model } = await session.send('DOM.getBoxModel', { nodeId: button.id });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, width: right - left, height: bottom - top };
  };

  return {
    drawn,
    points,
    isAsking: async () => (await drawn()).some(({ name, attributes }) => name === 'DIALOG' && attributes.open !== undefined),
    /** The dock, folded or open, is drawn once Truelle has judged the page. */
    hasDock: async () => (await drawn()).some(({ attributes }) => /(^| )dock-(tab|pane)( |$)/.test(attributes.class ?? '') && attributes.hidden === undefined),
    /** Labels of the marks beside the fields that are in sight. */
    marks: async () => (await drawn()).filter(({ attributes }) => /(^| )mk( |$)/.test(attributes.class ?? '')).map(({ attributes }) => attributes['aria-label'] ?? ''),
    hasMarks: async () => (await drawn()).some(({ attributes }) => /(^| )mk( |$)/.test(attributes.class ?? '')),
    /** What was last said to who reads with the ears. */
    announced: async () => (await drawn()).flatMap(({ name, attributes, text }) => (name === 'P' && attributes.role === 'status' ? [text.replaceAll(/[\u00a0\u202f]/g, ' ')] : [])).join(' ').trim(),
    /** Whether a sentence containing these words stands anywhere over the page. */
    says: async (words) => (await drawn()).some(({ text, hidden }) => !hidden && text.replaceAll(/[\u00a0\u202f]/g, ' ').includes(words)),
    /** Presses a button of ours where it stands, with the mouse. */
    async press(name) {
      const { left, top, width, height } = await boxOf(name);
      await page.mouse.click(left + width / 2, top + height / 2);
    },
    boxOf,
    hasButton: async (name) => (await buttons(name)).length > 0,
    /** Whether a button of that name can be seen. */
    shows: async (name) => (await buttons(name)).some(({ hidden }) => !hidden),
  };
}

function hostsIn(node) {
  if (node.localName === 'truelle-overlay') return [node];
  return [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument === undefined ? [] : [node.contentDocument])].flatMap(hostsIn);
}

function elementsIn(node, within, frame) {
  const attributes = Object.fromEntries((node.attributes ?? []).flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1]]] : [])));
  const hidden = within.includes('hidden') || attributes.hidden !== undefined;
  const below = [...within, node.nodeName, ...(attributes.hidden === undefined ? [] : ['hidden'])];
  const inner = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  const own = { id: node.nodeId, name: node.nodeName, attributes, text: textOf(node), within, hidden, frame };
  return [own, ...inner.flatMap((child) => elementsIn(child, below, frame))];
}

function textOf(node) {
  if (node.nodeName === '#text') return node.nodeValue;
  return [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(textOf).join('');
}
