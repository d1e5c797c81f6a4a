import { afterEach, expect, test } from 'vitest';
import type { FieldId } from '../../fields/catalogue';
import { createControlRegistry } from '../control-registry';
import { scanPage } from '../scan/scan-page';
import { applyBatch } from './apply-batch';

afterEach(() => document.body.replaceChildren());

/** A form whose boxes bear neither name nor id and whose every answer has the server draw it anew: words in cells are all that lasts. */
function mountRedrawn(rowsOf: (answers: ReadonlyMap<string, string>) => readonly (readonly [title: string, label: string])[]) {
  const answers = new Map<string, string>();
  const draw = (): void => {
    const rows = rowsOf(answers);
    const titles = [...new Set(rows.map(([title]) => title))];
    document.body.innerHTML = titles
      .map((title) => `<h2>${title}</h2><table>${rows.filter(([own]) => own === title).map(([, label]) => `<tr><td>${label}</td><td><input></td></tr>`).join('')}</table>`)
      .join('');
    for (const [index, box] of [...document.querySelectorAll('input')].entries()) {
      // The place tells rows apart that read alike.
      const key = rows.filter((row, other) => other < index && String(row) === String(rows[index])).length === 0 ? (rows[index]?.join(' / ') ?? '') : `${index}`;
      box.value = answers.get(key) ?? '';
      box.addEventListener('change', () => {
        answers.set(key, box.value);
        draw();
      });
    }
  };
  draw();
  const registry = createControlRegistry(0);
  const scan = () => scanPage({ document, registry });
  const first = scan();
  const controlAt = (place: number) => first.controls[place]?.id ?? '0:0';
  const fill = (texts: Readonly<Record<number, readonly [FieldId, string]>>) =>
    applyBatch({
      writes: Object.entries(texts).map(([place, [field, text]]) => ({ control: controlAt(Number(place)), field, value: text, action: { do: 'type', texts: [text] }, trigger: false })),
      registry,
      reread: { scan, readings: [first] },
      strategies: {},
      signal: new AbortController().signal,
      onWritten: () => undefined,
    });
  return { fill, answers: () => Object.fromEntries(answers) };
}

const people = [['Apprenti', 'Nom'], ['Apprenti', 'Ville'], ['Tuteur', 'Nom'], ['Tuteur', 'Emploi']] as const;

test('every box of a form that is drawn anew at each answer is written, each under its own title', async () => {
  const page = mountRedrawn(() => people);
  const applied = await page.fill({ 0: ['apprentice.lastName', 'Dupont'], 1: ['apprentice.birthCity', 'Niort'], 2: ['master1.lastName', 'Martin'], 3: ['master1.job', 'Chef'] });
  expect(applied.map(({ line }) => line.outcome)).toEqual(['filled', 'filled', 'filled', 'filled']);
  expect(page.answers()).toEqual({ 'Apprenti / Nom': 'Dupont', 'Apprenti / Ville': 'Niort', 'Tuteur / Nom': 'Martin', 'Tuteur / Emploi': 'Chef' });
});

test('two boxes that read alike are told by their places', async () => {
  const page = mountRedrawn(() => [['Période', 'Du'], ['Période', 'Au'], ['Période', 'Du'], ['Période', 'Au']]);
  const applied = await page.fill({ 1: ['employer.name', 'un'], 2: ['apprentice.lastName', 'deux'] });
  expect(applied.map(({ line }) => line.outcome)).toEqual(['filled', 'filled']);
  expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', 'un', 'deux', '']);
});

test('a box of which there are more than before is not guessed', async () => {
  const page = mountRedrawn((answers) => (answers.size === 0 ? people : [['Apprenti', 'Nom'], ['Apprenti', 'Ville'], ['Apprenti', 'Ville'], ['Tuteur', 'Nom']]));
  const applied = await page.fill({ 0: ['apprentice.lastName', 'Dupont'], 1: ['apprentice.birthCity', 'Niort'], 2: ['master1.lastName', 'Martin'], 3: ['master1.job', 'Chef'] });
  expect(applied.map(({ line }) => line.reason)).toEqual([null, 'vanished', null, 'vanished']);
  expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual(['Dupont', '', '', 'Martin']);
});
