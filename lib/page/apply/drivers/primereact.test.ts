import { Calendar } from 'primereact/calendar';
import { Checkbox } from 'primereact/checkbox';
import { Dropdown } from 'primereact/dropdown';
import { FloatLabel } from 'primereact/floatlabel';
import { InputMask } from 'primereact/inputmask';
import { InputText } from 'primereact/inputtext';
import { RadioButton } from 'primereact/radiobutton';
import { createElement, Fragment, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import 'primereact/resources/themes/lara-light-blue/theme.css';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyWrite } from '../apply-write';
import { mountPage, type FixturePage } from '../fixture-page';
import { settle } from '../turns';
import { waitFor } from '../wait-for';

/** What each component told the application, which is what would be sent. */
let state: Record<string, unknown>;
let page: FixturePage;
let unmount: () => void = () => undefined;

beforeEach(() => {
  state = {};
});

afterEach(() => {
  unmount();
  document.body.replaceChildren();
});

async function show(name: string, draw: (value: never, set: (value: unknown) => void) => ReactNode, first: unknown = ''): Promise<void> {
  function Host(): ReactNode {
    const [value, setValue] = useState(first);
    return draw(value as never, (next) => {
      state[name] = next;
      setValue(next);
    });
  }
  page = mountPage('<div id="app"></div>');
  const root = createRoot(page.one('#app'));
  unmount = () => root.unmount();
  root.render(createElement(Host));
  await waitFor(() => page.one('#app').firstElementChild, { document, signal: page.context.signal, limitMs: 2000 });
  // Effects of the first drawing come after it.
  await settle();
}

const noPanel = (): void => expect(document.querySelector('.p-dropdown-panel, .p-datepicker:not(.p-datepicker-inline)')).toBeNull();

test('a text under a floating label', async () => {
  await show('name', (value, set) =>
    createElement(FloatLabel, null, [
      createElement(InputText, { key: 1, id: 'n', value, onChange: (event) => set(event.target.value) }),
      createElement('label', { key: 2, htmlFor: 'n' }, 'Nom'),
    ]),
  );
  const result = await applyWrite(page.write(page.put('text', page.one('#n')), { do: 'type', texts: ['Dupont'] }), page.context);
  expect(result.line).toMatchObject({ outcome: 'filled', strategy: 'native-set' });
  expect(state).toEqual({ name: 'Dupont' });
});

test('a masked NIR gets its digits', async () => {
  await show('nir', (value, set) => createElement(InputMask, { id: 'm', mask: '9 99 99 99 999 999 99', value, onChange: (event) => set(event.value) }));
  const write = page.write(page.put('text', page.one('#m')), { do: 'type', texts: ['105039935112345', '1 05 03 99 351 123 45'] }, 'apprentice.nir');
  const result = await applyWrite(write, page.context);
  expect(result.line.outcome).toBe('filled');
  await page.context.quiet();
  expect(state).toEqual({ nir: '1 05 03 99 351 123 45' });
});

test('a masked date', async () => {
  await show('date', (value, set) => createElement(InputMask, { id: 'm', mask: '99/99/9999', placeholder: 'jj/mm/aaaa', value, onChange: (event) => set(event.value) }));
  const write = page.write(page.put('date', page.one('#m')), { do: 'set-date', day: '2026-09-03' }, 'contract.startDate');
  expect((await applyWrite(write, page.context)).line.outcome).toBe('filled');
  expect(state).toEqual({ date: '03/09/2026' });
});

const kinds = [
  { label: '11 - Premier contrat', value: 'a-guid' },
  { label: '21 - Nouveau contrat', value: 'b-guid' },
  ...Array.from({ length: 60 }, (_, index) => ({ label: `${index + 30} - Autre cas ${index + 30}`, value: `guid-${index}` })),
];

