import { catalogue, type FieldDefinition, type FieldId, portalFieldIds, type SectionId } from '../../lib/fields/catalogue';
import { nomenclatures, type NomenclatureEntry } from '../../lib/fields/nomenclatures';
import { sectionTitles } from '../../lib/guidance/section-titles';
import { egestion } from '../../lib/portal/egestion';

/** The blocks of the page to try on, each with the title that eGestion gives it. */
const blocks: readonly { readonly title: string; readonly sections: readonly SectionId[] }[] = [
  { title: 'Étape 2 : Mode contractuel de l’apprentissage', sections: ['mode'] },
  { title: 'Étape 2 : Informations de l’employeur', sections: ['employer'] },
  { title: 'Étape 2 : Informations de l’apprenti(e)', sections: ['apprentice', 'legalRepresentative'] },
  { title: 'Étape 2 : Informations du Maître d’apprentissage', sections: ['master1', 'master2', 'masters'] },
  { title: 'Étape 2 : Informations sur le contrat', sections: ['contract', 'wages'] },
  { title: 'Étape 2 : Informations sur la Formation', sections: ['training', 'cfa', 'site'] },
];

type Make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes?: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]) => HTMLElementTagNameMap[Tag];

/** Draws a form with every field of the contract, in plain controls with the labels of the form. What is typed in it stays in the page. */
export function drawForm(document: Document): HTMLElement {
  const make: Make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const form = make('form', { novalidate: '', autocomplete: 'off' });
  form.append(
    ...blocks.map(({ title, sections }) =>
      make('section', {}, make('h2', {}, title), ...sections.map((section) => drawSection(section, sections.length > 1, make))),
    ),
  );
  const said = make('p', { role: 'status' });
  const next = make('button', { type: 'button' }, 'Suivant');
  next.addEventListener('click', () => {
    said.textContent = 'La démonstration s’arrête ici\u00a0: sur eGestion, l’étape suivante s’ouvrirait.';
  });
  form.append(make('div', { class: 'demo-foot' }, make('button', { type: 'reset' }, 'Tout effacer'), next), said);
  form.addEventListener('submit', (event) => event.preventDefault());
  return make('div', {}, make('h1', {}, 'Étape 2 : le CERFA'), form);
}

function drawSection(section: SectionId, isTitled: boolean, make: Make): HTMLElement {
  const fields = portalFieldIds.filter((id) => catalogue[id].section === section);
  const rows = fields.map((id) => drawField(id, make));
  return isTitled ? make('fieldset', {}, make('legend', {}, sectionTitles[section]), ...rows) : make('div', {}, ...rows);
}

function drawField(id: FieldId, make: Make): HTMLElement {
  const definition = catalogue[id];
  const label = egestion.fields[id]?.[0] ?? definition.label;
  const name = `demo-${id.replaceAll('.', '-')}`;
  if (definition.format === 'boolean' && definition.nomenclature === undefined) {
    return make('p', { class: 'demo-row' }, make('label', { for: name }, label), make('input', { id: name, type: 'checkbox' }));
  }
  return make('p', { class: 'demo-row' }, make('label', { for: name }, label), drawControl(name, definition, make));
}

function drawControl(name: string, { nomenclature, format }: FieldDefinition, make: Make): HTMLElement {
  if (nomenclature === undefined || format === 'text') return make('input', { id: name, type: 'text', ...(format === 'date' ? { placeholder: 'jj/mm/aaaa' } : {}) });
  const entries: readonly NomenclatureEntry[] = nomenclatures[nomenclature].entries.filter((entry: NomenclatureEntry) => entry.until === undefined);
  return make('select', { id: name }, make('option', { value: '' }, ''), ...entries.map(({ code, label }) => make('option', { value: code }, /^\d+$/.test(code) ? `${code} – ${label}` : label)));
}
