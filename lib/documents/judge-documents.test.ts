import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import type { FieldId } from '../fields/catalogue';
import type { FieldValue, FieldValues } from '../fields/values';
import type { DigitalSignature, FileFacts, FileProblem, InkFacts } from './file-facts';
import { judgeDocuments, withShownSlots, type JudgedDocuments, type JudgedFile, type ShownSlot } from './judge-documents';
import { pointsBeforeSending } from './points-before-sending';
import type { DocumentContent, KnownFile } from './read-content';

const entered: FieldValues = {
  'employer.siret': '12345678200010',
  'apprentice.lastName': 'LE MOAL',
  'apprentice.firstName': 'Erwan',
  'apprentice.birthDate': '2009-03-14',
  'contract.conclusionDate': '2026-07-01',
  'contract.startDate': '2026-09-01',
  'contract.type': '11',
  'training.cfa.uai': '0352660B',
  'training.diplomaCode': '40025214',
};
const signed: readonly InkFacts[] = (['employer', 'apprentice', 'legalRepresentative', 'cfa'] as const).map((id) => ({ id, surface: 180 }));
const slot = (id: string, fileNames: readonly string[] = [], status: ShownSlot['status'] = fileNames.length > 0 ? 'uploaded' : 'empty'): ShownSlot => ({
  id,
  title: id === 'cerfa' ? 'Cerfa signé' : 'Convention de formation signée',
  isRequired: true,
  status,
  fileNames,
});
const content = (over: Partial<DocumentContent>): DocumentContent => ({
  kind: 'other', pageCount: 2, picturePages: 0, cerfa: null, text: '', textSource: 'text', signatures: [], ink: signed, hasScript: false, ...over,
});
const cerfa = (values: FieldValues = entered, over: Partial<DocumentContent> = {}, blank: readonly FieldId[] = [], version = 14): DocumentContent =>
  content({
    kind: 'cerfa',
    cerfa: {
      sign: { version, by: 'number' },
      how: 'box',
      values: (Object.entries(values) as [FieldId, FieldValue][]).map(([field, value]) => ({ field, value, how: 'box', page: 1 })),
      doubts: [],
      blank,
    },
    ...over,
  });
const file = (name: string, over: Partial<KnownFile> = {}): KnownFile => ({ name, size: 400_000, changedOn: isoDate('2026-07-02'), digest: name, type: 'pdf', problem: null, content: null, ...over });

function judge(own: KnownFile, id = 'cerfa', values = entered): JudgedFile {
  const { slots } = judgeDocuments({ slots: [slot(id, [own.name])], files: [{ slot: id, file: own }], entered: values, facts: {} });
  const judged = slots[0]?.files[0];
  if (judged === undefined) throw new TypeError('Nothing was judged');
  return judged;
}
const tones = (judged: JudgedFile): Readonly<Record<string, string>> => Object.fromEntries(judged.said.map(({ id, tone }) => [id, tone]));

describe('a signed CERFA that says what was entered', () => {
  const judged = judge(file('cerfa.pdf', { content: cerfa() }));

  it('is praised, and nothing speaks against it', () => {
    expect(tones(judged)).toEqual({ 'cerfa-version': 'good', 'content-agrees': 'good', 'ink-found': 'good' });
    expect(judged.about).toBe('2 pages, 391 Ko');
  });
});

describe('a CERFA', () => {
  it('with another SIRET or another day is contradicted, each difference by its name and both values', () => {
    const judged = judge(file('cerfa.pdf', { content: cerfa({ ...entered, 'employer.siret': '98765432100017', 'contract.startDate': '2026-09-02', 'apprentice.lastName': 'Le Moal' }) }));
    const [worst] = judged.said;
    expect(worst?.id).toBe('content-differs');
    expect(worst?.tone).toBe('stop');
    expect(worst?.differences?.map(({ field, entered: own, inDocument }) => [field, own, inDocument])).toEqual([
      ['employer.siret', '123 456 782 00010', '987 654 321 00017'],
      ['contract.startDate', '01/09/2026', '02/09/2026'],
    ]);
  });

  it('of another version than the one in force is looked at', () => {
    expect(tones(judge(file('a.pdf', { content: cerfa(entered, {}, [], 13) })))['cerfa-version']).toBe('warn');
    const before = { ...entered, 'contract.conclusionDate': '2025-06-30' };
    expect(tones(judge(file('a.pdf', { content: cerfa(before, {}, [], 13), changedOn: null }), 'cerfa', before))['cerfa-version']).toBe('good');
  });

  it('of one page lacks the one with the signatures', () => {
    expect(tones(judge(file('a.pdf', { content: cerfa(entered, { pageCount: 1 }) })))['cerfa-pages']).toBe('stop');
  });

  it('with blank boxes names them', () => {
    const judged = judge(file('a.pdf', { content: cerfa(entered, {}, ['employer.idcc', 'employer.specific', 'signature.place']) }));
    const said = judged.said.find(({ id }) => id === 'cerfa-blank');
    expect(said?.tone).toBe('warn');
    expect(said?.sentence).toContain('fait à');
    expect(said?.sentence).not.toContain('spécifique');
  });
});

