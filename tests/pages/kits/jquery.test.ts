import flatpickr from 'flatpickr';
import { French } from 'flatpickr/dist/l10n/fr.js';
import 'flatpickr/dist/flatpickr.css';
import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import Inputmask from 'inputmask';
import 'jquery-ui/themes/base/all.css';
import 'select2/dist/css/select2.css';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../../lib/page/apply/wait-for';
import { allTold, diagnoseKit } from './diagnose-kit';
import { allFilled, fillKit, stillHeld } from './fill-kit';
import { allShown, guideKit } from './guide-kit';
import { loadJquery, type Jquery } from './load-jquery';

let $: Jquery;
let state: Record<string, unknown> = {};

beforeAll(async () => {
  $ = await loadJquery();
});
beforeEach(() => (state = {}));
afterEach(() => document.body.replaceChildren());

const row = (label: string, id: string, inner: string): string => `<p><label for="${id}">${label}</label> ${inner}</p>`;
const options = (list: readonly (readonly [string, string])[]): string => ['<option value=""></option>', ...list.map(([value, label]) => `<option value="${value}">${label}</option>`)].join('');
const kinds = options([['k1', '11 - Premier contrat'], ['k2', '21 - Nouveau contrat'], ['k3', '22 - Nouveau contrat avec un autre employeur']]);

const values = {
  'apprentice.nir': '207058619412345', 'apprentice.birthDate': '2007-05-14', 'apprentice.birthDepartment': '86', 'apprentice.nationality': '1',
  'apprentice.address.city': 'Poitiers', 'employer.siret': '73282932000074', 'contract.type': '21', 'contract.startDate': '2026-09-03', 'contract.endDate': '2028-08-31',
  'contract.grossMonthlySalary': 850.5, 'contract.weeklyHours': 35,
} as const; // prettier-ignore

