// The page's own memory: what its framework heard, by the name in `data-keep`. Tests compare it with what was meant to be written.
window.__received = {};
const keep = (event) => {
  const target = event.composedPath()[0];
  const name = target.dataset?.keep;
  if (name === undefined) return;
  if (target.type === 'checkbox') window.__received[name] = target.checked;
  else if (target.type === 'radio') window.__received[name] = target.value;
  else window.__received[name] = target.value ?? target.innerText;
};
addEventListener('input', keep);
addEventListener('change', keep);
