import { ageOn, parseIsoDate, type IsoDate } from '../fields/iso-date';
import type { FieldId } from '../fields/catalogue';
import type { FieldValues } from '../fields/values';
import { amountOn } from '../law/dated-value';
import { majorityAge } from '../law/majority';
import { judgeContent } from './judge-content';
import { defaultWarnSize, describeFile, judgeFile } from './judge-file';
import { neededDocuments, type DocumentNeed, type NeedFacts } from './needed-documents';
import type { KnownFile } from './read-content';
import { gravestFirst, type Said, type Tone } from './said';

/** A document slot as the page shows it now. */
export interface ShownSlot {
  readonly id: string;
  readonly title: string;
  readonly isRequired: boolean;
  readonly status: 'empty' | 'chosen' | 'pending' | 'uploaded' | 'refused' | 'not-found';
  /** Names of the files that the page shows there. */
  readonly fileNames: readonly string[];
}

/** A file that was chosen for a slot and read. */
export interface SlotFile {
  readonly slot: string;
  readonly file: KnownFile;
}

export interface JudgedFile {
  readonly name: string;
  /** « 2 pages, 812 Ko »; blank when Truelle did not see the file. */
  readonly about: string;
  /** SHA-256; blank when Truelle did not see the file. */
  readonly digest: string;
  readonly said: readonly Said[];
  /** True when text recognition may make something of it. */
  readonly isScan: boolean;
}

/** A slot, what the contract asks for there, and what is said of its files. */
export interface JudgedSlot extends ShownSlot {
  readonly need: DocumentNeed['level'];
  readonly because: string;
  readonly source: string;
  readonly files: readonly JudgedFile[];
  /** The gravest of all that is said; null when nothing is. */
  readonly tone: Tone | null;
}

/** Documents that a contract asks for and for which the page has no slot. */
export interface JudgedDocuments {
  readonly slots: readonly JudgedSlot[];
  readonly elsewhere: readonly DocumentNeed[];
}

/** Judges all documents of a contract: what it asks for, each file, and the same file in two slots. */
export function judgeDocuments(options: {
  readonly slots: readonly ShownSlot[];
  readonly files: readonly SlotFile[];
  /** Names of files that are being read. */
  readonly reading?: readonly string[];
  readonly entered: FieldValues;
  readonly facts: NeedFacts;
  readonly warnSize?: number;
}): JudgedDocuments {
  const { files, entered, facts } = options;
  const slots = options.slots.map((slot) => withLostFile(slot, files));
  const needs = new Map<string, DocumentNeed>(neededDocuments(entered, facts).map((need) => [need.document, need]));
  const expectations = { warnSize: options.warnSize ?? defaultWarnSize, conclusionDate: day(entered, 'contract.conclusionDate') };
  const shown = slots.flatMap(({ id, fileNames }) => fileNames.map((name) => ({ id, file: files.findLast((one) => one.slot === id && sameName(one.file.name, name))?.file })));
  const judge = (slot: ShownSlot, name: string): JudgedFile => {
    const file = shown.find((one) => one.id === slot.id && one.file !== undefined && sameName(one.file.name, name))?.file;
    if (options.reading?.some((own) => sameName(own, name)) === true) return { name, about: '', digest: '', isScan: false, said: [beingRead] };
    if (file === undefined) return { name, about: '', digest: '', isScan: false, said: [notSeen] };
    const twin = shown.find((one) => one.id !== slot.id && one.file !== undefined && one.file.digest !== '' && one.file.digest === file.digest);
    const twinTitle = slots.find(({ id }) => id === twin?.id)?.title;
    const content = file.content === null ? [] : judgeContent(file.content, slot.id, { entered, isRepresented: isRepresented(entered) });
    const double: Said[] = twinTitle === undefined ? [] : [{ id: 'file-twice', tone: 'stop', sentence: `Le même fichier est déposé aussi pour « ${twinTitle} ». Gardez-le à un seul endroit.` }];
    return {
      name,
      about: describeFile(file),
      digest: file.digest,
      isScan: file.content?.kind === 'unreadable' || file.type === 'jpeg' || file.type === 'png',
      said: gravestFirst([...judgeFile(file, expectations), ...double, ...content]),
    };
  };
  const judged = slots.map((slot): JudgedSlot => {
    const need = needs.get(slot.id);
    const own = slot.fileNames.map((name) => judge(slot, name));
    const said = own.flatMap((file) => file.said);
    return {
      ...slot,
      need: need?.level ?? (slot.isRequired ? 'required' : 'unknown'),
      because: need?.because ?? '',
      source: need?.source ?? '',
      files: own,
      tone: gravestFirst(said)[0]?.tone ?? null,
    };
  });
  const ids = new Set(slots.map(({ id }) => id));
  return { slots: judged, elsewhere: [...needs.values()].filter(({ document, level }) => !ids.has(document) && (level === 'required' || level === 'advised')) };
}

