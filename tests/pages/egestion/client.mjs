import { canonicalValues } from './check.mjs';
import { blocks, fieldById, fields, fieldsOf, isShown } from './definition.mjs';
import { showValue } from './values.mjs';
import { filledByCfa, filledByPerson, lookups } from './wording.mjs';

/** A call that the server refused; `errors` when it said why, `status` 401 when the session is lost. */
export class RefusedCall extends Error {
  constructor(status, errors) {
    super(`The copy answered ${status}`);
    this.status = status;
    this.errors = errors;
  }
}

/** Calls the copy's server. Faults asked for in the page's address (`?fault=slow,500`) go along. */
export async function call(method, path, body) {
  const isForm = body instanceof FormData;
  const response = await fetch(path, {
    method,
    headers: { 'x-faults': tabFaults().join(), ...(isForm || body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: isForm || body === undefined ? body : JSON.stringify(body),
  });
  if (response.status === 204) return null;
  const answer = await response.json();
  if (!response.ok) throw new RefusedCall(response.status, answer.errors ?? []);
  return answer;
}

// `?fault=` of any page holds for its tab, frames included, until another one is asked for.
const asked = new URLSearchParams(location.search).get('fault');
if (asked !== null) sessionStorage.setItem('copy.faults', asked);

function tabFaults() {
  return (sessionStorage.getItem('copy.faults') ?? '').split(',').filter(Boolean);
}

/** Opens a request. @param {{ skin: 'plain' | 'tables' | 'kit', id: string }} which */
export async function openRequest({ skin, id }) {
  const [session, { request }] = await Promise.all([call('GET', '/api/session'), call('GET', `/api/requests/${id}`)]);
  return new RequestSession(skin, session, { ...request, skin });
}

/** Starts a request and answers its id. */
export async function startRequest(skin) {
  const { request } = await call('POST', '/api/requests', { skin });
  return request.id;
}

/** The request on the page: what was typed, who was chosen, and the calls of each step. Skins listen with `subscribe`. */
export class RequestSession {
  #listeners = new Set();

  constructor(skin, session, request) {
    this.skin = skin;
    this.today = session.today;
    this.faults = session.faults;
    this.request = request;
    this.errors = [];
    for (const upload of request.uploads) void this.#followUpload(upload);
  }

  /** @param {(changedIds: string[]) => void} listener called after each change. @returns a function that stops it */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What stands in the control of a field: text, or true / false for a box. */
  typed(id) {
    return this.request.values[id] ?? (fieldById.get(id)?.control === 'checkbox' ? false : '');
  }

  /** Takes what was typed or chosen. */
  setTyped(id, text) {
    this.#change({ [id]: text });
  }

  label(id) {
    return fieldById.get(id).labels[this.skin];
  }

  /** Whether a field, or a group of a block, is on the page. */
  isShown(field) {
    return isShown(field, canonicalValues(this.request.values), this.#context());
  }

  isGroupShown(group) {
    return group.when === undefined || isShown({ when: group.when, group: null }, canonicalValues(this.request.values), this.#context());
  }

  /** Blocks to draw, each with the groups and fields shown now. */
  shownBlocks() {
    return blocks
      .filter((block) => !(block.id === 'masters' && this.faults.includes('missing-block')))
      .map((block) => ({
        ...block,
        groups: block.groups
          .filter((group) => this.isGroupShown(group))
          .map((group) => ({ ...group, fields: fieldsOf(group.id).filter((field) => this.isShown(field)) })),
      }));
  }

  signatureFields() {
    return fields.filter((field) => field.block === 'signature');
  }

  get person() {
    return this.request.persons;
  }

  setMaster2Open(isOpen) {
    this.request.master2Open = isOpen;
    if (!isOpen) this.removePerson('master2');
    this.#change({});
  }

  /** Asks a directory. @param {keyof typeof lookups} role */
  async search(role, criteria) {
    const { kind } = lookups[role];
    const query = new URLSearchParams(criteria);
    const path = { cfa: 'cfas', certification: 'certifications', rncp: 'rncp' }[kind];
    if (path !== undefined) return call('GET', `/api/${path}?${query}`);
    query.set('kind', kind);
    return call('GET', `/api/persons?${query}`);
  }

  /** Takes a row of a search: fills what it fills. */
  choose(role, row) {
    if (role === 'cfa') this.#chooseCfa(row);
    else if (role === 'certification') this.#chooseCertification(row);
    else if (role === 'rncp') this.#chooseRncp(row);
    else this.#choosePerson(role, row);
  }

  #choosePerson(role, person) {
    this.request.persons[role] = person;
    const filled = role === 'contact' ? [] : filledByPerson(role);
    this.#change(Object.fromEntries(filled.map((id) => [id, showValue(fieldById.get(id), person[id.slice(role.length + 1)])])));
  }

  #chooseCfa(row) {
    this.request.choices.cfa = row;
    this.#change(Object.fromEntries(filledByCfa.map((id) => [id, row[id.slice('training.cfa.'.length)] ?? ''])));
  }

  #chooseCertification(row) {
    this.request.choices.certification = row;
    this.#change({ 'training.diplomaCode': row.code, ...(row.code === '99' ? {} : { 'training.targetDiplomaTitle': row.title }) });
  }

  #chooseRncp(row) {
    this.request.choices.rncp = row;
    this.#change({ 'training.rncpCode': row.rncp });
  }

  removePerson(role) {
    this.request.persons[role] = null;
    const filled = role === 'contact' ? [] : filledByPerson(role);
    this.#change(Object.fromEntries(filled.map((id) => [id, ''])));
  }

  /** Takes back the CFA, the certification or the RNCP code. */
  removeChoice(role) {
    this.request.choices[role] = null;
    const filled = { cfa: filledByCfa, certification: ['training.diplomaCode'], rncp: ['training.rncpCode'] }[role];
    this.#change(Object.fromEntries(filled.map((id) => [id, ''])));
  }

  /** Creates the person of a card and chooses it; throws `RefusedCall` with the fields to correct. */
  async createPerson(role, card) {
    const { person } = await call('POST', '/api/persons', { kind: lookups[role].kind, card });
    this.choose(role, person);
  }

  /** Corrects the contact person. */
  async editContact(card) {
    const { person } = await call('PUT', `/api/persons/${this.request.persons.contact.id}`, { card });
    this.choose('contact', person);
  }

  async chooseCompany(companyId) {
    const { request } = await call('POST', `/api/requests/${this.request.id}/company`, { companyId });
    this.#replace(request);
  }

  /** SAUVEGARDER. */
  async save() {
    const { request } = await call('POST', `/api/requests/${this.request.id}/save`, { request: this.request });
    this.#replace(request);
  }

  /** Keeps the work before leaving a step, without listing it among the drafts. */
  async keep() {
    await call('PUT', `/api/requests/${this.request.id}`, { request: this.request });
  }

  /** « Suivant »: true when the step may be left; otherwise `errors` says what to fill. @param {'form' | 'validation'} step */
  async check(step) {
    const answer = await call('POST', `/api/requests/${this.request.id}/check`, { request: this.request, step });
    this.errors = answer.errors;
    if (this.errors.length > 0) {
      this.#notify([]);
      return false;
    }
    if (step === 'form') this.request.values['signature.date'] ||= this.typed('contract.conclusionDate');
    await this.keep();
    return true;
  }

  /** Uploads a file; `onChange` is told each new status. */
  async upload(slot, file) {
    const form = new FormData();
    form.set('slot', slot);
    form.set('file', file);
    const { upload } = await call('POST', `/api/requests/${this.request.id}/uploads`, form);
    this.#setUpload(upload);
    await this.#followUpload(upload);
  }

  async #followUpload(upload) {
    for (let last = upload; last.status === 'pending';) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      if (!this.request.uploads.some((one) => one.id === upload.id)) return;
      ({ upload: last } = await call('GET', `/api/uploads/${upload.id}`));
      if (last.status !== 'pending') this.#setUpload(last);
    }
  }

  async removeUpload(id) {
    await call('DELETE', `/api/uploads/${id}`);
    this.request.uploads = this.request.uploads.filter((upload) => upload.id !== id);
    this.#change({});
  }

  #setUpload(upload) {
    const others = this.request.uploads.filter((one) => one.id !== upload.id);
    this.request.uploads = [...others, upload];
    this.#change({});
  }

  /** Transmettre: `{ number, summary }`; throws `RefusedCall` with errors. @param {{ touched: string[], decoys: object }} witness */
  async send(witness) {
    return call('POST', `/api/requests/${this.request.id}/send`, { request: this.request, ...witness });
  }

  #context() {
    return { today: this.today, master2Open: this.request.master2Open };
  }

  #replace(request) {
    this.request = { ...request, skin: this.skin };
    this.#notify(fields.map((field) => field.id));
  }

  #change(values) {
    Object.assign(this.request.values, values);
    this.#notify(Object.keys(values));
  }

  #notify(ids) {
    for (const listener of this.#listeners) listener(ids);
  }
}
