import { fields, isShown } from '../pages/egestion/definition.mjs';
import { meantValues } from './play-contract.mjs';

/**
 * Contracts that an OPCO would send back: the first dossier of the sample (a minor, building, two years) with one thing wrong.
 * The rules expected to block were read in the catalogue of the law, not taken from a run. `null` empties a field.
 *
 * `notIn` names a skin whose controls cannot show the fault.
 *
 * @typedef {{ name: string, changes: Record<string, string | number | boolean | null>, blocking: string[], notIn?: string }} FaultyContract
 * @type {FaultyContract[]}
 */
export const faultyContracts = [
  { name: 'no name of birth', changes: { 'apprentice.lastName': null }, blocking: ['apprentice-names-required'] },
  { name: 'a wrong key of the NIR', changes: { 'apprentice.nir': '110034900711295' }, blocking: ['nir-key'] },
  { name: 'an address on the net without a domain', changes: { 'apprentice.email': 'theo.moreau@exemple' }, blocking: ['email-format'] },
  { name: 'no town of birth', changes: { 'apprentice.birthCity': null }, blocking: ['birth-city-required'] },
  { name: 'no nationality', changes: { 'apprentice.nationality': null }, blocking: ['nationality-regime-required'] },
  { name: 'an address without a town', changes: { 'apprentice.address.city': null }, blocking: ['address-complete'] },
  { name: 'no situation before the contract', changes: { 'apprentice.previousSituation': null }, blocking: ['previous-situation-required'] },
  { name: 'the number of a brochure as IDCC', changes: { 'employer.idcc': '3193' }, blocking: ['idcc-not-brochure'] },
  { name: 'a public kind of employer in the private sector', changes: { 'employer.type': '21' }, blocking: ['employer-type-sector'] },
  { name: 'signed the day after the start', changes: { 'contract.conclusionDate': '2026-09-02' }, blocking: ['conclusion-not-after-start'] },
  { name: 'a master of 17 years', changes: { 'master1.birthDate': '2009-01-15' }, blocking: ['master-adult'] },
  { name: '60 minutes', changes: { 'contract.weeklyMinutes': 60 }, blocking: ['weekly-minutes-range'], notIn: 'kit' },
  { name: 'hazardous work not answered', changes: { 'contract.hazardousWork': null }, blocking: ['hazardous-work-answered'], notIn: 'kit' },
  { name: 'no gross pay at hiring', changes: { 'contract.grossMonthlySalary': null }, blocking: ['wage-first-period-required'] },
  { name: 'a gross pay under the first rate', changes: { 'contract.grossMonthlySalary': 700 }, blocking: ['wage-gross-matches-first-period'] },
  { name: 'a last period without its base', changes: { 'contract.wages.year2.period2.base': null }, blocking: ['wage-period-complete'] },
  { name: 'a first period from the second day', changes: { 'contract.wages.year1.period1.from': '2026-09-02' }, blocking: ['wage-first-period-starts-with-contract'] },
  { name: 'a last period until the day before the end', changes: { 'contract.wages.year2.period2.to': '2028-08-30' }, blocking: ['wage-last-period-ends-with-contract'] },
  { name: 'a day between two periods', changes: { 'contract.wages.year2.period1.from': '2027-09-02' }, blocking: ['wage-periods-contiguous'] },
  { name: 'a rate between the law and the branch', changes: { 'contract.wages.year1.period1.rate': 30 }, blocking: ['wage-rate-btp-minimum'] },
  {
    name: 'the first rate one month into the second year',
    changes: { 'contract.wages.year1.period1.to': '2027-09-30', 'contract.wages.year2.period1.from': '2027-10-01' },
    blocking: ['wage-split-at-execution-year'],
  },
  {
    name: 'the rate of a minor one month too long',
    changes: { 'contract.wages.year2.period1.to': '2028-04-30', 'contract.wages.year2.period2.from': '2028-05-01' },
    blocking: ['wage-split-at-age-band'],
  },
  { name: 'work four months after the start', changes: { 'contract.practicalTrainingStartDate': '2026-12-15' }, blocking: ['practical-start-window'] },
  { name: 'courses four months after the start', changes: { 'training.cfaStartDate': '2026-12-15' }, blocking: ['cfa-start-latest'] },
  { name: 'exams after the end', changes: { 'training.examEndDate': '2028-09-15' }, blocking: ['exam-end-within-contract'] },
  { name: 'a wrong letter of the UAI', changes: { 'training.cfa.uai': '0499901A' }, blocking: ['uai-check-letter'] },
  { name: 'more hours at a distance than in all', changes: { 'training.remoteHours': 900 }, blocking: ['remote-hours-within-total'] },
  { name: 'a code RS in place of an RNCP', changes: { 'training.rncpCode': 'RS38428' }, blocking: ['rncp-format'] },
  { name: 'no place of signature', changes: { 'signature.place': null }, blocking: ['signature-place-required'] },
  { name: 'documents not attested', changes: { 'signature.supportingDocumentsAttestation': false }, blocking: ['supporting-documents-attestation'] },
];

/**
 * The values of a faulty contract; « Fait le » follows the conclusion, as the portal sets it.
 * @param {import('./play-contract.mjs').Sample} sample @param {FaultyContract} faulty
 * @returns {import('./play-contract.mjs').Values}
 */
export function faultyValues(sample, { changes }) {
  const values = { ...meantValues(sample, sample.caseFiles[0]), ...changes };
  values['signature.date'] = values['contract.conclusionDate'];
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/**
 * The values of a draft of the copy: what is empty is said to be so, since the form has answers of its own for what is left out.
 * @param {import('./play-contract.mjs').Sample} sample @param {FaultyContract} faulty
 * @returns {import('./play-contract.mjs').Values}
 */
export function draftValues(sample, faulty) {
  const blank = Object.entries(faulty.changes).flatMap(([field, value]) => (value === null ? [[field, '']] : []));
  return { ...faultyValues(sample, faulty), ...Object.fromEntries(blank), 'declaration.accuracy': true };
}

/**
 * What the form of the copy shows of a contract: each of its fields for this contract with its value, or blank.
 * @param {import('./play-contract.mjs').Values} values @param {string} today
 * @returns {Record<string, { state: 'value', value: string | number | boolean } | { state: 'empty' }>}
 */
export function seenOnForm(values, today) {
  const context = { today, master2Open: Object.keys(values).some((key) => key.startsWith('master2.')) };
  const shown = fields.filter((one) => isShown(one, values, context));
  return Object.fromEntries(shown.map(({ id, control }) => {
    const value = values[id] ?? (control === 'checkbox' ? false : '');
    return [id, value === '' ? { state: 'empty' } : { state: 'value', value }];
  }));
}
