import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { afterEach, expect, test } from 'vitest';
import { waitFor } from '../../../lib/page/apply/wait-for';
import { allTold, diagnoseKit } from './diagnose-kit';
import { allFilled, fillKit, stillHeld } from './fill-kit';
import { allShown, guideKit } from './guide-kit';

const values = {
  'apprentice.lastName': 'Dupont', 'apprentice.email': 'lea@exemple.invalid', 'apprentice.birthDate': '2007-05-14', 'apprentice.sex': 'F', 'apprentice.nationality': '1',
  'apprentice.disabledWorker': true, 'apprentice.eliteAthlete': true, 'apprentice.lastPreparedDiplomaTitle': 'CAP maçon', 'contract.type': '21',
  'contract.weeklyHours': 35, 'training.companyCfa': false,
} as const; // prettier-ignore

afterEach(() => document.body.replaceChildren());

/** What the elements told the page, by `sl-change`: their own state, not the inputs inside them. */
async function mount(): Promise<Record<string, unknown>> {
  const state: Record<string, unknown> = {};
  document.body.innerHTML = `<main style="width:600px"><h2>Informations de l’apprenti(e)</h2>
    <sl-input name="name" label="Nom de naissance de l’apprenti(e)"></sl-input><sl-input name="mail" type="email" label="Courriel"></sl-input><sl-input name="born" type="date" label="Date de naissance"></sl-input>
    <sl-radio-group name="sex" label="Sexe"><sl-radio value="M">Masculin</sl-radio><sl-radio value="F">Féminin</sl-radio></sl-radio-group>
    <sl-radio-group name="own" label="CFA d’entreprise"><sl-radio-button value="1">Oui</sl-radio-button><sl-radio-button value="0">Non</sl-radio-button></sl-radio-group>
    <sl-select name="nationality" label="Nationalité" placeholder="Choisir" clearable><sl-option value="x1">1 - Française</sl-option><sl-option value="x2">2 - Union Européenne</sl-option></sl-select>
    <sl-select name="type" label="Type de contrat ou d’avenant"><sl-option value="k1">11 - Premier contrat</sl-option><sl-option value="k2">21 - Nouveau contrat</sl-option></sl-select>
    <sl-checkbox name="disabled">Déclare bénéficier de la reconnaissance travailleur handicapé</sl-checkbox><br><sl-switch name="athlete">Déclare être inscrit sur la liste des sportifs de haut niveau</sl-switch>
    <sl-input name="hours" type="number" label="Durée hebdomadaire du travail"></sl-input><sl-textarea name="title" label="Intitulé précis du dernier diplôme ou titre préparé"></sl-textarea></main>`;
  document.body.addEventListener('sl-change', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const own = target as unknown as { name: string; value: unknown; checked?: boolean };
    state[own.name] = own.checked ?? own.value;
  });
  const elements = [...document.querySelectorAll('main *')].filter(({ nodeName }) => nodeName.startsWith('SL-'));
  await Promise.all(elements.map((element) => (element as unknown as { updateComplete: Promise<unknown> }).updateComplete));
  await waitFor(() => document.querySelector('sl-textarea')?.shadowRoot?.querySelector('textarea'), { document, signal: new AbortController().signal, limitMs: 5000 });
  return state;
}

test('web components in shadow roots: every field reaches the elements', async () => {
  const state = await mount();
  expect.soft(await guideKit(values)).toEqual(allShown(values));
  const run = await fillKit(values);
  expect.soft(run.outcomes).toEqual(allFilled(values));
  expect.soft(diagnoseKit(values)).toEqual(allTold(values));
  expect.soft(state).toEqual({
    name: 'Dupont', mail: 'lea@exemple.invalid', born: '2007-05-14', sex: 'F', own: '0', nationality: 'x1', type: 'k2', disabled: true, athlete: true, hours: '35', title: 'CAP maçon',
  }); // prettier-ignore
  // Radios, and lists without a clearing button or a blank option, cannot be emptied by a person either: undo says so.
  expect.soft(await run.undo()).toEqual({ ...allFilled(values), 'apprentice.sex': 'not-read-back', 'contract.type': 'not-read-back', 'training.companyCfa': 'not-read-back' });
  expect.soft(stillHeld(state).sort()).toEqual(['own', 'sex', 'type']);
}, 60_000);

test('what worked once on a kind of widget is tried first the next time', async () => {
  await mount();
  const first = await fillKit(values);
  expect(first.learnt).toMatchObject({ text: 'native-set', 'drop-down': 'open-choose' });
  await mount();
  // A portal on which only typing had worked: the gentlest way, which would do here too, is not even tried.
  const second = await fillKit(values, { learnt: { ...first.learnt, text: 'insert-text' } });
  expect(second.outcomes).toEqual(allFilled(values));
  expect(second.learnt).toMatchObject({ text: 'insert-text', 'drop-down': 'open-choose' });
}, 60_000);
