import { h } from '/shared/dom.mjs';

let count = 0;

/** Ids and names that mean nothing and change each time something is drawn. */
export function freshId() {
  count += 1;
  return `ctl00_x${count}`;
}

export function row(...cells) {
  return h('tr', {}, ...cells);
}

/** What the links of the page do, by number. */
const acts = [];
globalThis.agir = (number) => acts[number]();

/** A link that does something by its address alone, as pages of that time wrote it. */
export function link(content, act, className = null) {
  const number = acts.push(act) - 1;
  return h('a', { href: `javascript:void(agir(${String(number)}))`, class: className }, content);
}

const drawings = {
  search: '<circle cx="10" cy="10" r="6"/><path d="M15 15l6 6"/>',
  edit: '<path d="M4 20h4L20 8l-4-4L4 16z"/>',
  remove: '<path d="M6 6l12 12M18 6L6 18"/>',
  cloud: '<path d="M7 18a4 4 0 0 1 0-8 5.5 5.5 0 0 1 10.6-1.4A4.5 4.5 0 0 1 17 18zM12 20v-8M9 14.5l3-3 3 3"/>',
};

/** An image with an alternative text. @param {keyof typeof drawings} name */
export function picture(name, alt) {
  return h('img', { src: drawingUrl(drawings[name], 24), alt, title: alt, width: 18, height: 18, align: 'absmiddle' });
}

/** A picture that is a link. */
export function pictureLink(name, alt, act) {
  return link(picture(name, alt), act, 'image');
}

/** An image button whose words are in the picture and in its alternative text. */
export function imageButton(text, act) {
  const label = `<rect x="0" y="0" width="150" height="28" rx="2" fill="#3d5a80" stroke="none"/><text x="75" y="19" text-anchor="middle" font-family="Verdana,sans-serif" font-size="12" fill="#fff" stroke="none">${text}</text>`;
  return h('input', {
    type: 'image',
    src: drawingUrl(label, 150, 28),
    alt: text,
    name: freshId(),
    onclick: (event) => {
      event.preventDefault();
      act();
    },
  });
}

function drawingUrl(content, width, height = width) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" stroke="#3d5a80" stroke-width="2">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
