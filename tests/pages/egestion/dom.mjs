/**
 * Makes an element. Attributes that are functions are listeners (`onclick`), `false` and null ones are left out, `true` ones are empty.
 * @param {string} tag @param {Record<string, unknown>} attributes @param {...(Node | string | null | undefined | false | (Node | string)[])} children
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const shapes = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16.2 16.2 21 21',
  edit: 'M4 20h4L20 8l-4-4L4 16zM14 6l4 4',
  remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v6M14 11v6',
  plus: 'M12 5v14M5 12h14',
  cloud: 'M7 18a4 4 0 0 1 0-8 5.5 5.5 0 0 1 10.6-1.4A4.5 4.5 0 0 1 17 18M12 20v-8M9 14.5l3-3 3 3',
  close: 'M6 6l12 12M18 6 6 18',
};

/** A small line drawing. @param {keyof typeof shapes} name */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [key, value] of Object.entries({ viewBox: '0 0 24 24', width: 18, height: 18, 'aria-hidden': 'true', class: 'icon' }))
    svg.setAttribute(key, value);
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}

/** `jj/mm/aaaa` of an ISO day; other text as it is. */
export function frenchDay(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text ?? '') ? text.split('-').reverse().join('/') : (text ?? '');
}

/** `12,3 Ko` */
export function frenchSize(bytes) {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1).replace('.', ',')} Ko` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} Mo`;
}
