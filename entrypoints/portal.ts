import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from './portal/start-frame';

// Several injections of one frame are one: the mark lies in this script's own world, which the page cannot see.
const mark = Symbol.for('truelle.portal');

export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  // Nobody answered: the next injection starts afresh.
  startFrame().catch(() => Reflect.deleteProperty(globalThis, mark));
});
