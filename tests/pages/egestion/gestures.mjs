const kept = { counts: 'copy.gestures', touched: 'copy.touched', decoys: 'copy.decoys' };

const read = (name, none) => JSON.parse(sessionStorage.getItem(kept[name]) ?? none);
const keep = (name, value) => sessionStorage.setItem(kept[name], JSON.stringify(value));

/** The outermost window of this site: the counters of a framed page and of its frame are one. */
function outermost() {
  let top = window;
  try {
    while (top.parent !== top && top.parent.location.origin === location.origin) top = top.parent;
  } catch {
    // A parent of another origin refuses to say where it is: this window is then the outermost one of ours.
  }
  return top;
}

/**
 * Counts what a person does on the page: `window.__gestures` = { trusted, synthetic: { clicks, keys }, reset() }, kept from page to page
 * of a tab, and notes the controls that received an input event. To be called once per document.
 */
export function watchGestures() {
  const top = outermost();
  const zero = () => ({ trusted: { clicks: 0, keys: 0 }, synthetic: { clicks: 0, keys: 0 } });
  const counts = top.__gestures ?? { ...zero(), ...read('counts', '{}') };
  counts.reset = () => {
    Object.assign(counts, zero());
    sessionStorage.removeItem(kept.counts);
  };
  top.__gestures = counts;
  window.__gestures = counts;
  const count = (what) => (event) => {
    (event.isTrusted ? counts.trusted : counts.synthetic)[what] += 1;
    keep('counts', { trusted: counts.trusted, synthetic: counts.synthetic });
  };
  document.addEventListener('click', count('clicks'), true);
  document.addEventListener('keydown', count('keys'), true);
  for (const type of ['input', 'change']) document.addEventListener(type, (event) => noteTouched(event.target), true);
  window.addEventListener('pagehide', () => keep('decoys', readDecoys()));
}

function noteTouched(control) {
  const name = control.name || control.id || control.getAttribute('aria-label') || control.tagName.toLowerCase();
  keep('touched', [...new Set([...read('touched', '[]'), name])]);
}

/** Says which control is a decoy: nobody but a person has a reason to write there, and nobody at all in the honeypot. */
export function registerDecoy(name, control) {
  (outermost().__decoys ??= {})[name] = control;
}

function readDecoys() {
  const before = read('decoys', '{}');
  const live = outermost().__decoys ?? {};
  return Object.fromEntries(['honeypot', 'search', 'newsletter'].map((name) => [name, live[name]?.value || before[name] || '']));
}

/** What goes with a request when it is sent: the controls that received an input event, and what stands in the decoys. */
export function readWitness() {
  return { touched: read('touched', '[]'), decoys: readDecoys() };
}

/** Starts again for the next request of the same tab. */
export function forgetWitness() {
  sessionStorage.removeItem(kept.touched);
  sessionStorage.removeItem(kept.decoys);
}
