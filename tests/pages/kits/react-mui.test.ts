import { Autocomplete, Checkbox, FormControl, FormControlLabel, FormLabel, InputLabel, MenuItem, NativeSelect, Radio, RadioGroup, Select, Switch, TextField } from '@mui/material';
import { createElement as h, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import ReactSelect from 'react-select';
import AsyncSelect from 'react-select/async';
import { afterEach, expect, test } from 'vitest';
import { waitFor } from '../../../lib/page/apply/wait-for';
import { allTold, diagnoseKit } from './diagnose-kit';
import { allFilled, fillKit, stillHeld } from './fill-kit';
import { allShown, guideKit } from './guide-kit';

const values = {
  'apprentice.lastName': 'Dupont', 'apprentice.email': 'lea@exemple.invalid', 'apprentice.birthDate': '2007-05-14', 'apprentice.sex': 'F', 'apprentice.nationality': '1',
  'apprentice.socialRegime': '2', 'apprentice.birthDepartment': '86', 'apprentice.address.city': 'Poitiers', 'apprentice.highestDiploma': '33',
  'apprentice.previousSituation': '2', 'apprentice.disabledWorker': true, 'apprentice.eliteAthlete': true, 'contract.type': '21', 'contract.grossMonthlySalary': 850.5,
} as const; // prettier-ignore

const departments = Array.from({ length: 95 }, (_, index) => ({ code: String(index + 1).padStart(2, '0'), label: index === 85 ? '86 - Vienne' : index === 86 ? '87 - Haute-Vienne' : `${String(index + 1).padStart(2, '0')} - Département ${index + 1}` }));
const towns = ['Poitiers', 'Poitiers-Nord', 'Châtellerault'];
const diplomas = [{ value: 'g-1', label: '33 - CAP' }, { value: 'g-2', label: '41 - Baccalauréat professionnel' }];
const situations = [{ value: 'a', label: '1 - Scolaire' }, { value: 'b', label: '2 - Apprentissage' }];

/** What the application holds: each component tells it by its own change. */
let state: Record<string, unknown> = {};
let unmount: () => void = () => undefined;

afterEach(() => {
  unmount();
  document.body.replaceChildren();
});

function Form(): ReactNode {
  const [values, setValues] = useState<Record<string, unknown>>({});
  const set = (name: string, value: unknown): void => {
    state[name] = value;
    setValues((before) => ({ ...before, [name]: value }));
  };
  const typed = (name: string, label: string, more: object = {}): ReactNode =>
    h(TextField, { key: name, id: name, label, value: values[name] ?? '', margin: 'normal', fullWidth: true, onChange: (event: { target: { value: string } }) => set(name, event.target.value), ...more });
  return h('main', { style: { width: 600 } }, [
    h('h2', { key: 't' }, 'Informations de l’apprenti(e)'),
    typed('name', 'Nom de naissance de l’apprenti(e)'),
    // Committed when the box is left: the state that counts is the one kept on blur.
    h(CommitOnBlur, { key: 'mail', label: 'Courriel', onCommit: (value: string) => set('mail', value) }),
    typed('born', 'Date de naissance', { type: 'date', slotProps: { inputLabel: { shrink: true } } }),
    h(FormControl, { key: 'sex' }, [
      h(FormLabel, { key: 1, id: 'sex-label' }, 'Sexe'),
      h(RadioGroup, { key: 2, row: true, 'aria-labelledby': 'sex-label', value: values.sex ?? '', onChange: (_: unknown, value: string) => set('sex', value), children: ['Masculin', 'Féminin'].map((one) => h(FormControlLabel, { key: one, value: one, label: one, control: h(Radio) })) }),
    ]),
    h(FormControl, { key: 'nat', fullWidth: true, margin: 'normal' }, [
      h(InputLabel, { key: 1, id: 'nat-label' }, 'Nationalité'),
      h(Select, { key: 2, labelId: 'nat-label', label: 'Nationalité', value: values.nationality ?? '', onChange: (event: { target: { value: unknown } }) => set('nationality', event.target.value), children: [['x1', '1 - Française'], ['x2', '2 - Union Européenne'], ['x3', '3 - Étranger hors Union Européenne']].map(([value, label]) => h(MenuItem, { key: value, value }, label)) }),
    ]),
    typed('type', 'Type de contrat ou d’avenant', { select: true, children: [['', 'Choisir'], ['k1', '11 - Premier contrat'], ['k2', '21 - Nouveau contrat']].map(([value, label]) => h(MenuItem, { key: value, value }, label)) }),
    h(FormControl, { key: 'reg', fullWidth: true, margin: 'normal' }, [
      h(InputLabel, { key: 1, htmlFor: 'reg', variant: 'standard', shrink: true }, 'Régime social'),
      h(NativeSelect, { key: 2, inputProps: { id: 'reg' }, value: values.regime ?? '', onChange: (event: { target: { value: string } }) => set('regime', event.target.value), children: [['', ''], ['1', '1 - MSA'], ['2', '2 - URSSAF']].map(([value, label]) => h('option', { key: value, value }, label)) }),
    ]),
    h(Autocomplete<(typeof departments)[number]>, { key: 'dep', options: departments, onChange: (_: unknown, value) => set('department', value?.code), renderInput: (params) => h(TextField, { ...params, label: 'Département de naissance' }) }),
    h(Autocomplete<string, false, false, true>, { key: 'city', freeSolo: true, options: towns, onInputChange: (_: unknown, value) => set('city', value), renderInput: (params) => h(TextField, { ...params, label: 'Commune' }) }),
    h('div', { key: 'dip' }, [
      h('label', { key: 1, htmlFor: 'dip' }, 'Diplôme ou titre le plus élevé obtenu'),
      h(ReactSelect<(typeof diplomas)[number]>, { key: 2, inputId: 'dip', options: diplomas, placeholder: 'Choisir…', onChange: (option) => set('diploma', option?.value) }),
    ]),
    h('div', { key: 'sit' }, [
      h('label', { key: 1, htmlFor: 'sit' }, 'Situation avant ce contrat'),
      h(AsyncSelect<(typeof situations)[number], false>, { key: 2, inputId: 'sit', defaultOptions: true, cacheOptions: true, placeholder: 'Choisir…', loadOptions: (query: string) => new Promise<typeof situations>((resolve) => setTimeout(() => resolve(situations.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()))), 200)), onChange: (option) => set('situation', option?.value) }),
    ]),
    h(FormControlLabel, { key: 'dis', label: 'Déclare bénéficier de la reconnaissance travailleur handicapé', control: h(Checkbox, { checked: values.disabled === true, onChange: (_: unknown, checked: boolean) => set('disabled', checked) }) }),
    h(FormControlLabel, { key: 'ath', label: 'Déclare être inscrit sur la liste des sportifs de haut niveau', control: h(Switch, { checked: values.athlete === true, onChange: (_: unknown, checked: boolean) => set('athlete', checked) }) }),
    typed('pay', 'Salaire brut mensuel à l’embauche', { type: 'number' }),
  ]);
}

