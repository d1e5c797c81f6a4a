import { expect } from 'vitest';
import type { PageReading } from '../../../lib/fields/reading';
import type { FrameAgent } from './frame-agent';

/** A shape loaded in a frame of its own, with Truelle's code running in it as a content script would. */
export interface ShapePage {
  readonly document: Document;
  readonly one: (selector: string) => HTMLElement;
  readonly received: () => Readonly<Record<string, unknown>>;
  /** Readings of the page and of its inner frames, top first. */
  readonly scan: () => PageReading[];
  /** The code running in each frame, started anew where a page has loaded again. */
  readonly agents: () => Promise<readonly FrameAgent[]>;
  readonly whenReloaded: () => Promise<void>;
  readonly close: () => void;
}

interface ShapeWindow extends Window {
  readonly __received: Readonly<Record<string, unknown>>;
  readonly __truelle?: FrameAgent;
  eval: (code: string) => unknown;
}

export async function openShape(name: string): Promise<ShapePage> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  frame.src = `/tests/pages/shapes/${name}.html`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const agents = (): Promise<FrameAgent[]> => Promise.all(windowsIn(topOf(frame)).map((view, index) => startAgent(view, index)));
  let current = await agents();
  return {
    get document() {
      return topOf(frame).document;
    },
    one: (selector) => {
      const found = topOf(frame).document.querySelector<HTMLElement>(selector);
      if (found === null) throw new Error(`${name} has no ${selector}`);
      return found;
    },
    received: () => topOf(frame).__received,
    scan: () => current.map((agent) => agent.scan()),
    agents: async () => (current = await agents()),
    whenReloaded: () => new Promise((done) => frame.addEventListener('load', () => done(), { once: true })),
    close: () => frame.remove(),
  };
}

function topOf(frame: HTMLIFrameElement): ShapeWindow {
  // The page's own globals and `eval` are no part of the DOM types.
  return frame.contentWindow as unknown as ShapeWindow;
}

/** The window and those of its frames that a script may enter. */
function windowsIn(view: ShapeWindow): ShapeWindow[] {
  const inner = [...view.document.querySelectorAll('iframe, frame')].flatMap((element) => {
    const held = (element as HTMLIFrameElement).contentDocument?.defaultView ?? null;
    return held === null ? [] : windowsIn(held as unknown as ShapeWindow);
  });
  return [view, ...inner];
}

async function startAgent(view: ShapeWindow, frame: number): Promise<FrameAgent> {
  if (view.__truelle === undefined) {
    view.eval(`import('/tests/pages/shapes/frame-agent.ts').then((module) => { window.__truelle = module.createAgent(${frame}); })`);
  }
  await expect.poll(() => view.__truelle, { timeout: 10_000 }).toBeDefined();
  if (view.__truelle === undefined) throw new Error('The code of the frame did not start');
  return view.__truelle;
}