test('jQuery with jQuery UI, Inputmask and Select2: every field reaches the plug-ins', async () => {
  document.body.innerHTML = `<main style="width:700px"><form><h2>Employeur</h2>${row('N° SIRET', 'siret', '<input id="siret">')}<h2>Informations de l’apprenti(e)</h2>
    ${row('NIR de l’apprenti(e)', 'nir', '<input id="nir">')}
    ${row('Date de début d’exécution du contrat', 'start', '<input id="start">')}${row('Date de naissance', 'born', '<input id="born" readonly>')}${row('Date de fin du contrat', 'end', '<input id="end">')}
    ${row('Salaire brut mensuel à l’embauche', 'pay', '<input id="pay">')}${row('Type de contrat ou d’avenant', 'type', `<select id="type" style="width:300px">${kinds}</select>`)}
    ${row('Département de naissance', 'dep', '<select id="dep" style="width:300px"><option></option></select>')}${row('Nationalité', 'nat', `<select id="nat">${options([['n1', '1 - Française'], ['n2', '2 - Union Européenne']])}</select>`)}
    ${row('Commune', 'city', '<input id="city">')}${row('Durée hebdomadaire du travail', 'hours', '<input id="hours">')}</form></main>`;
  Inputmask({ mask: '9 99 99 99 999 999 99', oncomplete: () => (state.nir = $('#nir').val()) }).mask('#nir');
  Inputmask('999 999 999 99999').mask('#siret');
  Inputmask({ alias: 'datetime', inputFormat: 'dd/mm/yyyy', placeholder: 'jj/mm/aaaa' }).mask('#end');
  Inputmask({ alias: 'numeric', radixPoint: ',', groupSeparator: ' ', digits: 2, rightAlign: false }).mask('#pay');
  $('#start').datepicker({ dateFormat: 'dd/mm/yy', onSelect: (picked: string) => (state.picked = picked) });
  $('#born').datepicker({ dateFormat: 'dd/mm/yy', changeMonth: true, changeYear: true, yearRange: '1950:2020', monthNamesShort: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'] });
  $('#type').select2({ placeholder: 'Choisir' });
  $('#dep').select2({ placeholder: 'Choisir', data: Array.from({ length: 95 }, (_, index) => ({ id: `d${index + 1}`, text: index === 85 ? '86 - Vienne' : `${String(index + 1).padStart(2, '0')} - Département ${index + 1}` })) });
  $('#nat').selectmenu({ width: 300, change: (_: unknown, { item }: { item: { value: string } }) => (state.nat = item.value) });
  $('#city').autocomplete({ delay: 100, minLength: 2, source: ['Poitiers', 'Poitiers-Nord', 'Niort'], select: (_: unknown, { item }: { item: { value: string } }) => (state.city = item.value) });
  $('#hours').spinner({ min: 0, max: 48 });
  for (const id of ['type', 'dep']) $(`#${id}`).on('change', () => (state[id] = $(`#${id}`).val()));
  expect.soft(await guideKit(values)).toEqual(allShown(values));
  const run = await fillKit(values);
  expect.soft(run.outcomes).toEqual(allFilled(values));
  expect.soft(diagnoseKit(values)).toEqual(allTold(values));
  expect(state).toMatchObject({ nir: '2 07 05 86 194 123 45', type: 'k2', dep: 'd86' });
  expect($('#siret').val()).toBe('732 829 320 00074');
  expect($('#end').val()).toBe('31/08/2028');
  expect($('#pay').val()).toBe('850,50');
  const dayOf = (id: string): string => $.datepicker.formatDate('yy-mm-dd', $(`#${id}`).datepicker('getDate'));
  expect([dayOf('start'), dayOf('born')]).toEqual(['2026-09-03', '2007-05-14']);
  expect([$('#nat').val(), $('#hours').spinner('value'), $('#city').val()]).toEqual(['n1', 35, 'Poitiers']);
  expect($('#nat-button').text().trim()).toBe('1 - Française');
  expect.soft(await run.undo()).toEqual(allFilled(values));
  const held = Object.fromEntries(['siret', 'nir', 'end', 'pay', 'type', 'dep', 'nat', 'city', 'hours'].map((id) => [id, $(`#${id}`).val()]));
  expect.soft(stillHeld(held)).toEqual([]);
  expect.soft([$('#start').datepicker('getDate'), $('#born').datepicker('getDate')]).toEqual([null, null]);
}, 60_000);

const plainValues = {
  'apprentice.lastName': 'Dupont', 'apprentice.birthDate': '2007-05-14', 'apprentice.nationality': '1', 'contract.type': '21', 'contract.conclusionDate': '2026-08-20',
  'contract.startDate': '2026-09-03', 'contract.endDate': '2028-08-31',
} as const; // prettier-ignore

test('flatpickr and Choices: every field reaches the library', async () => {
  document.body.innerHTML = `<main style="width:700px"><h2>Informations sur le contrat</h2><form>
    ${row('Date de début d’exécution du contrat', 'start', '<input id="start">')}
    ${row('Date de fin du contrat', 'end', '<input id="end" placeholder="jj/mm/aaaa">')}${row('Date de conclusion', 'signed', '<input id="signed">')}
    ${row('Type de contrat ou d’avenant', 'type', `<select id="type">${kinds}</select>`)}${row('Nationalité', 'nat', `<select id="nat">${options([['n1', '1 - Française'], ['n2', '2 - Union Européenne']])}</select>`)}
    <h2>Informations de l’apprenti(e)</h2>${row('Date de naissance', 'born', '<input id="born">')}${row('Nom de naissance de l’apprenti(e)', 'name', '<input id="name">')}</form></main>`;
  // The usual one (its box is read-only), one with a second box that shows the day, one that can be typed in, one with month and year lists.
  const pickers = {
    start: flatpickr('#start', { locale: French, dateFormat: 'd/m/Y' }),
    born: flatpickr('#born', { locale: French, dateFormat: 'Y-m-d', altInput: true, altFormat: 'd/m/Y' }),
    end: flatpickr('#end', { locale: French, dateFormat: 'd/m/Y', allowInput: true }),
    signed: flatpickr('#signed', { locale: French, dateFormat: 'd/m/Y', monthSelectorType: 'static' }),
  };
  const lists = { type: new Choices('#type', { shouldSort: false }), nat: new Choices('#nat', { searchEnabled: false }) };
  await waitFor(() => document.querySelector('.choices'), { document, signal: new AbortController().signal, limitMs: 3000 });
  const run = await fillKit(plainValues);
  expect.soft(run.outcomes).toEqual(allFilled(plainValues));
  const dayOf = (picker: unknown): string => {
    const [date] = (picker as { selectedDates: Date[] }).selectedDates;
    return date === undefined ? '' : date.toLocaleDateString('sv-SE');
  };
  expect(Object.values(pickers).map(dayOf)).toEqual(['2026-09-03', '2007-05-14', '2028-08-31', '2026-08-20']);
  expect([lists.type.getValue(true), lists.nat.getValue(true)]).toEqual(['k2', 'n1']);
  expect(document.querySelector('.flatpickr-calendar.open, .choices__list--dropdown.is-active')).toBeNull();
  expect.soft(await run.undo()).toEqual(allFilled(plainValues));
  expect.soft(Object.values(pickers).map(dayOf)).toEqual(['', '', '', '']);
  expect.soft(stillHeld({ type: lists.type.getValue(true), nat: lists.nat.getValue(true) })).toEqual([]);
}, 60_000);
