import { build } from './build';
import { move } from './move';
import type { CodeTag } from './overlay';
import { queryVisibleRect } from './visible-rect';

export interface CodeTags {
  readonly set: (tags: readonly CodeTag[]) => void;
  readonly draw: () => void;
  readonly elements: () => readonly HTMLElement[];
}

/** Writes each help code on the upper edge of what bears it, while they are asked for. A press goes through to the page. */
export function createCodeTags(options: {
  readonly document: Document;
  readonly layer: HTMLElement;
  readonly isOurs: (element: Element) => boolean;
}): CodeTags {
  const { document, layer } = options;
  const group = build(document, 'div', { 'aria-hidden': 'true' });
  layer.append(group);
  let drawn: { readonly tag: CodeTag; readonly chip: HTMLElement }[] = [];
  return {
    set: (tags) => {
      const same = tags.length === drawn.length && tags.every(({ code, element }, place) => drawn[place]?.tag.code === code && drawn[place].tag.element === element);
      if (same) return;
      drawn = tags.map((tag) => ({ tag, chip: build(document, 'span', { class: 'code code-tag', hidden: '' }, tag.code) }));
      group.replaceChildren(...drawn.map(({ chip }) => chip));
    },
    draw: () => {
      // All that reads first, then all that writes.
      const boxes = drawn.map(({ tag }) => (tag.element.isConnected ? queryVisibleRect(tag.element, options.isOurs) : null));
      for (const [place, { chip }] of drawn.entries()) {
        const box = boxes[place] ?? null;
        chip.hidden = box === null;
        // Over the upper edge, at the left: its text stands below, its mark and its icon at the right.
        if (box !== null) move(chip, { left: Math.max(0, box.left - 4), top: Math.max(0, box.top - 13) });
      }
    },
    elements: () => drawn.map(({ tag }) => tag.element),
  };
}
