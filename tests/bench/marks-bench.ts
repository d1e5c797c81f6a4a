import components from '../../components/look/components.css?inline';
import overlayStyles from '../../components/overlay/overlay.css?inline';
import tokens from '../../components/look/tokens.css?inline';
import { createControlRegistry } from '../../lib/page/control-registry';
import { mountOverlay } from '../../lib/page/overlay/mount-overlay';
import type { Mark } from '../../lib/page/overlay/overlay';

/** What the bench of marks asks of the page it is put into. */
interface MarksBench {
  /** Marks every field of the page anew, each in another state than before, and resolves once it is drawn. */
  readonly update: () => Promise<void>;
  /** As many layouts as a loop makes that writes and reads by turns. */
  readonly thrash: () => void;
}

declare global {
  interface Window {
    truelleMarks: () => MarksBench;
  }
}

const states = ['blocking', 'filled'] as const;

window.truelleMarks = () => {
  const registry = createControlRegistry(0);
  const fields = [...document.querySelectorAll('input')];
  const overlay = mountOverlay({ document, signal: new AbortController().signal, styles: [tokens, components, overlayStyles], dock: null });
  let turn = 0;
  const marks = (): readonly Mark[] =>
    fields.map((target, place) => {
      const id = registry.idOf(target);
      return { key: id, handle: { id, kind: 'text', target, members: [] }, state: states[(place + turn) % 2] ?? 'filled', label: `Champ ${place}`, helpCode: '', notes: [] };
    });
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  return {
    async update() {
      turn += 1;
      overlay.setMarks(marks());
      // The overlay has asked for the next frame before us; by the one after it has been laid out.
      await frame();
      await frame();
    },
    thrash() {
      for (const [place, field] of fields.entries()) {
        field.style.marginLeft = `${(place + turn) % 2}px`;
        field.getBoundingClientRect();
      }
      turn += 1;
    },
  };
};