describe('signatures', () => {
  const ink = (surfaces: Readonly<Record<string, number>>): readonly InkFacts[] => signed.map(({ id }) => ({ id, surface: surfaces[id] ?? 180 }));
  const judgeInk = (surfaces: Readonly<Record<string, number>>, over: Partial<DocumentContent> = {}, values = entered) => tones(judge(file('a.pdf', { content: cerfa(values, { ink: ink(surfaces), ...over }) }), 'cerfa', values));

  it('that are missing are told by whose they are; the legal representative signs for a minor only', () => {
    expect(judgeInk({ apprentice: 0 })['ink-none']).toBe('stop');
    expect(judgeInk({ legalRepresentative: 0 })['ink-none']).toBe('stop');
    expect(judgeInk({ legalRepresentative: 0 }, {}, { ...entered, 'apprentice.birthDate': '2000-03-14' })['ink-none']).toBeUndefined();
  });

  it.each([
    ['18 the day after the signature, of age at the start', { 'apprentice.birthDate': '2008-07-02' }, 'stop'],
    ['18 on the day of the signature', { 'apprentice.birthDate': '2008-07-01' }, undefined],
    ['emancipated', { 'apprentice.isEmancipatedMinor': true }, undefined],
    ['a minor at the start, the signature not dated', { 'contract.conclusionDate': '' }, 'stop'],
    ['of age at the start, the signature not dated', { 'contract.conclusionDate': '', 'apprentice.birthDate': '2008-07-02' }, undefined],
  ] as const)('of the legal representative is missed by the age at the signature: %s', (_, own, tone) => {
    expect(judgeInk({ legalRepresentative: 0 }, {}, { ...entered, ...own })['ink-none']).toBe(tone);
  });

  it('of little ink are a doubt, and missing ones on a scan too', () => {
    expect(judgeInk({ employer: 15 })['ink-doubtful']).toBe('warn');
    expect(judgeInk({ employer: 0 }, { textSource: 'recognized' })).toMatchObject({ 'ink-none': 'warn', 'ink-found': 'note' });
  });

  it('that cannot be looked for are said to be so', () => {
    expect(tones(judge(file('a.pdf', { content: cerfa(entered, { ink: null }) })))['signature-unknown']).toBe('warn');
  });

  it.each([
    ['unchanged', 'digital-whole', 'good'],
    ['extended', 'digital-whole', 'warn'],
    ['altered', 'digital-altered', 'stop'],
    ['unknown', 'digital-unknown', 'warn'],
  ] as const)('digital and %s: %s %s', (state, id, tone) => {
    const signature: DigitalSignature = { signer: 'Camille Exemple', signedAt: '2026-07-01T10:00:00Z', state };
    const said = judge(file('a.pdf', { content: cerfa(entered, { signatures: [signature], ink: null }) })).said.find((one) => one.id === id);
    expect(said?.tone).toBe(tone);
    expect(said?.sentence).toContain('Camille Exemple, le 01/07/2026');
    if (id === 'digital-whole') expect(said?.sentence).toContain('confiance');
  });

  it('digital excuse a blank area, and say so', () => {
    const signature: DigitalSignature = { signer: 'Camille Exemple', signedAt: null, state: 'unchanged' };
    expect(judgeInk({ employer: 0 }, { signatures: [signature] })['ink-none']).toBe('note');
  });
});

describe('the wrong document', () => {
  it('is told by what it is', () => {
    expect(tones(judge(file('a.pdf', { content: content({ kind: 'convention' }) })))).toEqual({ 'content-kind': 'stop' });
    expect(judge(file('a.pdf', { content: cerfa() }), 'convention').said[0]?.sentence).toContain('CERFA');
    expect(tones(judge(file('a.pdf', { content: content({}) })))).toEqual({ 'content-kind': 'stop' });
  });

  it('is only likely to be wrong when its words were recognized on a picture', () => {
    expect(tones(judge(file('a.pdf', { content: content({ kind: 'convention', textSource: 'recognized' }) })))).toEqual({ 'content-kind': 'warn' });
  });

  it('without words is no wrong one: it cannot be read here', () => {
    const judged = judge(file('scan.pdf', { content: content({ kind: 'unreadable', picturePages: 2, ink: null }) }));
    expect(tones(judged)).toEqual({ 'content-unreadable': 'note' });
    expect(judged.isScan).toBe(true);
  });
});

