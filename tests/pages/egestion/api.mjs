import { randomUUID } from 'node:crypto';
import express from 'express';
import multer from 'multer';
import { checkRequest, collectValues, missingDocuments } from './check.mjs';
import { fieldById, fields } from './definition.mjs';
import { readValue, showValue } from './values.mjs';
import { cardFields, certificationNotFound, filledByPerson } from './wording.mjs';

const pendingTime = 700;

/**
 * The HTTP interface of the copy (`api.md`).
 * @param {{ store: import('./store.mjs').Store, directory: ReturnType<typeof import('./seed.mjs').seedDirectory>,
 *   faults: import('./faults.mjs').Faults, today: () => string }} parts
 */
export function apiRoutes({ store, directory, faults, today }) {
  const routes = express.Router();
  routes.use(express.json({ limit: '2mb' }));

  routes.get('/session', (request, response) => response.json({ today: today(), faults: faults.of(request) }));
  routes.post('/session', (_request, response) => {
    faults.signIn();
    response.json({});
  });
  routes.get('/faults', (_request, response) => response.json({ names: faults.names() }));
  routes.put('/faults', (request, response) => {
    faults.set(request.body.names);
    response.json({ names: faults.names() });
  });

  addDirectory(routes, store, directory);
  addRequests(routes, store, directory, today, faults);
  addUploads(routes, store, faults);
  routes.get('/sent', (_request, response) => response.json(store.sent()));
  routes.get('/sent/:n', (request, response) => {
    const sent = store.sent().find((one) => String(one.number) === request.params.n);
    if (sent) response.json(sent);
    else response.status(404).json({ errors: [] });
  });
  return routes;
}

function addDirectory(routes, store, directory) {
  routes.get('/companies', (_request, response) => response.json(directory.companies.map(companyRow)));
  routes.get('/persons', (request, response) => {
    const { kind, lastName = '', firstName = '', birthDate = '' } = request.query;
    const born = readValue({ format: 'date' }, birthDate);
    const rows = allPersons(store, directory).filter(
      (person) =>
        person.kind === kind &&
        startsWith(person.lastName, lastName) &&
        startsWith(person.firstName, firstName) &&
        (born.state !== 'value' || person.birthDate === born.value),
    );
    response.json(rows.map((person) => ({ ...person, city: person['address.city'] ?? '' })));
  });
  routes.post('/persons', (request, response) => {
    const { kind, card } = request.body;
    const { person, errors } = readCard(kind, card);
    if (errors.length > 0) response.status(422).json({ errors });
    else response.status(201).json({ person: store.newPerson({ kind, ...person }) });
  });
  routes.put('/persons/:id', (request, response) => {
    const before = allPersons(store, directory).find((person) => person.id === request.params.id);
    if (!before) return response.status(404).json({ errors: [] });
    const { person, errors } = readCard(before.kind, request.body.card);
    if (errors.length > 0) return response.status(422).json({ errors });
    return response.json({ person: store.keepPerson({ ...before, ...person }) });
  });
  routes.get('/cfas', (request, response) => response.json(found(directory.cfas, 'uai', request.query.uai)));
  routes.get('/certifications', (request, response) =>
    response.json([...found(directory.certifications, 'code', request.query.code), certificationNotFound]),
  );
  routes.get('/rncp', (request, response) => response.json(found(directory.rncp, 'code', request.query.code)));
}

function companyRow({ id, values }) {
  return { id, name: values['employer.name'], siret: values['employer.siret'], city: values['employer.address.city'] };
}

function allPersons(store, directory) {
  return [...new Map([...directory.persons, ...store.persons()].map((person) => [person.id, person])).values()];
}

function found(rows, column, typed = '') {
  const wanted = typed.replaceAll(/\s/g, '').toUpperCase();
  return wanted === '' ? [] : rows.filter((row) => row[column].startsWith(wanted));
}

function startsWith(name, typed) {
  return fold(name).startsWith(fold(typed));
}

function fold(text) {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s'’-]+/g, ' ')
    .trim()
    .toLowerCase();
}

