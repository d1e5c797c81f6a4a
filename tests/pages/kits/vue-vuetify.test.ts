import { createApp, h, reactive, type App, type Component, type VNode } from 'vue';
import 'vuetify/styles';
import { createVuetify } from 'vuetify';
import { fr } from 'vuetify/locale';
import { VApp, VAutocomplete, VCheckbox, VCombobox, VDateInput, VForm, VMain, VNumberInput, VRadio, VRadioGroup, VSelect, VSwitch, VTextarea, VTextField } from 'vuetify/components';
import { afterEach, expect, test } from 'vitest';
import { waitFor } from '../../../lib/page/apply/wait-for';
import { allTold, diagnoseKit } from './diagnose-kit';
import { allFilled, fillKit, stillHeld } from './fill-kit';
import { allShown, guideKit } from './guide-kit';

const values = {
  'apprentice.lastName': 'Dupont', 'apprentice.email': 'lea@exemple.invalid', 'apprentice.birthDate': '2007-05-14', 'apprentice.sex': 'F', 'apprentice.nationality': '1',
  'apprentice.birthDepartment': '86', 'apprentice.address.city': 'Poitiers', 'apprentice.disabledWorker': true, 'apprentice.eliteAthlete': true,
  'apprentice.lastPreparedDiplomaTitle': 'CAP maçon', 'contract.type': '21', 'contract.startDate': '2026-09-03', 'contract.weeklyHours': 35,
} as const; // prettier-ignore

const departments = Array.from({ length: 95 }, (_, index) => ({ value: `d${index + 1}`, title: index === 85 ? '86 - Vienne' : index === 86 ? '87 - Haute-Vienne' : `${String(index + 1).padStart(2, '0')} - Département ${index + 1}` }));

let app: App | undefined;
afterEach(() => {
  app?.unmount();
  document.body.replaceChildren();
});

function mount(): Record<string, unknown> {
  const state = reactive<Record<string, unknown>>({ disabled: false, athlete: false });
  const draw = (component: Component, name: string, label: string, more: object = {}, children?: () => VNode[]): VNode =>
    h(component, { label, modelValue: state[name], 'onUpdate:modelValue': (value: unknown) => (state[name] = value), ...more }, children === undefined ? undefined : { default: children });
  app = createApp({
    render: () =>
      h(VApp, null, () => h(VMain, { style: 'width: 760px' }, () => h(VForm, null, () => [
        h('h2', 'Informations de l’apprenti(e)'),
        draw(VTextField, 'name', 'Nom de naissance de l’apprenti(e)', { clearable: true }),
        draw(VTextField, 'mail', 'Courriel', { variant: 'outlined' }),
        draw(VTextField, 'born', 'Date de naissance', { type: 'date' }),
        draw(VRadioGroup, 'sex', 'Sexe', { inline: true }, () => [h(VRadio, { value: 'M', label: 'Masculin' }), h(VRadio, { value: 'F', label: 'Féminin' })]),
        draw(VSelect, 'nationality', 'Nationalité', { items: [{ value: 'x1', title: '1 - Française' }, { value: 'x2', title: '2 - Union Européenne' }] }),
        draw(VAutocomplete, 'department', 'Département de naissance', { items: departments, clearable: true }),
        draw(VCombobox, 'city', 'Commune', { items: ['Poitiers', 'Poitiers-Nord', 'Niort'] }),
        draw(VCheckbox, 'disabled', 'Déclare bénéficier de la reconnaissance travailleur handicapé'),
        draw(VSwitch, 'athlete', 'Déclare être inscrit sur la liste des sportifs de haut niveau'),
        draw(VTextarea, 'title', 'Intitulé précis du dernier diplôme ou titre préparé'),
        h('h2', 'Informations sur le contrat'),
        draw(VSelect, 'type', 'Type de contrat ou d’avenant', { variant: 'outlined', items: [{ value: 'k1', title: '11 - Premier contrat' }, { value: 'k2', title: '21 - Nouveau contrat' }] }),
        draw(VDateInput, 'start', 'Date de début d’exécution du contrat'),
        draw(VNumberInput, 'hours', 'Durée hebdomadaire du travail', { min: 0, max: 48 }),
      ]))),
  }); // prettier-ignore
  app.use(createVuetify({ locale: { locale: 'fr', messages: { fr } } }));
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  app.mount(root);
  return state;
}

test('Vue with Vuetify: every field reaches the application', async () => {
  const state = mount();
  await waitFor(() => document.querySelector('textarea'), { document, signal: new AbortController().signal, limitMs: 5000 });
  expect.soft(await guideKit(values)).toEqual(allShown(values));
  const run = await fillKit(values);
  expect.soft(run.outcomes).toEqual(allFilled(values));
  expect.soft(diagnoseKit(values)).toEqual(allTold(values));
  const start = state.start instanceof Date ? state.start.toLocaleDateString('sv-SE') : state.start;
  expect.soft({ ...state, start }).toEqual({
    name: 'Dupont', mail: 'lea@exemple.invalid', born: '2007-05-14', sex: 'F', nationality: 'x1', department: 'd86', city: 'Poitiers', disabled: true, athlete: true,
    title: 'CAP maçon', type: 'k2', start: '2026-09-03', hours: 35,
  }); // prettier-ignore
  // Radios, and lists without a clearing button or a blank option, cannot be emptied by a person either: undo says so.
  expect.soft(await run.undo()).toEqual({ ...allFilled(values), 'apprentice.nationality': 'not-read-back', 'contract.type': 'not-read-back' });
  expect.soft(stillHeld(state).sort()).toEqual(['nationality', 'type']);
}, 60_000);
