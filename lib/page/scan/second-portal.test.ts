import { afterEach, expect, it } from 'vitest';
import { identify } from '../../filling/identify';
import { apprentissageBeta } from '../../portal/apprentissage-beta';
import { createControlRegistry } from '../control-registry';
import { scanPage } from './scan-page';

afterEach(() => {
  document.head.querySelectorAll('style[data-beta]').forEach((style) => style.remove());
  document.body.replaceChildren();
});

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

it('knows every field of the State’s public form by its description alone', async () => {
  const copy = new DOMParser().parseFromString(await fetchText('/tests/pages/beta/index.html'), 'text/html');
  const style = document.createElement('style');
  style.dataset.beta = '';
  style.textContent = copy.querySelector('style')?.textContent ?? '';
  document.head.append(style);
  document.body.replaceChildren(...copy.body.childNodes);
  const expected: unknown = JSON.parse(await fetchText('/tests/pages/beta/fields.json'));

  const reading = scanPage({ document, registry: createControlRegistry(0) });
  const { step, matches } = identify(reading, apprentissageBeta, []);
  const fields = reading.controls.map(({ id }) => matches.find(({ control }) => control === id)?.field ?? null);
  expect(step).toBe('form');
  expect(fields).toEqual(expected);
});
