/** Which component of the library shows each field, and how wide it is on the grid of twelve. */

const byFormat = {
  siret: 'siret',
  nir: 'nir',
  phone: 'phone',
  email: 'email',
  money: 'money',
  rate: 'rate',
  count: 'count',
  minutes: 'count',
  date: 'calendar',
  boolean: 'radios',
};

const lateLists = [
  'apprentice.birthDepartment',
  'apprentice.lastPreparedDiploma',
  'apprentice.highestDiploma',
  'training.targetDiploma',
  'contract.pensionFund',
];
const buttons = [
  'apprentice.disabledWorker',
  'apprentice.disabilityYouthEquivalence',
  'apprentice.disabilityBoeExtension',
  'training.companyCfa',
  'employer.sector',
];
const switches = ['contract.hazardousWork', 'contract.benefits.other', 'training.cfaIsMainSite'];
const maskedDates = ['apprentice.birthDate', 'contract.practicalTrainingStartDate', 'training.examEndDate'];

/** The component of a field. */
export function kindOf(one) {
  const control = one.controlIn?.kit ?? one.control;
  if (one.readOnly) return 'locked';
  if (switches.includes(one.id)) return 'switch';
  if (buttons.includes(one.id)) return 'buttons';
  if (maskedDates.includes(one.id) || (one.format === 'date' && one.group === 'wages')) return 'maskedDate';
  if (control === 'list') return lateLists.includes(one.id) ? 'lateList' : 'list';
  if (control === 'checkbox') return 'check';
  if (control === 'radio') return 'radios';
  if (one.id.endsWith('.address.city')) return 'city';
  if (one.id === 'training.targetDiplomaTitle' || one.id === 'apprentice.lastPreparedDiplomaTitle') return 'longText';
  return byFormat[one.format] ?? 'text';
}

const spanByEnd = {
  '.address.number': 2,
  '.address.street': 6,
  '.address.complement': 4,
  '.address.postalCode': 3,
  '.address.city': 5,
};

const spans = {
  'mode.contractMode': 5,
  'employer.name': 5,
  'employer.naf': 3,
  'employer.sector': 5,
  'employer.type': 7,
  'employer.headcount': 3,
  'employer.idcc': 2,
  'employer.phone': 3,
  'employer.unemploymentScheme': 8,
  'apprentice.nir': 5,
  'apprentice.birthDate': 3,
  'apprentice.phone': 6,
  'apprentice.email': 6,
  'apprentice.eliteAthlete': 8,
  'apprentice.disabledWorker': 5,
  'apprentice.disabilityBoeExtension': 3,
  'apprentice.previousSituation': 12,
  'apprentice.lastClass': 8,
  'apprentice.lastPreparedDiplomaTitle': 8,
  'apprentice.businessProject': 12,
  'legalRepresentative.fullName': 8,
  'master1.job': 8,
  'master1.diploma': 8,
  'master2.job': 8,
  'master2.diploma': 8,
  'masters.eligibilityAttestation': 12,
  'signature.supportingDocumentsAttestation': 12,
  'declaration.accuracy': 12,
  'contract.type': 8,
  'contract.previousContractNumber': 6,
  'contract.conclusionDate': 6,
  'contract.startDate': 6,
  'contract.practicalTrainingStartDate': 6,
  'contract.endDate': 6,
  'contract.hazardousWork': 12,
  'training.companyCfa': 12,
  'training.targetDiplomaTitle': 8,
  'training.cfaIsMainSite': 12,
  'training.cfa.name': 5,
  'training.cfa.uai': 3,
  'training.site.name': 12,
  'training.site.uai': 6,
  'training.site.siret': 6,
  'training.diplomaCode': 6,
  'training.rncpCode': 6,
};

const lineStarts = ['contract.conclusionDate', 'contract.weeklyHours'];

/** Whether a field begins a new line of the grid. */
export function startsLine(one) {
  return lineStarts.includes(one.id) || one.id.endsWith('address.number');
}

/** Columns of the grid that a field takes. */
export function spanOf(one) {
  if (spans[one.id]) return spans[one.id];
  const end = Object.keys(spanByEnd).find((suffix) => one.id.endsWith(suffix));
  if (end) return spanByEnd[end];
  return one.group === 'wages' ? 3 : 4;
}

/** A canonical value as the locked fields show it. */
export function shownValue(one, value, options) {
  if (value === undefined || value === '') return '';
  if (options.length > 0) return options.find((option) => option.code === value)?.label ?? String(value);
  const text = String(value);
  if (one.format === 'date') return text.split('-').reverse().join('/');
  if (one.format === 'siret') return text.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');
  if (one.format === 'phone') return text.replace(/(..)(?=.)/g, '$1 ').trim();
  if (one.format === 'nir') return text.replace(/^(.)(..)(..)(..)(...)(...)(..)?$/, '$1 $2 $3 $4 $5 $6 $7').trim();
  return text;
}