function readCard(kind, card) {
  const person = {};
  const errors = [];
  for (const field of cardFields(kind)) {
    const read = readValue(field, card[field.name]);
    if (read.state === 'value') person[field.name] = read.value;
    else if (read.state === 'wrong') errors.push({ name: field.name, message: read.message });
    else if (field.required) errors.push({ name: field.name, message: 'à remplir' });
  }
  return { person, errors };
}

function addRequests(routes, store, directory, today, faults) {
  const load = (request, response, next) => {
    request.draft = store.draft(request.params.id);
    if (request.draft === null) response.status(404).json({ errors: [] });
    else next();
  };
  const uploadsOf = (request) => store.uploadsOf(request.draft.id).map((upload) => uploadRow(upload, faults.of(request)));
  const merge = (request) => ({
    ...request.draft,
    ...request.body.request,
    id: request.draft.id,
    uploads: uploadsOf(request),
  });

  routes.post('/requests', (request, response) => {
    const created = newRequest(request.body.skin);
    response.status(201).json({ request: store.keepDraft(created) });
  });
  routes.get('/requests/:id', load, (request, response) => response.json({ request: { ...request.draft, uploads: uploadsOf(request) } }));
  routes.put('/requests/:id', load, (request, response) => response.json({ request: store.keepDraft(merge(request)) }));
  routes.post('/requests/:id/company', load, (request, response) => {
    const chosen = withCompany(request.draft, directory, store, request.body.companyId);
    if (chosen === null) response.status(422).json({ errors: [{ id: 'company', label: 'Entreprise', message: 'à sélectionner' }] });
    else response.json({ request: store.keepDraft(chosen) });
  });
  routes.post('/requests/:id/save', load, (request, response) =>
    response.json({ request: store.keepDraft({ ...merge(request), saved: true, savedAt: new Date().toISOString() }) }),
  );
  routes.post('/requests/:id/check', load, (request, response) =>
    response.json({ errors: checkRequest(merge(request), request.body.step, today()) }),
  );
  routes.post('/requests/:id/send', load, (request, response) => {
    const whole = merge(request);
    const errors = [...checkRequest(whole, 'form', today()), ...checkRequest(whole, 'validation', today()), ...missingDocuments(whole)];
    if (errors.length > 0) return response.status(422).json({ errors });
    const sent = store.keepSent(toSend(whole, request.body, store, today()));
    store.removeDraft(whole.id);
    return response.status(201).json({ number: sent.number, summary: summaryOf(sent) });
  });

  routes.get('/drafts', (_request, response) =>
    response.json(
      store
        .drafts()
        .filter((draft) => draft.saved)
        .map((draft) => draftRow(draft, directory)),
    ),
  );
  routes.post('/drafts', (request, response) => {
    const draft = draftFromValues(request.body, directory, store);
    if (draft === null) return response.status(422).json({ errors: [] });
    store.keepDraft(draft);
    return response.status(201).json({ id: draft.id, url: `/${draft.skin}/demande/${draft.id}/formulaire` });
  });
  routes.delete('/drafts/:id', (request, response) => {
    store.removeDraft(request.params.id);
    response.status(204).end();
  });
}

function newRequest(skin = 'plain') {
  return {
    id: randomUUID(),
    skin,
    saved: false,
    companyId: null,
    master2Open: false,
    values: Object.fromEntries(fields.flatMap((field) => (field.initial === undefined ? [] : [[field.id, field.initial]]))),
    persons: { contact: null, apprentice: null, master1: null, master2: null },
    choices: { cfa: null, certification: null, rncp: null },
    uploads: [],
  };
}

function withCompany(request, directory, store, companyId) {
  const company = directory.companies.find((one) => one.id === companyId);
  if (!company) return null;
  const typed = Object.fromEntries(Object.entries(company.values).map(([id, value]) => [id, showValue(fieldById.get(id), value)]));
  const contact = allPersons(store, directory).find((person) => person.id === company.contactId) ?? null;
  return { ...request, companyId, values: { ...request.values, ...typed }, persons: { ...request.persons, contact } };
}

