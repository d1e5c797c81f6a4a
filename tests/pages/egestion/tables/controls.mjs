import { optionsOf } from '/shared/definition.mjs';
import { h } from '/shared/dom.mjs';
import { readValue } from '/shared/values.mjs';
import { freshId } from './markup.mjs';

/**
 * The content of a value cell and the function that shows a value in it. What is typed is taken on change, once the control is left.
 * @param {(typed: unknown) => void} onTyped
 */
export function drawControl(field, typed, onTyped) {
  const control = field.controlIn?.tables ?? field.control;
  if (field.readOnly) return readOnlyBox(field, typed);
  if (control === 'checkbox') return box(typed, onTyped);
  if (control === 'radio') return radios(field, typed, onTyped);
  if (control === 'list') return list(field, typed, onTyped);
  if (control === 'dateBoxes') return dateBoxes(typed, onTyped);
  return textBox(field, typed, onTyped);
}

function textBox(field, typed, onTyped) {
  const id = freshId();
  const input = h('input', { type: 'text', id, name: id, size: sizeOf(field), maxlength: field.maxLength, onchange: () => take() });
  const take = () => {
    input.value = asThePortalWrites(field, input.value);
    onTyped(input.value);
  };
  input.value = typed;
  const unit = units[field.id];
  const content =
    field.control === 'date' && field.group !== 'wages'
      ? [input, h('span', { class: 'petit' }, ' jj/mm/aaaa')]
      : [input, unit ? ` ${unit}` : null];
  return { content, set: setIfOther(input) };
}

const units = { 'contract.grossMonthlySalary': '€', 'contract.benefits.meal': '€ / repas', 'contract.benefits.lodging': '€ / mois' };

/** Telephone numbers by pairs, amounts with two decimals: the portal rewrites what it understands. */
function asThePortalWrites(field, text) {
  const read = readValue(field, text);
  if (read.state !== 'value') return text;
  if (field.format === 'phone') return read.value.replace(/(\d\d)(?=\d)/g, '$1 ');
  if (field.format === 'money') return read.value.toFixed(2).replace('.', ',');
  return text;
}

function sizeOf(field) {
  if (field.maxLength <= 10) return field.maxLength + 1;
  return field.maxLength <= 21 ? 22 : 34;
}

/** Three boxes: day, month, year. */
function dateBoxes(typed, onTyped) {
  const inputs = [2, 2, 4].map((length) => {
    const id = freshId();
    return h('input', { type: 'text', id, name: id, size: length + 1, maxlength: length, onchange: () => take() });
  });
  const take = () => {
    const parts = inputs.map((input) => input.value.trim());
    onTyped(parts.every((part) => part === '') ? '' : parts.join('/'));
  };
  const set = (value) =>
    String(value)
      .split('/')
      .concat('', '')
      .slice(0, 3)
      .forEach((part, index) => (inputs[index].value = part));
  set(typed);
  return { content: [inputs[0], ' / ', inputs[1], ' / ', inputs[2]], set };
}

function readOnlyBox(field, typed) {
  const id = freshId();
  const show = (value) => (field.format === 'code' ? (optionsOf(field, 'tables').find(([code]) => code === value)?.[1] ?? value) : value);
  const input = h('input', { type: 'text', id, name: id, readonly: true, class: 'gele', size: Math.max(12, sizeOf(field)) });
  input.value = show(typed);
  return { content: [input], set: (value) => (input.value = show(value)) };
}

function box(typed, onTyped) {
  const id = freshId();
  const input = h('input', { type: 'checkbox', id, name: id, onclick: () => onTyped(input.checked) });
  input.checked = typed === true;
  return { content: [input], set: (value) => (input.checked = value === true) };
}

function radios(field, typed, onTyped) {
  const name = freshId();
  const inputs = optionsOf(field, 'tables').map(([code, text], index) => {
    const input = h('input', { type: 'radio', name, id: `${name}_${index}`, value: String(index), onchange: () => take() });
    input.checked = code === typed;
    return { input, code, text };
  });
  // As a form that is sent: what counts is what is checked.
  const take = () => onTyped(inputs.find(({ input }) => input.checked)?.code ?? '');
  return {
    content: inputs.flatMap(({ input, text }) => [input, ` ${text}\u00a0\u00a0 `]),
    set: (value) => inputs.forEach(({ input, code }) => (input.checked = code === value)),
  };
}

/** The values of the options mean nothing: only their text does. */
function list(field, typed, onTyped) {
  const id = freshId();
  const options = [['', '-- Choisir --'], ...optionsOf(field, 'tables')];
  const select = h(
    'select',
    { id, name: id, onchange: () => onTyped(options[select.selectedIndex][0]) },
    ...options.map(([, text], index) => h('option', { value: `o${index}` }, text)),
  );
  const set = (value) =>
    (select.selectedIndex = Math.max(
      0,
      options.findIndex(([code]) => code === value),
    ));
  set(typed);
  return { content: [select], set };
}

function setIfOther(input) {
  return (value) => {
    if (input.value !== value) input.value = value;
  };
}
