import { optionsOf } from '/shared/definition.mjs';
import { h } from '/shared/dom.mjs';

const prefixes = {
  mode: 'mode',
  company: 'ent',
  companyAddress: 'ent-adr',
  employerDetails: 'emp',
  identity: 'app',
  apprenticeAddress: 'app-adr',
  situation: 'sit',
  legalRepresentative: 'rep',
  master1: 'ma1',
  master2: 'ma2',
  attestations: 'att',
  contract: 'ctr',
  wages: 'rem',
  salary: 'sal',
  benefits: 'avn',
  companyCfa: 'frm',
  cfa: 'cfa',
  cfaAddress: 'cfa-adr',
  certification: 'cert',
  course: 'frm',
  site: 'lieu',
  declaration: 'fin',
  signature: 'val',
};

/** An ordinary id, made of the block and of the label. */
export function idOf(field) {
  const slug = field.labels.plain
    .replace('%', 'pourcentage ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const [, year, period] = /year(\d)\.period(\d)/.exec(field.id) ?? [];
  const row = year === undefined ? '' : `-${year}-${period}`;
  return `${prefixes[field.group]}${row}-${slug.slice(0, 40)}`;
}

/**
 * A control and the function that shows a value in it.
 * @param {import('/shared/definition.mjs').Field} field @param {unknown} typed @param {(typed: unknown) => void} onTyped
 * @param {Record<string, string>} [labelling] extra attributes of the control
 */
export function drawControl(field, typed, onTyped, labelling = {}) {
  const id = idOf(field);
  if (field.readOnly) return drawReadOnly(field, id, typed, labelling);
  if (field.control === 'checkbox') return drawBox(field, id, typed, onTyped);
  if (field.control === 'radio') return drawRadios(field, id, typed, onTyped);
  if (field.control === 'list') return drawList(field, id, typed, onTyped, labelling);
  const isDate = field.control === 'date';
  const input = h('input', {
    type: field.format === 'email' ? 'email' : field.format === 'phone' ? 'tel' : 'text',
    id,
    name: id,
    maxlength: field.maxLength,
    placeholder: isDate ? 'jj/mm/aaaa' : null,
    inputmode: isDate || field.format === 'count' || field.format === 'minutes' ? 'numeric' : null,
    class: sizeOf(field),
    required: field.required,
    autocomplete: 'off',
    list: field.options === undefined ? null : `${id}-liste`,
    oninput: () => onTyped(input.value),
    ...labelling,
  });
  input.value = typed;
  const suggestions =
    field.options === undefined
      ? null
      : h('datalist', { id: `${id}-liste` }, ...optionsOf(field, 'plain').map(([, text]) => h('option', { value: text })));
  return { element: suggestions === null ? input : h('span', { class: 'grow' }, input, suggestions), set: setIfOther(input) };
}

const short = ['date', 'postalCode', 'count', 'minutes', 'money', 'rate', 'idcc', 'naf', 'uai', 'phone'];

function sizeOf(field) {
  if (short.includes(field.format) || field.id.endsWith('address.number')) return 'short';
  return ['siret', 'nir', 'depositNumber'].includes(field.format) ? 'medium' : 'long';
}

function drawReadOnly(field, id, typed, labelling) {
  const show = (value) => (field.format === 'code' ? (optionsOf(field, 'plain').find(([code]) => code === value)?.[1] ?? value) : value);
  const input = h('input', { type: 'text', id, name: id, readonly: true, tabindex: -1, class: sizeOf(field), ...labelling });
  input.value = show(typed);
  return { element: input, set: (value) => (input.value = show(value)) };
}

function drawBox(field, id, typed, onTyped) {
  const input = h('input', { type: 'checkbox', id, name: id, onchange: () => onTyped(input.checked) });
  input.checked = typed === true;
  return { element: input, set: (value) => (input.checked = value === true) };
}

function drawRadios(field, id, typed, onTyped) {
  const inputs = optionsOf(field, 'plain').map(([code, text], index) => {
    const input = h('input', { type: 'radio', id: `${id}-${index + 1}`, name: id, value: code, onchange: () => take() });
    input.checked = code === typed;
    return { input, label: h('label', { for: `${id}-${index + 1}`, class: 'option' }, input, text) };
  });
  // As a form that is sent: what counts is what is checked.
  const take = () => onTyped(inputs.find(({ input }) => input.checked)?.input.value ?? '');
  const set = (value) => inputs.forEach(({ input }) => (input.checked = input.value === value));
  return { element: h('span', { class: 'options' }, ...inputs.map(({ label }) => label)), set };
}

function drawList(field, id, typed, onTyped, labelling) {
  const options = [['', ''], ...optionsOf(field, 'plain')].map(([code, text]) => h('option', { value: code }, text));
  const select = h(
    'select',
    {
      id,
      name: id,
      required: field.required,
      class: field.options === 'wageBase' ? 'short' : 'long',
      onchange: () => onTyped(select.value),
      ...labelling,
    },
    ...options,
  );
  select.value = typed;
  return { element: select, set: setIfOther(select) };
}

function setIfOther(control) {
  return (value) => {
    if (control.value !== value) control.value = value;
  };
}
