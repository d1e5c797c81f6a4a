import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from './portal/start-frame';

// Several injections of one frame are one: the mark lies in this script's own world, which the page cannot see.
const mark = Symbol.for('truelle.portal');

export default defineUnlistedScript(() => {
  // Only the lines below write the mark.
  const tellAnew = Reflect.get(globalThis, mark) as (() => void) | undefined;
  if (tellAnew !== undefined) {
    // Whoever asks for the script again has lost sight of this frame.
    tellAnew();
    return;
  }
  const starting = startFrame();
  Reflect.set(globalThis, mark, () => void starting.then((tell) => tell()));
  // Nobody answered: the next injection starts afresh.
  starting.catch(() => Reflect.deleteProperty(globalThis, mark));
});