/** Why a portal may never show a file that was chosen. */
const neverShown: readonly unknown[] = ['vanished', 'too-large'];

/** A file that the portal did not take, gone or too heavy, is nowhere on the page: it is told in its slot all the same, until another is there. */
function withLostFile(slot: ShownSlot, files: readonly SlotFile[]): ShownSlot {
  const latest = files.findLast((one) => one.slot === slot.id)?.file;
  return slot.fileNames.length === 0 && latest !== undefined && neverShown.includes(latest.problem) ? { ...slot, fileNames: [latest.name] } : slot;
}

/** The same judgement with the slots as they are shown now: a file that has come meanwhile was not seen by Truelle, one that has gone is not spoken of. */
export function withShownSlots(judged: JudgedDocuments, shown: readonly ShownSlot[]): JudgedDocuments {
  const slots = judged.slots.map((slot): JudgedSlot => {
    const now = shown.find(({ id }) => id === slot.id);
    if (now === undefined) return slot;
    const files = now.fileNames.map((name) => slot.files.find((file) => file.name === name) ?? { name, about: '', digest: '', isScan: false, said: [notSeen] });
    return { ...slot, status: now.status, fileNames: now.fileNames, files, tone: gravestFirst(files.flatMap(({ said }) => said))[0]?.tone ?? null };
  });
  return { ...judged, slots };
}

const notSeen: Said = { id: 'file-not-seen', tone: 'note', sentence: 'Déposé sans Truelle, ou avant l’ouverture de cette page : le fichier n’a pas été contrôlé.' };

const beingRead: Said = { id: 'file-being-read', tone: 'note', sentence: 'Truelle lit le fichier…' };

/** A page may cut a long name short, at its end or in its middle. */
function sameName(own: string, shown: string): boolean {
  if (own === shown) return true;
  const [head = '', tail = ''] = shown.split(/…|\.{3}/);
  return shown !== head && head.length >= 6 && own.startsWith(head.trim()) && own.endsWith(tail.trim());
}

/** Whether somebody signs for the apprentice: it is the age on the day of the signature that counts, which comes before the start. */
function isRepresented(entered: FieldValues): boolean | null {
  const [birth, signature, start] = [day(entered, 'apprentice.birthDate'), day(entered, 'contract.conclusionDate'), day(entered, 'contract.startDate')];
  const on = signature ?? start;
  if (entered['apprentice.isEmancipatedMinor'] === true) return false;
  const majority = on === null ? null : amountOn(majorityAge, on);
  if (birth === null || on === null || majority?.is !== 'known' || on < birth) return null;
  const isMinor = ageOn(birth, on) < majority.amount;
  // Of age at the start, one may have been a minor at a signature of which the day is not known.
  return signature === null && !isMinor ? null : isMinor;
}

function day(values: FieldValues, field: FieldId): IsoDate | null {
  const value = values[field];
  return typeof value === 'string' ? parseIsoDate(value) : null;
}
