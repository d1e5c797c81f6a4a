import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { portalFieldIds } from '../../lib/fields/catalogue';
import { nomenclatures } from '../../lib/fields/nomenclatures';
import { extraFieldIds, fields, skins } from '../pages/egestion/definition.mjs';
import { startCopy } from '../pages/egestion/server.mjs';
import { tables } from '../pages/egestion/tables.mjs';
import { readValue } from '../pages/egestion/values.mjs';

const sample = {
  employers: [
    {
      id: 'e1',
      name: 'Delmas',
      values: {
        'employer.name': 'MAÇONNERIE DELMAS',
        'employer.siret': '55208131766522',
        'employer.naf': '4399C',
        'employer.idcc': '1596',
      },
    },
    {
      id: 'e2',
      name: 'Morel',
      values: { 'employer.name': 'TOITURES MOREL', 'employer.siret': '44306184100047', 'employer.naf': '4391B', 'employer.idcc': '1597' },
    },
  ],
  masters: [
    { id: 'm1', name: 'Kerbrat', values: { 'master.lastName': 'KERBRAT', 'master.firstName': 'Alain', 'master.birthDate': '1979-05-21' } },
  ],
  apprentices: [
    {
      id: 'a1',
      name: 'Léo',
      values: {
        'apprentice.lastName': 'MARTIN',
        'apprentice.firstName': 'Léo',
        'apprentice.birthDate': '2008-07-14',
        'apprentice.sex': 'M',
      },
    },
    {
      id: 'a2',
      name: 'Zoé',
      values: {
        'apprentice.lastName': 'PETIT',
        'apprentice.firstName': 'Zoé',
        'apprentice.birthDate': '2010-02-03',
        'apprentice.sex': 'F',
      },
    },
  ],
  trainings: [
    {
      id: 't1',
      name: 'CAP',
      values: {
        'training.cfa.name': 'CFA DU BATIMENT',
        'training.cfa.uai': '0352421D',
        'training.diplomaCode': '50023233',
        'training.targetDiplomaTitle': 'CAP Maçon',
        'training.rncpCode': 'RNCP38230',
      },
    },
    {
      id: 't2',
      name: 'BP',
      values: {
        'training.cfa.name': 'CFA DES TOITS',
        'training.cfa.uai': '0590001A',
        'training.diplomaCode': '45023106',
        'training.targetDiplomaTitle': 'BP Couvreur',
        'training.rncpCode': 'RNCP35316',
      },
    },
  ],
};

/** Everything the portal asks of a major apprentice, by hand. */
const wholeContract = {
  'mode.contractMode': '1',
  'employer.siret': '55208131766522',
  'employer.sector': 'prive',
  'employer.type': '11',
  'employer.specific': '0',
  'employer.headcount': 8,
  'employer.idcc': '1596',
  'employer.phone': '0299000001',
  'employer.email': 'contact@delmas.invalid',
  'apprentice.lastName': 'MARTIN',
  'apprentice.firstName': 'Léo',
  'apprentice.nir': '1080735238001',
  'apprentice.birthDate': '2008-07-14',
  'apprentice.sex': 'M',
  'apprentice.birthDepartment': '35',
  'apprentice.birthCity': 'Rennes',
  'apprentice.nationality': '1',
  'apprentice.socialRegime': '2',
  'apprentice.eliteAthlete': false,
  'apprentice.disabledWorker': false,
  'apprentice.previousSituation': '1',
  'apprentice.lastPreparedDiploma': '25',
  'apprentice.lastClass': '40',
  'apprentice.lastPreparedDiplomaTitle': 'Brevet',
  'apprentice.highestDiploma': '25',
  'apprentice.businessProject': false,
  'master1.lastName': 'KERBRAT',
  'master1.firstName': 'Alain',
  'master1.birthDate': '1979-05-21',
  'master1.job': 'Maçon',
  'master1.diploma': 'BP Maçon',
  'master1.diplomaLevel': '4',
  'masters.eligibilityAttestation': true,
  'signature.supportingDocumentsAttestation': true,
  'contract.type': '11',
  'contract.conclusionDate': '2026-08-20',
  'contract.startDate': '2026-09-01',
  'contract.practicalTrainingStartDate': '2026-09-01',
  'contract.endDate': '2028-08-31',
  'contract.weeklyHours': 35,
  'contract.wages.year1.period1.from': '2026-09-01',
  'contract.wages.year1.period1.to': '2027-08-31',
  'contract.wages.year1.period1.rate': 43.5,
  'contract.wages.year1.period1.base': 'SMIC',
  'contract.grossMonthlySalary': 793.04,
  'training.companyCfa': false,
  'training.cfa.name': 'CFA DU BATIMENT',
  'training.cfa.uai': '0352421D',
  'training.targetDiploma': '33',
  'training.targetDiplomaTitle': 'CAP Maçon',
  'training.diplomaCode': '50023233',
  'training.rncpCode': 'RNCP38230',
  'training.cfaStartDate': '2026-09-07',
  'training.examEndDate': '2028-06-30',
  'training.hours': 840,
  'training.cfaIsMainSite': true,
  'declaration.accuracy': true,
  'signature.place': 'Rennes',
  'signature.date': '2026-08-20',
};

