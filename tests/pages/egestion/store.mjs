import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the copy keeps on the disk: `drafts/<id>.json`, `uploads/<id>.json` with `uploads/<id>.bin`, `sent/<n>.json`, `persons/<id>.json`.
 * Everything is read again from the folder, so that a test may look at it while the copy runs.
 */
export class Store {
  constructor(folder) {
    this.folder = folder;
    for (const name of ['drafts', 'uploads', 'sent', 'persons']) mkdirSync(join(folder, name), { recursive: true });
  }

  draft(id) {
    return this.#read('drafts', id);
  }

  drafts() {
    return this.#readAll('drafts').sort((one, other) => (one.savedAt ?? '').localeCompare(other.savedAt ?? ''));
  }

  keepDraft(request) {
    this.#write('drafts', request.id, request);
    return request;
  }

  removeDraft(id) {
    rmSync(this.#path('drafts', id), { force: true });
  }

  newPerson(person) {
    const created = { ...person, id: `person-${randomUUID()}` };
    return this.keepPerson(created);
  }

  /** People created or corrected since the start: they win over the seed. */
  keepPerson(person) {
    this.#write('persons', person.id, person);
    return person;
  }

  persons() {
    return this.#readAll('persons');
  }

  keepUpload(requestId, slot, { originalname, size, buffer }) {
    const id = randomUUID();
    const sha256 = createHash('sha256').update(buffer).digest('hex');
    // Multer reads the name of a part as Latin-1; browsers send UTF-8.
    const name = Buffer.from(originalname, 'latin1').toString('utf8');
    writeFileSync(join(this.folder, 'uploads', `${id}.bin`), buffer);
    const upload = { id, requestId, slot, name, size, sha256, storedAt: new Date().toISOString() };
    this.#write('uploads', id, upload);
    return upload;
  }

  upload(id) {
    return this.#read('uploads', id);
  }

  uploadsOf(requestId) {
    return this.#readAll('uploads')
      .filter((upload) => upload.requestId === requestId)
      .sort((one, other) => one.storedAt.localeCompare(other.storedAt));
  }

  removeUpload(id) {
    for (const extension of ['json', 'bin']) rmSync(join(this.folder, 'uploads', `${id}.${extension}`), { force: true });
  }

  /** Writes `sent/<n>.json` with the next number. */
  keepSent(sent) {
    const number = this.sent().length + 1;
    const numbered = { number, ...sent };
    this.#write('sent', String(number), numbered);
    return numbered;
  }

  sent() {
    return this.#readAll('sent').sort((one, other) => one.number - other.number);
  }

  #path(kind, id) {
    if (!/^[\w-]+$/.test(id)) throw new RangeError('An id is made of letters, digits and hyphens');
    return join(this.folder, kind, `${id}.json`);
  }

  #read(kind, id) {
    try {
      return JSON.parse(readFileSync(this.#path(kind, id), 'utf8'));
    } catch (error) {
      if (error.code === 'ENOENT' || error instanceof RangeError) return null;
      throw error;
    }
  }

  #readAll(kind) {
    const names = readdirSync(join(this.folder, kind)).filter((name) => name.endsWith('.json'));
    return names.map((name) => JSON.parse(readFileSync(join(this.folder, kind, name), 'utf8')));
  }

  #write(kind, id, content) {
    writeFileSync(this.#path(kind, id), `${JSON.stringify(content, null, 2)}\n`);
  }
}
