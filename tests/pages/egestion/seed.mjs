import { readFileSync } from 'node:fs';

/**
 * What the portal knows beforehand, made from a file in the interchange format: its companies, about half of its people, its CFAs and
 * its certifications, plus what only the portal knows (one more company, homonyms, an older RNCP sheet).
 * @param {URL | string} samplePath
 */
export function seedDirectory(samplePath) {
  const sample = JSON.parse(readFileSync(samplePath, 'utf8'));
  return {
    companies: [...sample.employers.map(companyOf), unrelatedCompany],
    persons: [...apprenticesOf(sample.apprentices), ...mastersOf(sample.masters), ...contacts],
    cfas: cfasOf(sample.trainings),
    certifications: certificationsOf(sample.trainings),
    rncp: rncpOf(sample.trainings),
  };
}

const unrelatedCompany = {
  id: 'company-other',
  values: {
    'employer.name': 'MENUISERIE DES TROIS CHÊNES',
    'employer.siret': '73282932000074',
    'employer.naf': '4332A',
    'employer.address.number': '8',
    'employer.address.street': 'ZONE ARTISANALE DES PRÉS',
    'employer.address.postalCode': '49000',
    'employer.address.city': 'ANGERS',
    'employer.idcc': '1596',
  },
  contactId: null,
};

/** What the portal writes for the IDCC: « B » for the first company, a brochure number for the second (D2.4), the code for the others. */
const idccAsKnown = ['B', '3193'];

const knownOfCompany = [
  'employer.name',
  'employer.siret',
  'employer.naf',
  'employer.address.number',
  'employer.address.street',
  'employer.address.complement',
  'employer.address.postalCode',
  'employer.address.city',
  'employer.idcc',
];

function companyOf(employer, index) {
  const values = pick(employer.values, knownOfCompany);
  return {
    id: `company-${index + 1}`,
    values: {
      ...values,
      'employer.idcc': idccAsKnown[index] ?? values['employer.idcc'],
      ...(index === 1 ? { 'employer.headcount': 0 } : {}),
    },
    // The first company's contact person is there from the start (D2.10); the others have to be looked for.
    contactId: index === 0 ? 'contact-1' : null,
  };
}

const contacts = [
  {
    id: 'contact-1',
    kind: 'contact',
    lastName: 'BERTHIER',
    firstName: 'Solène',
    role: 'Assistante RH',
    phone: '0200000011',
    email: 'solene.berthier@exemple.invalid',
  },
  {
    id: 'contact-2',
    kind: 'contact',
    lastName: 'BERTHIER',
    firstName: 'Paul',
    role: 'Gérant',
    phone: '0200000012',
    email: 'paul.berthier@exemple.invalid',
  },
  {
    id: 'contact-3',
    kind: 'contact',
    lastName: 'ROUSSEL',
    firstName: 'Inès',
    role: 'Comptable',
    phone: '0200000013',
    email: 'ines.roussel@exemple.invalid',
  },
];

const cardOfApprentice = ['lastName', 'usageName', 'firstName', 'nir', 'birthDate', 'sex', 'phone', 'email'].concat(
  ['number', 'street', 'complement', 'postalCode', 'city'].map((part) => `address.${part}`),
);
const cardOfMaster = ['lastName', 'firstName', 'birthDate', 'email'];

/** Every other one is known; one known in four has a homonym; the second has only a homonym: same name, another person. */
function apprenticesOf(apprentices) {
  return apprentices.flatMap((apprentice, index) => {
    const card = { id: `apprentice-${index + 1}`, kind: 'apprentice', ...personOf(apprentice.values, 'apprentice', cardOfApprentice) };
    if (index === 1) return [homonymOf(card)];
    if (index % 2 === 1) return [];
    return index % 4 === 0 ? [homonymOf(card), card] : [card];
  });
}

function mastersOf(masters) {
  return masters.flatMap((master, index) => {
    if (index % 2 === 1) return [];
    const card = { id: `master-${index + 1}`, kind: 'master', ...personOf(master.values, 'master', cardOfMaster) };
    return index === 2 ? [card, homonymOf(card)] : [card];
  });
}

function personOf(values, owner, names) {
  return Object.fromEntries(
    names.flatMap((name) => (values[`${owner}.${name}`] === undefined ? [] : [[name, values[`${owner}.${name}`]]])),
  );
}

/** Someone else of the same name, three years and some days older, living elsewhere. */
function homonymOf({ id, kind, lastName, firstName, birthDate, sex }) {
  const [year, month] = birthDate.split('-');
  const born = `${Number(year) - 3}-${month}-${birthDate.endsWith('-14') ? '15' : '14'}`;
  const common = { id: `${id}-homonym`, kind, lastName, firstName, birthDate: born };
  if (kind === 'master') return common;
  return { ...common, sex, 'address.street': 'RUE DES TILLEULS', 'address.postalCode': '86000', 'address.city': 'POITIERS' };
}

function cfasOf(trainings) {
  const parts = ['name', 'uai', 'siret', 'address.number', 'address.street', 'address.complement', 'address.postalCode', 'address.city'];
  const rows = trainings.map(({ values }) => personOf(values, 'training.cfa', parts)).filter((cfa) => cfa.uai !== undefined);
  return uniqueBy(rows, (row) => row.uai);
}

/** Of all trainings but the last: that one's certification is « not found ». */
function certificationsOf(trainings) {
  const rows = trainings
    .slice(0, -1)
    .map(({ values }) => ({ code: values['training.diplomaCode'], title: values['training.targetDiplomaTitle'] }));
  return uniqueBy(
    rows.filter((row) => row.code !== undefined),
    (row) => row.code,
  );
}

/** The first diploma also has an older sheet: two rows for one code. */
function rncpOf(trainings) {
  const rows = trainings
    .slice(0, -1)
    .map(({ values }) => ({
      rncp: values['training.rncpCode'],
      code: values['training.diplomaCode'],
      title: values['training.targetDiplomaTitle'],
    }))
    .filter((row) => row.rncp !== undefined && row.code !== undefined);
  const older = rows.slice(0, 1).map((row) => ({ ...row, rncp: 'RNCP4912', title: `${row.title} (ancienne fiche)` }));
  return uniqueBy([...older, ...rows], (row) => `${row.rncp} ${row.code}`);
}

function uniqueBy(rows, keyOf) {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

function pick(values, ids) {
  return Object.fromEntries(ids.filter((id) => values[id] !== undefined).map((id) => [id, values[id]]));
}