test.each([
  ['the whole list', {}],
  ['a virtual list', { virtualScrollerOptions: { itemSize: 38 } }],
])('a drop-down with %s: opened, chosen, closed', async (_, extra) => {
  await show('kind', (value, set) => createElement(Dropdown, { id: 'd', value, options: kinds, placeholder: 'Choisir', onChange: (event) => set(event.value), ...extra }));
  const control = page.put('combobox', page.one('#d'));
  const write = page.write(control, { do: 'choose', code: '85', labels: ['Autre cas 85'] }, 'contract.type');
  const result = await applyWrite(write, page.context);
  expect(result.line).toMatchObject({ outcome: 'filled', strategy: 'open-choose' });
  expect(state).toEqual({ kind: 'guid-55' });
  noPanel();
});

test('a drop-down without the answer is refused and left closed', async () => {
  await show('kind', (value, set) => createElement(Dropdown, { id: 'd', value, options: kinds.slice(0, 2), onChange: (event) => set(event.value) }));
  const write = page.write(page.put('combobox', page.one('#d')), { do: 'choose', code: '99', labels: ['Rien de tel'] }, 'contract.type');
  expect((await applyWrite(write, page.context)).line).toMatchObject({ outcome: 'refused', reason: 'no-such-option' });
  expect(state).toEqual({});
  noPanel();
});

test('a drop-down known by its inner input opens too', async () => {
  await show('kind', (value, set) => createElement(Dropdown, { inputId: 'i', value, options: kinds, onChange: (event) => set(event.value) }));
  const write = page.write(page.put('combobox', page.one('#i')), { do: 'choose', code: '21', labels: [] }, 'contract.type');
  await applyWrite(write, page.context);
  expect(state).toEqual({ kind: 'b-guid' });
  noPanel();
});

test('a drop-down is put back to blank', async () => {
  await show('kind', (value, set) => createElement(Dropdown, { id: 'd', value, options: kinds, showClear: true, placeholder: 'Choisir', onChange: (event) => set(event.value) }), 'b-guid');
  const result = await applyWrite(page.write(page.put('combobox', page.one('#d')), { do: 'restore', shown: '' }, 'contract.type'), page.context);
  expect(result.line.outcome).toBe('filled');
  expect(state).toEqual({ kind: undefined });
  noPanel();
});

test('a radio and a box say it to the application', async () => {
  await show('both', (value: { sex?: string; athlete?: boolean }, set) =>
    createElement(Fragment, null, [
      ...['Masculin', 'Féminin'].map((label, index) =>
        createElement('div', { key: label }, [
          createElement(RadioButton, { key: 1, inputId: `s${index}`, name: 'sex', value: label, checked: value.sex === label, onChange: () => set({ ...value, sex: label }) }),
          createElement('label', { key: 2, htmlFor: `s${index}` }, label),
        ]),
      ),
      createElement(Checkbox, { key: 3, inputId: 'c', checked: value.athlete === true, onChange: (event) => set({ ...value, athlete: event.checked }) }),
    ]), {});
  const radios = page.all('input[type=radio]');
  const first = radios[0] ?? page.root;
  await applyWrite(page.write(page.put('radio', first, radios), { do: 'choose', code: 'F', labels: ['Féminin', 'Femme'] }, 'apprentice.sex'), page.context);
  await applyWrite(page.write(page.put('checkbox', page.one('#c')), { do: 'tick', checked: true }, 'apprentice.eliteAthlete'), page.context);
  expect(state).toEqual({ both: { sex: 'Féminin', athlete: true } });
});

test.each([
  ['typed', false, 'date'],
  ['picked only', true, 'calendar'],
] as const)('a calendar, %s', async (_, readOnlyInput, kind) => {
  await show('day', (value, set) => createElement(Calendar, { inputId: 'cal', value, dateFormat: 'dd/mm/yy', readOnlyInput, onChange: (event: { value?: unknown }) => set(event.value) }), null);
  const write = page.write(page.put(kind, page.one('#cal')), { do: 'set-date', day: '2008-02-29' }, 'apprentice.birthDate');
  const result = await applyWrite(write, page.context);
  expect(result.line).toMatchObject({ outcome: 'filled' });
  const day = state.day;
  expect(day instanceof Date ? [day.getFullYear(), day.getMonth(), day.getDate()] : day).toEqual([2008, 1, 29]);
  noPanel();
});
