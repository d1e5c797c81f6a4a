import ElementPlus from 'element-plus';
import fr from 'element-plus/es/locale/lang/fr';
import 'element-plus/dist/index.css';
import { createApp, h, reactive, resolveComponent, type App, type VNode } from 'vue';
import { afterEach, expect, test } from 'vitest';
import { waitFor } from '../../../lib/page/apply/wait-for';
import { allTold, diagnoseKit } from './diagnose-kit';
import { allFilled, fillKit, stillHeld } from './fill-kit';
import { allShown, guideKit } from './guide-kit';

const values = {
  'apprentice.lastName': 'Dupont', 'apprentice.phone': '0612345678', 'apprentice.birthDate': '2007-05-14', 'apprentice.sex': 'F', 'apprentice.nationality': '1',
  'apprentice.birthDepartment': '86', 'apprentice.address.city': 'Poitiers', 'apprentice.highestDiploma': '33', 'apprentice.disabledWorker': true,
  'apprentice.eliteAthlete': true, 'apprentice.lastPreparedDiplomaTitle': 'CAP maçon', 'contract.type': '21', 'contract.weeklyHours': 35, 'contract.startDate': '2026-09-03',
} as const; // prettier-ignore

const departments = Array.from({ length: 95 }, (_, index) => ({ value: String(index + 1).padStart(2, '0'), label: index === 85 ? '86 - Vienne' : index === 86 ? '87 - Haute-Vienne' : `${String(index + 1).padStart(2, '0')} - Département ${index + 1}` }));

let app: App | undefined;
let state: Record<string, unknown> = {};

afterEach(() => {
  app?.unmount();
  document.body.replaceChildren();
});

function mount(): void {
  state = reactive<Record<string, unknown>>({ disabled: false, athlete: false });
  const values = state;
  const model = (name: string): object => ({ modelValue: values[name], 'onUpdate:modelValue': (value: unknown) => (values[name] = value) });
  const item = (label: string, inner: () => VNode): VNode => h(resolveComponent('ElFormItem'), { label }, { default: inner });
  const draw = (tag: string, props: object, children?: () => VNode[]): VNode => h(resolveComponent(tag), props, children === undefined ? undefined : { default: children });
  const options = (list: readonly (readonly [string, string])[]) => (): VNode[] => list.map(([value, label]) => draw('ElOption', { key: value, value, label }));
  const suggest = (query: string, done: (found: { value: string }[]) => void): void => {
    setTimeout(() => done(['Poitiers', 'Poitiers-Nord', 'Niort'].filter((town) => town.toLowerCase().startsWith(query.toLowerCase())).map((value) => ({ value }))), 150);
  };
  app = createApp({
    render: () =>
      h('main', { style: 'width: 720px' }, [
        h('h2', 'Informations de l’apprenti(e)'),
        h(resolveComponent('ElForm'), { model: values, labelWidth: '320px' }, {
          default: () => [
            item('Nom de naissance de l’apprenti(e)', () => draw('ElInput', { ...model('name'), clearable: true })),
            item('Téléphone', () => draw('ElInput', { ...model('phone'), formatter: (value: string) => value.replace(/\D/g, '').replace(/(\d{2})(?=\d)/g, '$1 '), parser: (value: string) => value.replace(/\D/g, '') })),
            item('Date de naissance', () => draw('ElDatePicker', { ...model('born'), type: 'date', format: 'DD/MM/YYYY', valueFormat: 'YYYY-MM-DD', placeholder: 'jj/mm/aaaa' })),
            item('Sexe', () => draw('ElRadioGroup', model('sex'), () => [draw('ElRadio', { value: 'M', label: 'Masculin' }), draw('ElRadio', { value: 'F', label: 'Féminin' })])),
            item('Nationalité', () => draw('ElSelect', { ...model('nationality'), placeholder: 'Choisir' }, options([['x1', '1 - Française'], ['x2', '2 - Union Européenne']]))),
            item('Type de contrat ou d’avenant', () => draw('ElSelect', { ...model('type'), filterable: true, clearable: true, placeholder: 'Choisir' }, options([['k1', '11 - Premier contrat'], ['k2', '21 - Nouveau contrat']]))),
            item('Département de naissance', () => draw('ElSelectV2', { ...model('department'), options: departments, placeholder: 'Choisir' })),
            item('Commune', () => draw('ElAutocomplete', { ...model('city'), fetchSuggestions: suggest })),
            item('Diplôme ou titre le plus élevé obtenu', () => draw('ElSelect', { ...model('diploma'), teleported: false, placeholder: 'Choisir' }, options([['g1', '33 - CAP'], ['g2', '41 - Baccalauréat professionnel']]))),
            item('', () => draw('ElCheckbox', { ...model('disabled'), label: 'Déclare bénéficier de la reconnaissance travailleur handicapé' })),
            item('Déclare être inscrit sur la liste des sportifs de haut niveau', () => draw('ElSwitch', model('athlete'))),
            item('Durée hebdomadaire du travail', () => draw('ElInputNumber', { ...model('hours'), min: 0, max: 48 })),
            // Only the calendar sets it: the box cannot be typed in.
            item('Date de début d’exécution du contrat', () => draw('ElDatePicker', { ...model('start'), type: 'date', editable: false, format: 'DD/MM/YYYY', valueFormat: 'YYYY-MM-DD' })),
            item('Intitulé précis du dernier diplôme ou titre préparé', () => draw('ElInput', { ...model('title'), type: 'textarea' })),
          ],
        }),
      ]),
  });
  // The kit's own types forget that its options are given whole.
  (app.use as (plugin: unknown, options: object) => App)(ElementPlus, { locale: fr });
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  app.mount(root);
}

const expected = {
  name: 'Dupont', phone: '0612345678', born: '2007-05-14', sex: 'F', nationality: 'x1', type: 'k2', department: '86', city: 'Poitiers', diploma: 'g1', disabled: true,
  athlete: true, hours: 35, start: '2026-09-03', title: 'CAP maçon',
}; // prettier-ignore

test('Vue with Element Plus: every field reaches the application', async () => {
  mount();
  await waitFor(() => document.querySelector('textarea'), { document, signal: new AbortController().signal, limitMs: 5000 });
  expect.soft(await guideKit(values)).toEqual(allShown(values));
  const run = await fillKit(values);
  expect.soft(run.outcomes).toEqual(allFilled(values));
  expect.soft(diagnoseKit(values)).toEqual(allTold(values));
  expect.soft({ ...state }).toEqual(expected);
  // Radios, and lists without a clearing button or a blank option, cannot be emptied by a person either: undo says so.
  expect.soft(await run.undo()).toEqual({ ...allFilled(values), 'apprentice.birthDepartment': 'not-read-back', 'apprentice.highestDiploma': 'not-read-back', 'apprentice.nationality': 'not-read-back', 'apprentice.sex': 'not-read-back' });
  expect.soft(stillHeld(state).sort()).toEqual(['department', 'diploma', 'nationality', 'sex']);
}, 60_000);
