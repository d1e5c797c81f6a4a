import { afterEach, expect, test } from 'vitest';
import { applyBatch } from './apply-batch';
import { mountPage } from './fixture-page';

afterEach(() => document.body.replaceChildren());

test('tells outcome, strategy, family and what was there, and each field as it is written', async () => {
  const page = mountPage('<label>Nom<input id="a" value="Ancien"></label><label><input type="checkbox" id="b">Sportif</label><input id="c" disabled>');
  const writes = [
    page.write(page.put('text', page.one('#a')), { do: 'type', texts: ['Dupont'] }, 'apprentice.lastName'),
    page.write(page.put('checkbox', page.one('#b')), { do: 'tick', checked: true }, 'apprentice.eliteAthlete'),
    page.write(page.put('text', page.one('#c')), { do: 'type', texts: ['x'] }, 'apprentice.usageName'),
  ];
  const told: string[] = [];
  const { registry } = page.context;
  const signal = new AbortController().signal;
  const result = await applyBatch({ writes, registry, strategies: { text: 'insert-text' }, signal, onWritten: (field) => told.push(field) });
  expect(told).toEqual(['apprentice.lastName', 'apprentice.eliteAthlete', 'apprentice.usageName']);
  expect(result).toEqual([
    { control: writes[0]?.control, before: 'Ancien', family: 'text', line: { field: 'apprentice.lastName', outcome: 'filled', reason: null, strategy: 'insert-text' } },
    { control: writes[1]?.control, before: false, family: 'checkbox', line: { field: 'apprentice.eliteAthlete', outcome: 'filled', reason: null, strategy: 'click' } },
    { control: writes[2]?.control, before: '', family: 'text', line: { field: 'apprentice.usageName', outcome: 'refused', reason: 'disabled', strategy: null } },
  ]);
});

test('what a batch did is undone by restoring what was there', async () => {
  const page = mountPage(`
    <input id="text" value="Ancien"><textarea></textarea><input type="date" id="date" value="2020-01-31">
    <select><option value="">Choisir</option><option value="1">11 - Premier</option><option value="2">21 - Suivant</option></select>
    <input type="checkbox" id="box" checked>
    <fieldset><label><input type="radio" name="r" value="1">Oui</label><label><input type="radio" name="r" value="0">Non</label></fieldset>
    <input id="d" maxlength="2" size="2" placeholder="jj"><input id="m" maxlength="2" size="2" placeholder="mm"><input id="y" maxlength="4" size="4" placeholder="aaaa">`);
  const radios = page.all('[type=radio]');
  const parts = ['#d', '#m', '#y'].map(page.one);
  const writes = [
    page.write(page.put('text', page.one('#text')), { do: 'type', texts: ['Neuf'] }, 'employer.name'),
    page.write(page.put('textarea', page.area('textarea')), { do: 'type', texts: ['Pose'] }, 'training.cfa.name'),
    page.write(page.put('date', page.one('#date')), { do: 'set-date', day: '2026-09-03' }, 'contract.startDate'),
    page.write(page.put('select', page.list('select')), { do: 'choose', code: '21', labels: ['Suivant'] }, 'contract.type'),
    page.write(page.put('checkbox', page.one('#box')), { do: 'tick', checked: false }, 'apprentice.eliteAthlete'),
    page.write(page.put('radio', radios[0] ?? page.root, radios), { do: 'tick', checked: true }, 'apprentice.disabledWorker'),
    page.write(page.put('split', parts[0] ?? page.root, parts), { do: 'set-date', day: '2008-02-29' }, 'apprentice.birthDate'),
  ];
  const snapshot = (): unknown[] => [
    page.box('#text').value, page.area('textarea').value, page.box('#date').value, page.list('select').value, page.box('#box').checked,
    radios.map((radio) => radio instanceof HTMLInputElement && radio.checked), ['#d', '#m', '#y'].map((part) => page.box(part).value),
  ]; // prettier-ignore
  const before = snapshot();
  const { registry, signal } = page.context;
  const ask = { registry, signal, strategies: {}, onWritten: () => undefined };
  const done = await applyBatch({ ...ask, writes });
  expect(done.map(({ line }) => line.outcome)).toEqual(writes.map(() => 'filled'));
  expect(snapshot()).toEqual(['Neuf', 'Pose', '2026-09-03', '2', false, [true, false], ['29', '02', '2008']]);
  const undo = await applyBatch({ ...ask, writes: done.map(({ before: shown }, index) => ({ ...writes[index] ?? writes[0], action: { do: 'restore', shown: shown ?? '' } }) as never) });
  expect(undo.map(({ line }) => line.outcome)).toEqual(writes.map(() => 'filled'));
  expect(snapshot()).toEqual(before);
});

test('a box drawn anew when it is left is written all the same', async () => {
  const page = mountPage('<p><label for="n1">Nom</label><input id="n1" name="nom"></p><p><label for="n2">Prénom</label><input id="n2" name="prenom"></p>');
  let draws = 0;
  page.root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || draws > 2) return;
    draws += 1;
    // Legacy pages draw a block anew at each answer, from what they were told.
    const value = target.value.toUpperCase();
    const block = target.closest('p');
    block?.replaceChildren(...[...block.childNodes].map((node) => node.cloneNode(true)));
    const fresh = block?.querySelector('input');
    if (fresh instanceof HTMLInputElement) fresh.value = value;
  });
  const { registry, signal } = page.context;
  const writes = [
    page.write(page.put('text', page.one('#n1')), { do: 'type', texts: ['Dupont'] }, 'apprentice.lastName'),
    page.write(page.put('text', page.one('#n2')), { do: 'type', texts: ['Luc'] }, 'apprentice.firstName'),
  ];
  const result = await applyBatch({ writes, registry, strategies: {}, signal, onWritten: () => undefined });
  expect(draws).toBe(2);
  expect(result.map(({ line }) => line.outcome)).toEqual(['filled', 'filled']);
  expect([page.box('#n1').value, page.box('#n2').value]).toEqual(['DUPONT', 'LUC']);
});

test('two boxes that could be the lost one are neither', async () => {
  const page = mountPage('<div><label>Nom<input name="nom"></label></div>');
  const id = page.put('text', page.one('input'));
  const { registry, signal } = page.context;
  page.one('input').addEventListener('input', () => {
    page.one('div').innerHTML = '<label>Nom<input name="nom"></label><label>Nom<input name="nom"></label>';
  });
  const writes = [page.write(id, { do: 'type', texts: ['Dupont'] }, 'apprentice.lastName')];
  const [result] = await applyBatch({ writes, registry, strategies: {}, signal, onWritten: () => undefined });
  expect(result?.line).toMatchObject({ outcome: 'failed', reason: 'vanished' });
  expect(page.all('input').map((box) => box instanceof HTMLInputElement && box.value)).toEqual(['', '']);
});