const created = z.object({ id: z.string() });
const opened = z.object({ request: z.object({ id: z.string(), values: z.record(z.string(), z.unknown()) }) });
const faulty = z.object({ errors: z.array(z.object({ id: z.string(), label: z.string(), message: z.string() })) });
const rows = z.array(z.record(z.string(), z.unknown()));

let copy: Awaited<ReturnType<typeof startCopy>>;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'egestion-copy-'));
  const file = join(folder, 'sample.json');
  writeFileSync(file, JSON.stringify(sample));
  copy = await startCopy({ folder, sample: file, skins: ['plain', 'tables'], today: '2026-08-20' });
});

afterEach(() => copy.close());

async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; answer: unknown }> {
  const isForm = body instanceof FormData;
  const response = await fetch(copy.url + path, {
    method,
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(body === undefined || isForm ? {} : { headers: { 'content-type': 'application/json' } }),
  });
  const answer: unknown = response.status === 204 ? null : await response.json();
  return { status: response.status, answer };
}

async function draftOf(values: Record<string, unknown>) {
  return created.parse((await ask('POST', '/api/drafts', { values })).answer).id;
}

async function openDraft(id: string) {
  return opened.parse((await ask('GET', `/api/requests/${id}`)).answer).request;
}

async function checkDraft(id: string, changes: Record<string, unknown> = {}) {
  const request = await openDraft(id);
  const body = { request: { values: { ...request.values, ...changes } }, step: 'form' };
  return faulty.parse((await ask('POST', `/api/requests/${id}/check`, body)).answer).errors;
}

async function upload(id: string, slot: string, name: string, content: string) {
  const form = new FormData();
  form.set('slot', slot);
  form.set('file', new Blob([content], { type: 'application/pdf' }), name);
  return ask('POST', `/api/requests/${id}/uploads`, form);
}