function CommitOnBlur({ label, onCommit }: { label: string; onCommit: (value: string) => void }): ReactNode {
  const [value, setValue] = useState('');
  return h(TextField, { id: 'mail', label, value, margin: 'normal', fullWidth: true, onChange: (event) => setValue(event.target.value), onBlur: () => onCommit(value) });
}

const expected = {
  name: 'Dupont', mail: 'lea@exemple.invalid', born: '2007-05-14', sex: 'Féminin', nationality: 'x1', type: 'k2', regime: '2', department: '86', city: 'Poitiers',
  diploma: 'g-1', situation: 'b', disabled: true, athlete: true, pay: 850.5,
}; // prettier-ignore

async function mount(): Promise<void> {
  state = {};
  const app = document.createElement('div');
  document.body.replaceChildren(app);
  const root = createRoot(app);
  unmount = () => root.unmount();
  root.render(h(Form));
  await waitFor(() => document.querySelector('#pay'), { document, signal: new AbortController().signal, limitMs: 5000 });
}

test('React with MUI and react-select: every field reaches the application', async () => {
  await mount();
  expect.soft(await guideKit(values)).toEqual(allShown(values));
  const run = await fillKit(values);
  expect.soft(run.outcomes).toEqual(allFilled(values));
  expect.soft(diagnoseKit(values)).toEqual(allTold(values));
  expect({ ...state, pay: Number(state.pay) }).toEqual(expected);
  expect(document.querySelector('[role=listbox], [role=presentation].MuiModal-root')).toBeNull();
  // Radios, and lists without a clearing button or a blank option, cannot be emptied by a person either: undo says so.
  expect.soft(await run.undo()).toEqual({ ...allFilled(values), 'apprentice.highestDiploma': 'not-read-back', 'apprentice.nationality': 'not-read-back', 'apprentice.previousSituation': 'not-read-back', 'apprentice.sex': 'not-read-back' });
  expect.soft(stillHeld(state).sort()).toEqual(['diploma', 'nationality', 'sex', 'situation']);
}, 60_000);
