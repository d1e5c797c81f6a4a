import type { FieldId } from '../../fields/catalogue';
import type { ControlId, ControlKind } from '../../fields/reading';
import type { FieldValue } from '../../fields/values';
import type { Write, WriteAction } from '../../filling/fill-plan';
import { createControlRegistry, type ControlHandle } from '../control-registry';
import type { AppliedWrite, ApplyContext } from './driver';
import { saysSame } from './says-same';
import { waitForQuiet } from './wait-for-quiet';

/** A page made for one test: controls are put in the registry by hand, as a scan would. */
export interface FixturePage {
  readonly root: HTMLElement;
  readonly context: ApplyContext;
  readonly one: (selector: string) => HTMLElement;
  readonly box: (selector: string) => HTMLInputElement;
  readonly list: (selector: string) => HTMLSelectElement;
  readonly area: (selector: string) => HTMLTextAreaElement;
  readonly all: (selector: string) => HTMLElement[];
  readonly put: (kind: ControlKind, target: HTMLElement, members?: readonly HTMLElement[]) => ControlId;
  readonly write: (control: ControlId, action: WriteAction, field?: FieldId, value?: FieldValue) => Write;
  readonly stop: () => void;
}

export function mountPage(html: string, options: { reanchor?: (id: ControlId) => ControlHandle | undefined } = {}): FixturePage {
  const root = document.createElement('main');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  const registry = createControlRegistry(0);
  const abort = new AbortController();
  const context: ApplyContext = {
    document,
    registry,
    signal: abort.signal,
    isSame: saysSame,
    knownStrategies: new Map(),
    quiet: () => waitForQuiet(document, abort.signal),
    ...options,
  };
  return {
    root,
    context,
    one: (selector) => found(selector, HTMLElement),
    box: (selector) => found(selector, HTMLInputElement),
    list: (selector) => found(selector, HTMLSelectElement),
    area: (selector) => found(selector, HTMLTextAreaElement),
    all: (selector) => [...document.querySelectorAll<HTMLElement>(selector)],
    put(kind, target, members = []) {
      const id = registry.idOf(target);
      registry.put({ id, kind, target, members });
      return id;
    },
    write: (control, action, field = 'employer.name', value = valueOf(action)) => ({ control, field, value, action, trigger: false }),
    stop: () => abort.abort(),
  };
}

function found<T extends HTMLElement>(selector: string, Kind: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof Kind)) throw new Error(`The fixture has no ${selector}`);
  return element;
}

/** The receipt line and what was there, without the write itself. */
export function outcomeOf({ line, before }: AppliedWrite): { outcome: string; reason: string | null; strategy: string | null; before: unknown } {
  return { outcome: line.outcome, reason: line.reason, strategy: line.strategy, before };
}

function valueOf(action: WriteAction): FieldValue {
  switch (action.do) {
    case 'type':
    case 'type-parts':
      return action.texts[0] ?? '';
    case 'choose':
      return action.code;
    case 'set-date':
      return action.day;
    case 'tick':
      return action.checked;
    case 'restore':
      return action.shown;
  }
}
