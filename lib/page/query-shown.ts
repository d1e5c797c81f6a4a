import type { ControlId } from '../fields/reading';
import type { ControlHandle, ControlRegistry } from './control-registry';

/** A group taller than this, in CSS pixels, is a part of the page, no longer an answer. */
const largestGroup = 240;
const controls = 'input:not([type=hidden]), select, textarea';

/** What to show of a control or button: all the choices of a group where nothing else stands among them; null once it has left the page. */
export function queryShown(registry: ControlRegistry, id: ControlId): HTMLElement | null {
  const handle = registry.query(id);
  return handle === undefined ? (registry.queryElement(id) ?? null) : wholeAnswer(handle);
}

function wholeAnswer({ target, members }: ControlHandle): HTMLElement {
  if (members.length < 2) return target;
  let group = target.parentElement;
  while (group !== null && !members.every((member) => group?.contains(member))) group = group.parentElement;
  if (group === null || group.getBoundingClientRect().height > largestGroup) return target;
  const isAlone = [...group.querySelectorAll(controls)].every((one) => members.some((member) => member.contains(one)));
  return isAlone ? group : target;
}