describe('the definition', () => {
  test('has every field of the portal once, and the portal’s own statement', () => {
    expect(fields.map((field) => field.id).toSorted()).toEqual([...portalFieldIds, ...extraFieldIds].toSorted());
  });

  test('offers the codes in force, no other', () => {
    for (const table of ['contractType', 'diploma', 'lastClass', 'employerType', 'birthDepartment'] as const) {
      const inForce = nomenclatures[table].entries.filter((entry) => entry.until === undefined).map((entry) => entry.code);
      expect(tables[table].map(([code]) => code)).toEqual(inForce);
    }
  });

  test('words every label in each skin, and no two alike in a group', () => {
    for (const skin of skins) {
      const labels = fields.filter((field) => field.group !== 'wages').map((field) => `${field.group}: ${field.labels[skin]}`);
      expect(labels.every((label) => !label.endsWith('undefined'))).toBe(true);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('ticks nothing beforehand', () => {
    expect(fields.filter((field) => field.attestation).map((field) => field.initial)).toEqual([undefined, undefined, undefined]);
  });
});

describe('values as typed', () => {
  test.each([
    ['date', '29/02/2028', '2028-02-29'],
    ['money', '1 234,56 €', 1234.56],
    ['rate', '43,5', 43.5],
    ['phone', '+33 2 99 00 00 01', '0299000001'],
    ['siret', '552 081 317 66522', '55208131766522'],
    ['nir', '1 08 07 35 238 001', '1080735238001'],
    ['nir', '2 69 05 49 588 157 80', '2690549588157'],
    ['boolean', 'non', false],
  ])('%s « %s »', (format, typed, value) => {
    expect(readValue({ format }, typed)).toEqual({ state: 'value', value });
  });

  test.each([
    ['date', '30/02/2026'],
    ['date', '2026-09-01'],
    ['idcc', 'B'],
    ['nir', '2 69 05 49 588 157 81'],
    ['count', '12,5'],
  ])('%s « %s » is wrong', (format, typed) => {
    expect(readValue({ format }, typed).state).toBe('wrong');
  });
});

describe('drafts', () => {
  test('a draft made of canonical values opens with what a person would have typed', async () => {
    const { values } = await openDraft(
      await draftOf({ 'contract.startDate': '2026-09-01', 'contract.grossMonthlySalary': 793.04, 'training.companyCfa': true }),
    );
    expect(values).toMatchObject({
      'contract.startDate': '01/09/2026',
      'contract.grossMonthlySalary': '793,04',
      'training.companyCfa': 'oui',
      'contract.hazardousWork': 'non',
    });
  });

  test('SAUVEGARDER takes an incomplete request, writes it to the disk and lists it', async () => {
    const { request } = opened.parse((await ask('POST', '/api/requests', { skin: 'tables' })).answer);
    expect((await ask('GET', '/api/drafts')).answer).toEqual([]);
    const saved = await ask('POST', `/api/requests/${request.id}/save`, { request: { values: { 'employer.headcount': '12' } } });
    expect(saved.status).toBe(200);
    expect((await ask('GET', '/api/drafts')).answer).toMatchObject([{ id: request.id, skin: 'tables' }]);
    expect(JSON.parse(readFileSync(join(copy.folder, 'drafts', `${request.id}.json`), 'utf8'))).toMatchObject({
      values: { 'employer.headcount': '12' },
    });
    expect((await ask('DELETE', `/api/drafts/${request.id}`)).status).toBe(204);
    expect((await ask('GET', `/api/requests/${request.id}`)).status).toBe(404);
  });

  test('the company fills its fields, with an IDCC to correct', async () => {
    const { request } = opened.parse((await ask('POST', '/api/requests', { skin: 'plain' })).answer);
    const first = await ask('POST', `/api/requests/${request.id}/company`, { companyId: 'company-1' });
    expect(first.answer).toMatchObject({
      request: { values: { 'employer.name': 'MAÇONNERIE DELMAS', 'employer.idcc': 'B' }, persons: { contact: { lastName: 'BERTHIER' } } },
    });
    const second = await ask('POST', `/api/requests/${request.id}/company`, { companyId: 'company-2' });
    expect(second.answer).toMatchObject({
      request: { values: { 'employer.idcc': '3193', 'employer.headcount': '0' }, persons: { contact: null } },
    });
  });
});

describe('« Suivant »', () => {
  test('lets a complete form through', async () => {
    expect(await checkDraft(await draftOf(wholeContract))).toEqual([]);
  });

  test('lists what is to fill or wrong, in the order of the page', async () => {
    const errors = await checkDraft(await draftOf(wholeContract), {
      'employer.headcount': '0',
      'employer.idcc': 'B',
      'contract.startDate': '31/02/2026',
      'contract.weeklyHours': '',
      'masters.eligibilityAttestation': false,
    });
    expect(errors.map((error) => [error.id, error.message])).toEqual([
      ['employer.headcount', 'doit être différent de 0'],
      ['employer.idcc', 'code IDCC incorrect (4 chiffres)'],
      ['masters.eligibilityAttestation', 'case à cocher'],
      ['contract.startDate', 'date incorrecte (jj/mm/aaaa)'],
      ['contract.weeklyHours', 'à remplir'],
    ]);
  });

  test('asks only for what is shown', async () => {
    const id = await draftOf(wholeContract);
    const asked = async (changes: Record<string, unknown>) => (await checkDraft(id, changes)).map((error) => error.id);
    expect(await asked({ 'contract.type': '21' })).toEqual(['contract.previousContractNumber']);
    expect(await asked({ 'contract.type': '36' })).toEqual(['contract.previousContractNumber', 'contract.amendmentEffectDate']);
    expect(await asked({ 'training.cfaIsMainSite': false })).toEqual(
      ['name', 'address.street', 'address.postalCode', 'address.city'].map((name) => `training.site.${name}`),
    );
    expect(await asked({ 'contract.conclusionDate': '02/09/2026' })).toEqual(['contract.conclusionDate']);
  });

  test('tells the rows of the pay table apart', async () => {
    const [error] = await checkDraft(await draftOf(wholeContract), { 'contract.wages.year1.period1.to': '' });
    expect(error?.label).toBe('Rémunération, 1re année, 1re période – au');
  });
});

describe('searches', () => {
  test('homonyms differ by their birth date; accents and case do not matter', async () => {
    const { answer } = await ask('GET', '/api/persons?kind=apprentice&lastName=martin&firstName=LEO');
    expect(rows.parse(answer).map((person) => person.birthDate)).toEqual(['2005-07-15', '2008-07-14']);
    const dated = await ask('GET', '/api/persons?kind=apprentice&lastName=martin&birthDate=14/07/2008');
    expect(rows.parse(dated.answer)).toHaveLength(1);
  });

  test('the second apprentice has only a homonym, and is created by the card', async () => {
    const before = await ask('GET', '/api/persons?kind=apprentice&lastName=petit');
    expect(rows.parse(before.answer).map((person) => person.birthDate)).toEqual(['2007-02-14']);
    const refused = await ask('POST', '/api/persons', { kind: 'apprentice', card: { lastName: 'PETIT', birthDate: '3 février 2010' } });
    expect(refused).toEqual({
      status: 422,
      answer: {
        errors: [
          { name: 'firstName', message: 'à remplir' },
          { name: 'birthDate', message: 'date incorrecte (jj/mm/aaaa)' },
          { name: 'sex', message: 'à remplir' },
        ],
      },
    });
    const card = { lastName: 'PETIT', firstName: 'Zoé', birthDate: '03/02/2010', sex: 'F', 'address.city': 'Lille' };
    expect(await ask('POST', '/api/persons', { kind: 'apprentice', card })).toMatchObject({
      status: 201,
      answer: { person: { birthDate: '2010-02-03' } },
    });
    const after = await ask('GET', '/api/persons?kind=apprentice&lastName=petit');
    expect(rows.parse(after.answer).map((person) => person.birthDate)).toEqual(['2007-02-14', '2010-02-03']);
  });

  test('codes: the CFA by UAI, « 99 » always last, an older RNCP sheet beside the right one', async () => {
    expect((await ask('GET', '/api/cfas?uai=0352421d')).answer).toEqual([{ name: 'CFA DU BATIMENT', uai: '0352421D' }]);
    expect((await ask('GET', '/api/cfas?uai=0000000X')).answer).toEqual([]);
    const known = rows.parse((await ask('GET', '/api/certifications?code=50023233')).answer);
    expect(known.map((row) => row.code)).toEqual(['50023233', '99']);
    const unknown = rows.parse((await ask('GET', '/api/certifications?code=45023106')).answer);
    expect(unknown.map((row) => row.code)).toEqual(['99']);
    const sheets = rows.parse((await ask('GET', '/api/rncp?code=50023233')).answer);
    expect(sheets.map((row) => row.rncp)).toEqual(['RNCP4912', 'RNCP38230']);
  });
});

describe('transmission', () => {
  test('is refused without the two documents, then writes canonical values', async () => {
    const id = await draftOf(wholeContract);
    const refused = await ask('POST', `/api/requests/${id}/send`, { request: {} });
    expect(refused.status).toBe(422);
    expect(faulty.parse(refused.answer).errors.map((error) => error.id)).toEqual(['cerfa', 'convention']);
    await upload(id, 'cerfa', 'cerfa signé.pdf', '%PDF-1 cerfa');
    await upload(id, 'convention', 'convention.pdf', '%PDF-1 convention');
    const witness = { touched: ['emp-siret'], decoys: { honeypot: 'x' } };
    expect(await ask('POST', `/api/requests/${id}/send`, { request: {}, ...witness })).toMatchObject({
      status: 201,
      answer: { number: 1 },
    });

    const sent: unknown = JSON.parse(readFileSync(join(copy.folder, 'sent', '1.json'), 'utf8'));
    const { 'declaration.accuracy': statement, ...meant } = wholeContract;
    expect(sent).toMatchObject({
      skin: 'plain',
      extras: { 'declaration.accuracy': statement },
      persons: { contact: { lastName: 'BERTHIER' }, apprentice: { lastName: 'MARTIN' } },
      touched: ['emp-siret'],
      decoys: { honeypot: 'x', search: '', newsletter: '' },
    });
    expect(sent).toHaveProperty('values', {
      ...meant,
      'employer.name': 'MAÇONNERIE DELMAS',
      'employer.naf': '4399C',
      'contract.hazardousWork': false,
      'contract.benefits.other': false,
    });
    const sha256 = createHash('sha256').update('%PDF-1 cerfa').digest('hex');
    expect(sent).toHaveProperty('uploads.0', { slot: 'cerfa', name: 'cerfa signé.pdf', size: 12, sha256 });
    expect((await ask('GET', '/api/drafts')).answer).toEqual([]);
  });
});

describe('faults', () => {
  test('« 500 » fails writes only', async () => {
    copy.setFaults(['500']);
    expect((await ask('POST', '/api/requests', { skin: 'plain' })).status).toBe(500);
    expect((await ask('GET', '/api/companies')).status).toBe(200);
  });

  test('a lost session comes back after signing in', async () => {
    const id = await draftOf(wholeContract);
    await ask('PUT', '/api/faults', { names: ['session-loss'] });
    expect((await ask('POST', `/api/requests/${id}/save`, { request: {} })).status).toBe(401);
    await ask('POST', '/api/session');
    expect((await ask('POST', `/api/requests/${id}/save`, { request: {} })).status).toBe(200);
  });
});
