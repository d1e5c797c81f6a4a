import type { Line, Portal } from './portals';

/** The form of an invented portal as a person of its trade would draw it, each in another manner; the answer key stands in `data-truth`. */
export function drawPortal(portal: Portal): string {
  const draw = drawings[portal.name];
  if (draw === undefined) throw new Error(`no drawing of ${portal.name}`);
  return draw(portal.sections);
}

type Sections = Portal['sections'];
let made = 0;

function drawControl([field, , kind = 'text']: Line, id: string): string {
  const [tag = 'text', list = ''] = kind.split(':');
  const options = list === '' ? [] : list.split('|');
  const truth = `data-truth="${field}"`;
  if (tag === 'select') return `<select id="${id}" ${truth}><option value=""></option>${options.map((text, at) => `<option value="${at}">${text}</option>`).join('')}</select>`;
  if (tag === 'radio') return options.map((text, at) => `<label><input type="radio" name="${id}" value="${at}" ${truth}> ${text}</label>`).join(' ');
  return `<input id="${id}" type="${tag}" ${truth}>`;
}

const nextId = (): string => `q${(made += 1)}`;
const drawn = (sections: Sections, section: (title: string, lines: readonly Line[], at: number) => string): string => sections.map(([title, lines], at) => section(title, lines, at)).join('');

const drawings: Readonly<Record<string, (sections: Sections) => string>> = {
  table: (sections) =>
    `<table>${drawn(sections, (title, lines) => `<tr><td colspan="2" style="background:#ddd"><b>${title}</b></td></tr>${lines.map((line) => `<tr><td>${line[1]}&nbsp;:</td><td>${drawControl(line, nextId())}</td></tr>`).join('')}`)}</table>`,
  terms: (sections) => drawn(sections, (title, lines) => `<h3>${title}</h3><dl>${lines.map((line) => `<dt>${line[1]}</dt><dd>${drawControl(line, nextId())}</dd>`).join('')}</dl>`),
  tabs: (sections) =>
    `<div role="tablist">${drawn(sections, (title, _, at) => `<button role="tab" id="tab${at}" aria-controls="panel${at}" aria-selected="true">${title}</button>`)}</div>${drawn(
      sections,
      (_, lines, at) =>
        `<div role="tabpanel" id="panel${at}" aria-labelledby="tab${at}">${lines.map((line) => {
          const id = nextId();
          return `<div class="row"><label for="${id}">${line[1]} <span class="star">*</span></label>${drawControl(line, id)}<small>Exemple : voir la notice</small></div>`;
        }).join('')}</div>`,
    )}`,
  questions: (sections) =>
    drawn(sections, (title, lines) => `<section><h2>${title}</h2>${lines.map((line) => `<div style="display:flex;gap:20px"><div style="width:420px"><p>${line[1]}</p></div><div>${drawControl(line, nextId())}</div></div>`).join('')}</section>`),
  floating: (sections) =>
    '<style>.float input:not([type=radio]), .float select { width: 300px; height: 56px; padding: 22px 12px 4px }</style>' + drawn(sections, (title, lines) => `<div class="float" style="box-shadow:0 1px 4px #888;margin:16px;padding:16px"><div style="font-size:20px;font-weight:600">${title}</div><div>${lines.map((line) => `<div style="position:relative;height:56px;margin:8px 0"><div>${drawControl(line, nextId())}</div><span style="position:absolute;left:12px;top:4px;font-size:12px">${line[1]}</span></div>`).join('')}</div></div>`),
  plain: (sections) =>
    drawn(sections, (title, lines) => `<div class="t" style="font-size:19px;font-weight:700;margin-top:24px">${title}</div>${lines.map((line) => `<div><div class="l">${line[1]}</div><div>${drawControl(line, nextId())}</div></div>`).join('')}`),
  below: (sections) =>
    drawn(sections, (title, lines) => `<fieldset><legend>${title}</legend>${lines.map((line) => `<div style="margin-bottom:18px"><div>${drawControl(line, nextId())}</div><p style="margin:0">${line[1]}</p></div>`).join('')}</fieldset>`),
  columns: (sections) =>
    drawn(sections, (title, lines) => `<h4>${title}</h4>${inFours(lines).map((four) => `<table><tr>${four.map((line) => `<td>${line[1]}</td>`).join('')}</tr><tr>${four.map((line) => `<td>${drawControl(line, nextId())}</td>`).join('')}</tr></table>`).join('')}`),
  grid: (sections) =>
    drawn(sections, (title, lines) => `<div class="card"><div class="card-header">${title}</div><div class="card-body" style="display:grid;grid-template-columns:1fr 1fr;gap:12px">${lines.map((line) => `<div class="form-group"><div>${line[1]}<sup>*</sup></div>${drawControl(line, nextId())}</div>`).join('')}</div></div>`),
  letter: (sections) =>
    drawn(sections, (title, lines) => `<section><h2>${title}</h2>${lines.map((line) => (line[2]?.startsWith('radio') === true ? `<fieldset><legend>${line[1]}</legend>${drawControl(line, nextId())}</fieldset>` : `<p><label><span>${line[1]}</span> ${drawControl(line, nextId())}</label></p>`)).join('')}</section>`),
  'company-record': (sections) =>
    drawn(sections, (title, lines) => `<p style="font-size:13px;font-weight:700;text-transform:uppercase;border-top:1px solid #ccc">${title}</p><div style="display:grid;grid-template-columns:1fr 1fr;gap:12px">${lines.map((line) => fieldWithLabel(line)).join('')}</div>`),
  'apprentice-record': (sections) =>
    drawn(sections, (title, lines) => `<p style="font-size:13px;font-weight:700;text-transform:uppercase;border-top:1px solid #ccc">${title}</p>${lines.map((line) => (line[2] === 'checkbox' ? `<label>${drawControl(line, nextId())} ${line[1]}</label>` : fieldWithLabel(line))).join('')}`),
  'pay-record': (sections) =>
    drawn(sections, (title, lines) => `<p><b>${title}</b></p><table>${lines.map((line) => `<tr><td style="background:#f2f2f2"><b>${line[1]}</b></td><td>${drawControl(line, nextId())}</td></tr>`).join('')}</table>`),
  'agency-record': (sections) =>
    drawn(sections, (title, lines) => `<div class="row">${title === '' ? '' : `<p>${title} <b>*</b></p>`}${lines.map((line) => `<div class="col-md-3"><div class="form-group">${title.startsWith('Adresse') ? drawControl(line, nextId()).replace('<input', `<input placeholder="${line[1]}"`) : `<label class="control-label">${line[1]} : </label>${drawControl(line, nextId())}`}</div></div>`).join('')}</div>`),
  'booklet-record': (sections) =>
    drawn(sections, (title, lines) => `<div class="card"><span class="card-title" style="font-size:24px">${title}</span>${lines.map((line) => fieldWithLabelAfter(line)).join('')}</div>`),
};

function fieldWithLabelAfter(line: Line): string {
  const id = nextId();
  return `<div class="input-field" style="position:relative;margin:24px 0">${drawControl(line, id)}<label for="${id}" style="position:absolute;left:0;top:-14px;font-size:12px">${line[1]}</label></div>`;
}

function fieldWithLabel(line: Line): string {
  const id = nextId();
  return `<div><label for="${id}">${line[1]}<span>*</span></label>${drawControl(line, id)}</div>`;
}

function inFours(lines: readonly Line[]): readonly (readonly Line[])[] {
  return lines.flatMap((_, at) => (at % 4 === 0 ? [lines.slice(at, at + 4)] : []));
}
