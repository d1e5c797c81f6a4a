import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchReaction } from './guard-reaction';

let abort: AbortController;

beforeEach(() => {
  abort = new AbortController();
  document.body.innerHTML = '<form><button>Suivant</button></form><p>Étape 1</p><div id="ours"></div>';
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
});

afterEach(() => {
  vi.useRealTimers();
  abort.abort();
  document.body.replaceChildren();
});

const watch = (act: () => void): Promise<boolean> =>
  watchReaction({ document, signal: abort.signal, isOurs: (element) => element.id === 'ours', act });

test.each([
  ['draws something', () => document.querySelector('p')?.append(' bis')],
  ['shows that it works', () => document.querySelector('button')?.classList.add('busy')],
  ['sends a form', () => document.querySelector('form')?.requestSubmit()],
  ['says goodbye', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
])('a page that %s has answered', async (_, act) => {
  await expect(watch(act)).resolves.toBe(true);
});

test('a page that draws later has answered too', async () => {
  await expect(watch(() => queueMicrotask(() => document.querySelector('p')?.remove()))).resolves.toBe(true);
});

test.each([
  ['nothing moves', () => undefined],
  ['only Truelle draws', () => document.getElementById('ours')?.append('vu')],
])('a page on which %s has not answered', async (_, act) => {
  vi.useFakeTimers();
  const asked = watch(act);
  await vi.runAllTimersAsync();
  await expect(asked).resolves.toBe(false);
});

test('nobody is told anything once the extension is gone', async () => {
  const asked = watch(() => undefined);
  abort.abort();
  await expect(asked).resolves.toBe(true);
});
