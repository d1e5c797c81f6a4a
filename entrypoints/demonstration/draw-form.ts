import { catalogue, type FieldDefinition, type FieldId, portalFieldIds, type SectionId } from '../../lib/fields/catalogue';
import { nomenclatures, type NomenclatureEntry } from '../../lib/fields/nomenclatures';
import { sectionTitles } from '../../lib/guidance/section-titles';
import type { LookupRecipe } from '../../lib/portal/description';
import { egestion } from '../../lib/portal/egestion';
import { boxId } from './box-id';
import { drawLookup } from './draw-lookup';
import type { KnownRecords } from './known-records';
import { makeElement } from './make-element';

/** The blocks of the page to try on, each with the title that eGestion gives it. */
const blocks: readonly { readonly title: string; readonly sections: readonly SectionId[] }[] = [
  { title: 'Étape 2 : Mode contractuel de l’apprentissage', sections: ['mode'] },
  { title: 'Étape 2 : Informations de l’employeur', sections: ['employer'] },
  { title: 'Étape 2 : Informations de l’apprenti(e)', sections: ['apprentice', 'legalRepresentative'] },
  { title: 'Étape 2 : Informations du Maître d’apprentissage', sections: ['master1', 'master2', 'masters'] },
  { title: 'Étape 2 : Informations sur le contrat', sections: ['contract', 'wages'] },
  { title: 'Étape 2 : Informations sur la Formation', sections: ['training', 'cfa', 'site'] },
];

type Make = ReturnType<typeof makeElement>;
type DrawLookup = (recipe: LookupRecipe) => HTMLElement;

/** Draws a form with every field of the contract, in plain controls with the labels of the form, and its searches. What is typed in it stays in the page. */
export function drawForm(document: Document, known: () => Promise<KnownRecords>): HTMLElement {
  const make = makeElement(document);
  const draw: DrawLookup = (recipe) => drawLookup(document, recipe, async () => (await known())[recipe.id]);
  const form = make('form', { novalidate: '', autocomplete: 'off' });
  form.append(
    ...blocks.map(({ title, sections }) =>
      make('section', {}, make('h2', {}, title), ...sections.map((section) => drawSection(section, sections.length > 1, make, draw))),
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

function drawSection(section: SectionId, isTitled: boolean, make: Make, draw: DrawLookup): HTMLElement {
  const fields = portalFieldIds.filter((id) => catalogue[id].section === section);
  const own = egestion.lookups.filter((recipe) => recipe.section === section);
  // The search of one field stands behind it, that of a person or of a training centre above what it fills.
  const beside = (id: FieldId): readonly HTMLElement[] => own.filter(({ fills }) => fills.length === 1 && fills[0] === id).map(draw);
  const rows: readonly HTMLElement[] = [...own.filter(({ fills }) => fills.length !== 1).map(draw), ...fields.map((id) => drawField(id, make, beside(id)))];
  return isTitled ? make('fieldset', {}, make('legend', {}, sectionTitles[section]), ...rows) : make('div', {}, ...rows);
}

function drawField(id: FieldId, make: Make, beside: readonly HTMLElement[]): HTMLElement {
  const definition = catalogue[id];
  const label = egestion.fields[id]?.[0] ?? definition.label;
  const name = boxId(id);
  if (definition.format === 'boolean' && definition.nomenclature === undefined) {
    return make('p', { class: 'demo-row' }, make('label', { for: name }, label), make('input', { id: name, type: 'checkbox' }));
  }
  return make('p', { class: 'demo-row' }, make('label', { for: name }, label), drawControl(name, definition, make), ...beside);
}

function drawControl(name: string, { nomenclature, format }: FieldDefinition, make: Make): HTMLElement {
  if (nomenclature === undefined || format === 'text') return make('input', { id: name, type: 'text', ...(format === 'date' ? { placeholder: 'jj/mm/aaaa' } : {}) });
  const entries: readonly NomenclatureEntry[] = nomenclatures[nomenclature].entries.filter((entry: NomenclatureEntry) => entry.until === undefined);
  return make('select', { id: name }, make('option', { value: '' }, ''), ...entries.map(({ code, label }) => make('option', { value: code }, /^\d+$/.test(code) ? `${code} – ${label}` : label)));
}