describe('an agreement', () => {
  const text = 'Convention de formation par apprentissage. SIRET 123 456 782 00010, UAI 0352660B, Le Moal Erwan, diplôme 400 252 14';
  const judgeText = (words: string) => judge(file('a.pdf', { content: content({ kind: 'convention', text: words }) }), 'convention');

  it('is searched for what was entered', () => {
    expect(tones(judgeText(text))['content-agrees']).toBe('good');
  });

  it('with another number of the same kind is contradicted; without any it is only not found', () => {
    const other = judgeText(text.replace('123 456 782 00010', '987 654 321 00017')).said.find(({ id }) => id === 'content-differs');
    expect(other?.differences?.map(({ field, inDocument }) => [field, inDocument])).toEqual([['employer.siret', '987 654 321 00017']]);
    expect(tones(judgeText(text.replace('UAI 0352660B', '')))['content-not-found']).toBe('warn');
  });

  it.each([
    ['né(e) le : 14/03/2009', 'content-agrees', undefined],
    ['née le 14 mars 2009, contrat du 1er septembre 2026', 'content-agrees', undefined],
    ['né le 14/03/2008', 'content-differs', 'Date de naissance'],
    ['Date de naissance : 4 mars 2009', 'content-differs', 'Date de naissance'],
    ['Début du contrat : 02/09/2026', 'content-differs', 'Date de début d’exécution'],
    // No day of the contract: a paper need not name any.
    ['Fait le 30/06/2026, réunion du 03.02.2026', 'content-agrees', undefined],
    // Two people: whose day it is cannot be told.
    ['né le 14/03/2008 ; représentant né le 02/05/1980', 'content-agrees', undefined],
  ] as const)('with « %s »: %s', (words, id, label) => {
    const said = judgeText(`${text}, ${words}`).said.find((one) => one.id === id);
    expect(said).toBeDefined();
    expect(said?.differences?.map((one) => one.label.startsWith(label ?? '?'))).toEqual(label === undefined ? undefined : [true]);
  });

  it('whose words were recognized on a picture is not accused of what was read differently', () => {
    const judged = judge(file('a.pdf', { content: content({ kind: 'convention', text: `${text}, né le 14/03/2008`, textSource: 'recognized' }) }), 'convention');
    expect(tones(judged)['content-differs']).toBe('warn');
  });

  it('finds no name inside another word', () => {
    expect(judgeText(text.replace('Erwan', 'Erwanig')).said.find(({ id }) => id === 'content-not-found')?.sentence).toMatch(/prénom/i);
  });
});

describe('the file itself', () => {
  it.each([
    ['vanished', 'stop'],
    ['empty', 'stop'],
    ['truncated', 'stop'],
    ['damaged', 'stop'],
    ['protected', 'stop'],
    ['expands-too-much', 'stop'],
    ['too-large', 'warn'],
    ['took-too-long', 'warn'],
  ] as const)('%s: %s, in a sentence', (problem: FileProblem, tone) => {
    const [said] = judge(file('a.pdf', { problem })).said;
    expect(said).toMatchObject({ id: `file-${problem}`, tone });
    expect(said?.sentence.length).toBeGreaterThan(30);
  });

  it.each([
    ['photo.jpg', 'jpeg', 'warn'],
    ['contrat.pdf', 'jpeg', 'stop'],
    ['photo.heic', 'heic', 'stop'],
    ['dossier.zip', 'zip', 'stop'],
    ['contrat.docx', 'office', 'stop'],
    ['contrat.pdf', 'unknown', 'stop'],
  ] as const)('%s that is %s: %s', (name: string, type: FileFacts['type'], tone) => {
    expect(tones(judge(file(name, { type })))['file-type']).toBe(tone);
  });

  it('is warned about above ten mebibytes', () => {
    expect(tones(judge(file('a.pdf', { size: 10 * 1024 * 1024, content: cerfa() })))['file-large']).toBeUndefined();
    expect(tones(judge(file('a.pdf', { size: 10 * 1024 * 1024 + 1, content: cerfa() })))['file-large']).toBe('warn');
  });

  it('older than the signature of the contract is no signed one', () => {
    expect(tones(judge(file('a.pdf', { changedOn: isoDate('2026-06-30'), content: cerfa() })))['file-older-than-contract']).toBe('warn');
    expect(tones(judge(file('a.pdf', { changedOn: isoDate('2026-07-01'), content: cerfa() })))['file-older-than-contract']).toBeUndefined();
  });

  it('in two slots is told in both', () => {
    const own = file('scan.pdf', { digest: 'same', content: content({ kind: 'unreadable' }) });
    const { slots } = judgeDocuments({ slots: [slot('cerfa', ['scan.pdf']), slot('convention', ['autre.pdf'])], files: [{ slot: 'cerfa', file: own }, { slot: 'convention', file: { ...own, name: 'autre.pdf' } }], entered, facts: {} });
    expect(slots.map(({ files }) => files[0]?.said.find(({ id }) => id === 'file-twice')?.tone)).toEqual(['stop', 'stop']);
  });
});