/** A draft straight from canonical values: people and choices are made of them, as if they had been looked for. */
function draftFromValues({ values, skin, companyId, persons = {}, saved = true }, directory, store) {
  const company = companyId ?? directory.companies.find((one) => one.values['employer.siret'] === values['employer.siret'])?.id;
  const base = company === undefined ? newRequest(skin) : withCompany(newRequest(skin), directory, store, company);
  if (base === null) return null;
  const known = Object.entries(values).filter(([id]) => fieldById.has(id));
  const typed = Object.fromEntries(known.map(([id, value]) => [id, showValue(fieldById.get(id), value)]));
  const record = (role) => {
    const entries = filledByPerson(role).filter((id) => values[id] !== undefined);
    return entries.length === 0
      ? null
      : Object.fromEntries([['id', `draft-${role}`], ...entries.map((id) => [id.slice(role.length + 1), values[id]])]);
  };
  return {
    ...base,
    saved,
    savedAt: new Date().toISOString(),
    master2Open: values['master2.lastName'] !== undefined,
    values: { ...base.values, ...typed },
    persons: { ...base.persons, apprentice: record('apprentice'), master1: record('master1'), master2: record('master2'), ...persons },
    choices: {
      cfa: values['training.cfa.uai'] === undefined ? null : { uai: values['training.cfa.uai'], name: values['training.cfa.name'] ?? '' },
      certification: values['training.diplomaCode'] === undefined ? null : { code: values['training.diplomaCode'] },
      rncp: values['training.rncpCode'] === undefined ? null : { rncp: values['training.rncpCode'] },
    },
  };
}

function draftRow(draft, directory) {
  const name = [draft.values['apprentice.lastName'], draft.values['apprentice.firstName']].filter(Boolean).join(' ');
  const company = directory.companies.find((one) => one.id === draft.companyId);
  return { id: draft.id, savedAt: draft.savedAt, skin: draft.skin, apprentice: name, company: company?.values['employer.name'] ?? '' };
}

function toSend(request, { touched = [], decoys = {} }, store, today) {
  return {
    skin: request.skin,
    sentAt: new Date().toISOString(),
    ...collectValues(request, today),
    persons: request.persons,
    choices: request.choices,
    uploads: store.uploadsOf(request.id).map(({ slot, name, size, sha256 }) => ({ slot, name, size, sha256 })),
    touched,
    decoys: { honeypot: '', search: '', newsletter: '', ...decoys },
  };
}

function summaryOf({ values, uploads, sentAt }) {
  return {
    sentAt,
    company: values['employer.name'] ?? '',
    apprentice: `${values['apprentice.lastName']} ${values['apprentice.firstName']}`,
    start: values['contract.startDate'],
    end: values['contract.endDate'],
    fieldCount: Object.keys(values).length,
    documents: uploads.map((upload) => upload.name),
  };
}

/** An upload as the page shows it: « en cours » a moment, or for ever when that fault is on. */
function uploadRow({ id, slot, name, size, storedAt }, faultNames) {
  const isPending = faultNames.includes('upload-pending') || Date.now() - Date.parse(storedAt) < pendingTime;
  return { id, slot, name, size, status: isPending ? 'pending' : 'stored' };
}

function addUploads(routes, store, faults) {
  const memory = multer({ storage: multer.memoryStorage(), limits: { fileSize: 20_000_000 } });
  routes.post('/requests/:id/uploads', memory.single('file'), (request, response) => {
    if (!request.file) return response.status(422).json({ errors: [] });
    const upload = store.keepUpload(request.params.id, request.body.slot, request.file);
    return response.status(201).json({ upload: uploadRow(upload, faults.of(request)) });
  });
  routes.get('/uploads/:id', (request, response) => {
    const upload = store.upload(request.params.id);
    if (upload === null) return response.status(404).json({ errors: [] });
    return response.json({ upload: uploadRow(upload, faults.of(request)) });
  });
  routes.delete('/uploads/:id', (request, response) => {
    store.removeUpload(request.params.id);
    response.status(204).end();
  });
}
