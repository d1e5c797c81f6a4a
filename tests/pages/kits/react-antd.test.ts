import { AutoComplete, Checkbox, ConfigProvider, DatePicker, Form, Input, InputNumber, Radio, Select, Switch } from 'antd';
import frFR from 'antd/locale/fr_FR';
import dayjs from 'dayjs';
import 'dayjs/locale/fr';
import { createElement as h, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { waitFor } from '../../../lib/page/apply/wait-for';
import { allTold, diagnoseKit } from './diagnose-kit';
import { allFilled, fillKit, stillHeld } from './fill-kit';
import { allShown, guideKit } from './guide-kit';

const values = {
  'apprentice.lastName': 'Dupont', 'apprentice.birthDate': '2007-05-14', 'apprentice.sex': 'F', 'apprentice.nationality': '1', 'apprentice.birthDepartment': '86',
  'apprentice.address.city': 'Poitiers', 'apprentice.highestDiploma': '33', 'apprentice.disabledWorker': true, 'apprentice.eliteAthlete': true,
  'contract.type': '21', 'contract.startDate': '2026-09-03', 'contract.endDate': '2028-08-31', 'contract.weeklyHours': 35, 'contract.grossMonthlySalary': 850.5,
} as const; // prettier-ignore

const departments = Array.from({ length: 95 }, (_, index) => ({ value: `d${index + 1}`, label: index === 85 ? '86 - Vienne' : index === 86 ? '87 - Haute-Vienne' : `${String(index + 1).padStart(2, '0')} - Département ${index + 1}` }));
const diplomas = [{ value: 'g1', label: '33 - CAP' }, { value: 'g2', label: '41 - Baccalauréat professionnel' }];

let state: Record<string, unknown> = {};
let unmount: () => void = () => undefined;

afterEach(() => {
  unmount();
  document.body.replaceChildren();
});

/** Answers of a server, after the last key. */
function Towns(props: object): ReactNode {
  const [options, setOptions] = useState<{ value: string }[]>([]);
  const ask = (query: string): void => {
    setTimeout(() => setOptions(['Poitiers', 'Poitiers-Nord', 'Niort'].filter((town) => town.toLowerCase().startsWith(query.toLowerCase())).map((value) => ({ value }))), 150);
  };
  return h(AutoComplete, { ...props, options, onSearch: ask });
}

function Contract(): ReactNode {
  const item = (name: string, label: string, control: ReactNode, more: object = {}): ReactNode => h(Form.Item, { key: name, name, label, ...more }, control);
  return h(ConfigProvider, { locale: frFR }, h('main', { style: { width: 760 } }, [
    h('h2', { key: 't' }, 'Informations de l’apprenti(e)'),
    h(Form, {
      key: 'f', labelCol: { span: 12 }, onValuesChange: (_: unknown, all: unknown) => (state = all as Record<string, unknown>),
      children: [
        item('name', 'Nom de naissance de l’apprenti(e)', h(Input, { allowClear: true })),
        item('born', 'Date de naissance', h(DatePicker, { format: 'DD/MM/YYYY' })),
        item('sex', 'Sexe', h(Radio.Group, { options: [{ value: 'M', label: 'Masculin' }, { value: 'F', label: 'Féminin' }] })),
        item('nationality', 'Nationalité', h(Select, { options: [{ value: 'x1', label: '1 - Française' }, { value: 'x2', label: '2 - Union Européenne' }], placeholder: 'Choisir' })),
        item('department', 'Département de naissance', h(Select, { showSearch: true, optionFilterProp: 'label', options: departments, allowClear: true })),
        item('city', 'Commune', h(Towns)),
        item('diploma', 'Diplôme ou titre le plus élevé obtenu', h(Select, { options: diplomas })),
        item('disabled', '', h(Checkbox, null, 'Déclare bénéficier de la reconnaissance travailleur handicapé'), { valuePropName: 'checked' }),
        item('athlete', 'Déclare être inscrit sur la liste des sportifs de haut niveau', h(Switch), { valuePropName: 'checked' }),
        h('h2', { key: 'c' }, 'Informations sur le contrat'),
        item('type', 'Type de contrat ou d’avenant', h(Radio.Group, { optionType: 'button', options: [{ value: 'k1', label: '11 - Premier contrat' }, { value: 'k2', label: '21 - Nouveau contrat' }] })),
        item('start', 'Date de début d’exécution du contrat', h(DatePicker, { format: 'DD/MM/YYYY', inputReadOnly: true })),
        item('end', 'Date de fin du contrat', h(DatePicker, { format: 'D MMMM YYYY' })),
        item('hours', 'Durée hebdomadaire du travail', h(InputNumber, { min: 0, max: 48 })),
        item('pay', 'Salaire brut mensuel à l’embauche', h(InputNumber, { decimalSeparator: ',', suffix: '€' })),
      ],
    }),
  ])); // prettier-ignore
}

test('React with Ant Design: every field reaches the application', async () => {
  dayjs.locale('fr');
  state = {};
  const app = document.createElement('div');
  document.body.replaceChildren(app);
  const root = createRoot(app);
  unmount = () => root.unmount();
  root.render(h(Contract));
  await waitFor(() => document.querySelector('#pay'), { document, signal: new AbortController().signal, limitMs: 5000 });
  expect.soft(await guideKit(values)).toEqual(allShown(values));
  const run = await fillKit(values);
  expect.soft(run.outcomes).toEqual(allFilled(values));
  expect.soft(diagnoseKit(values)).toEqual(allTold(values));
  const day = (name: string): string => (state[name] as dayjs.Dayjs | undefined)?.format('YYYY-MM-DD') ?? '';
  expect.soft({ ...state, born: day('born'), start: day('start'), end: day('end') }).toEqual({
    name: 'Dupont', born: '2007-05-14', sex: 'F', nationality: 'x1', department: 'd86', city: 'Poitiers', diploma: 'g1', disabled: true, athlete: true, type: 'k2',
    start: '2026-09-03', end: '2028-08-31', hours: 35, pay: 850.5,
  }); // prettier-ignore
  // Radios, and lists without a clearing button or a blank option, cannot be emptied by a person either: undo says so.
  expect.soft(await run.undo()).toEqual({ ...allFilled(values), 'apprentice.highestDiploma': 'not-read-back', 'apprentice.nationality': 'not-read-back', 'apprentice.sex': 'not-read-back', 'contract.type': 'not-read-back' });
  expect.soft(stillHeld(state).sort()).toEqual(['diploma', 'nationality', 'sex', 'type']);
}, 60_000);