describe('before « Transmettre »', () => {
  const both = (over: Partial<Record<'cerfa' | 'convention', ShownSlot>> = {}): JudgedDocuments => {
    const text = 'Convention de formation, apprenti Le Moal Erwan, SIRET 12345678200010, UAI 0352660B, 40025214';
    return judgeDocuments({
      slots: [over.cerfa ?? slot('cerfa', ['cerfa.pdf']), over.convention ?? slot('convention', ['convention.pdf'])],
      files: [
        { slot: 'cerfa', file: file('cerfa.pdf', { content: cerfa() }) },
        { slot: 'convention', file: file('convention.pdf', { content: content({ kind: 'convention', text }) }) },
      ],
      entered,
      facts: {},
    });
  };
  const severities = (judged: JudgedDocuments) => pointsBeforeSending(judged).map((point) => [point.slot, point.severity]);

  it('nothing is said of what is right', () => {
    expect(severities(both())).toEqual([]);
  });

  it.each([
    ['empty', [], 'blocking'],
    ['pending', ['cerfa.pdf'], 'blocking'],
    ['refused', ['cerfa.pdf'], 'blocking'],
    ['chosen', ['cerfa.pdf'], 'warning'],
    ['not-found', [], 'warning'],
  ] as const)('a required document that is %s is told', (status, names, severity) => {
    expect(severities(both({ cerfa: slot('cerfa', names, status) }))).toEqual([['cerfa', severity]]);
  });

  it('a document of the case that is missing is told too', () => {
    const judged = judgeDocuments({ slots: [{ ...slot('tripartite'), isRequired: false }], files: [], entered: { ...entered, 'contract.exemptionType': '21' }, facts: {} });
    expect(severities(judged)).toContainEqual(['tripartite', 'blocking']);
  });

  it('the slots count as they are shown at that moment', () => {
    const later = withShownSlots(both(), [slot('cerfa', ['autre.pdf']), slot('convention', [], 'empty')]);
    expect(later.slots.map(({ files }) => files.map(({ said }) => said[0]?.id))).toEqual([['file-not-seen'], []]);
    expect(severities(later)).toEqual([['convention', 'blocking']]);
  });
});

describe('a file that is readable and still to be looked at', () => {
  it('is told to be restricted, or to hold a program', () => {
    expect(tones(judge(file('a.pdf', { content: content({ isRestricted: true }) })))).toMatchObject({ 'file-restricted': 'note' });
    expect(tones(judge(file('a.pdf', { content: content({ hasScript: true }) })))).toMatchObject({ 'file-script': 'note' });
    expect(Object.keys(tones(judge(file('a.pdf', { content: content({}) }))))).not.toContain('file-restricted');
  });

  it.each([
    [1_000_000, 1_000_000, false],
    [1_000_001, 1_000_000, true],
    [10 * 1024 * 1024, undefined, false],
    [10 * 1024 * 1024 + 1, undefined, true],
  ])('of %i bytes, where the limit is %s: large is %s', (size, warnSize, isLarge) => {
    const { slots } = judgeDocuments({ slots: [slot('cerfa', ['a.pdf'])], files: [{ slot: 'cerfa', file: file('a.pdf', { size }) }], entered, facts: {}, ...(warnSize === undefined ? {} : { warnSize }) });
    expect(slots[0]?.files[0]?.said.some(({ id }) => id === 'file-large')).toBe(isLarge);
  });
});

it('tells in its own slot of a file that the portal cannot have taken, and of no other file that is not shown', () => {
  const saidOf = (problem: FileProblem): readonly string[] =>
    judgeDocuments({ slots: [slot('cerfa')], files: [{ slot: 'cerfa', file: file('parti.pdf', { problem }) }], entered, facts: {} }).slots.flatMap(({ files }) => files.flatMap(({ said }) => said.map(({ id }) => id)));
  expect(saidOf('vanished')).toContain('file-vanished');
  expect(saidOf('too-large')).toContain('file-too-large');
  expect(saidOf('damaged')).toEqual([]);
});
