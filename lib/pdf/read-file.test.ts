import { afterAll, describe, expect, it, vi } from 'vitest';
import { recognizeCerfa } from '../documents/cerfa/recognize-cerfa';
import { fileTypeOf } from '../documents/file-type';
import { signatureAreas } from '../documents/signature-areas';
import { makeCerfa } from '../../tests/pages/documents/make-cerfa';
import { deflateZeros, makeBomb, makeConvention, makeCycle, makeManyPages, makeNested, makeRestricted, makeRestrictedBomb, makeScripted, makeWronglyProtected } from '../../tests/pages/documents/make-papers';
import { makeTestSigner, signPdf } from '../../tests/pages/documents/sign-pdf';
import { createPdfReader } from './pdf-reader';
import { readFile, type FileReading } from './read-file';

// A machine that does much else is slow: what is judged here is what comes out, not when.
vi.setConfig({ testTimeout: 120_000 });
const reader = createPdfReader({ assets: `${location.origin}/node_modules/pdfjs-dist/`, patience: 50_000 });
const read = (bytes: BlobPart, name = 'document.pdf'): Promise<FileReading> =>
  readFile(new File([bytes], name), reader, { typeOf: fileTypeOf, areasOf: (pdf) => signatureAreas(pdf, recognizeCerfa(pdf) !== null) });

afterAll(() => reader.close());

describe('a PDF', () => {
  it('is read with its boxes, its words and its first page', async () => {
    const { facts, thumbnail } = await read(await makeCerfa({ values: { 'employer.siret': '12345678200010', 'employer.sector': 'prive' } }));
    expect(facts.problem).toBeNull();
    expect(facts.pdf?.pageCount).toBe(2);
    expect(facts.pdf?.boxes.find(({ name }) => name.startsWith('N°SIRET de'))?.text).toBe('12345678200010');
    expect(facts.pdf?.boxes.filter(({ isTicked }) => isTicked).map(({ name }) => name)).toEqual(['employeur privé']);
    expect(facts.pdf?.pages[1]?.words.map(({ text }) => text)).toContain('Signature de l’employeur');
    expect(thumbnail?.type).toBe('image/jpeg');
    const bitmap = await createImageBitmap(thumbnail ?? new Blob());
    expect([bitmap.width, bitmap.height]).toEqual([144, 204]);
  });

  it('tells where somebody has written', async () => {
    const { ink } = await read(await makeCerfa({ inkOf: ['employer', 'cfa'] }));
    const surface = (id: string): number => ink?.find((one) => one.id === id)?.surface ?? -1;
    expect(surface('employer')).toBeGreaterThan(100);
    expect(surface('cfa')).toBeGreaterThan(100);
    expect(surface('apprentice')).toBeLessThan(4);
    expect(surface('legalRepresentative')).toBeLessThan(4);
  });

  it.each(['AES-256', 'AES-128', 'RC4-128'] as const)('that only forbids to print it is read all the same (%s)', async (algorithm) => {
    const { facts, thumbnail } = await read(await makeRestricted(algorithm));
    expect([facts.problem, facts.pdf?.isRestricted]).toEqual([null, true]);
    expect(facts.pdf?.pages[0]?.words.map(({ text }) => text)).toContain('CONVENTION DE FORMATION PAR APPRENTISSAGE');
    expect(thumbnail?.type).toBe('image/jpeg');
    expect((await read(await makeConvention())).facts.pdf?.isRestricted).toBe(false);
  });

  it('with a program inside is told, and the program does not run', async () => {
    expect((await read(await makeScripted())).facts.pdf?.hasScript).toBe(true);
    expect((await read(await makeConvention())).facts.pdf?.hasScript).toBe(false);
  });
});

describe('a digital signature', () => {
  const signer = makeTestSigner('Camille Exemple');
  const at = new Date('2026-07-01T10:00:00Z');
  const signedPaper = async (): Promise<Uint8Array<ArrayBuffer>> => signPdf(await makeConvention({ lines: ['Montant : 1000 euros'] }), signer, at);

  it('is checked to the byte', async () => {
    const { facts } = await read(await signedPaper());
    expect(facts.pdf?.signatures).toEqual([{ signer: 'Camille Exemple', signedAt: '2026-07-01T10:00:00.000Z', state: 'unchanged' }]);
  });

  it('tells a document that was changed afterwards', async () => {
    const bytes = await signedPaper();
    // One byte of a comment, so that every reader still opens it.
    const at = new TextDecoder('latin1').decode(bytes).indexOf('%', 9) + 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect((await read(bytes)).facts.pdf?.signatures.map(({ state }) => state)).toEqual(['altered']);
  });

  it('tells what was added behind it', async () => {
    const bytes = await signedPaper();
    const { facts } = await read(new Blob([bytes, '9 0 obj\n<< >>\nendobj\n%%EOF\n']));
    expect(facts.pdf?.signatures.map(({ state }) => state)).toEqual(['extended']);
  });
});

describe('bad input', () => {
  const problemOf = async (bytes: BlobPart, name?: string): Promise<string | null> => (await read(bytes, name)).facts.problem;

  it('is refused with its reason', async () => {
    const paper = await makeConvention();
    expect(await problemOf('')).toBe('empty');
    expect(await problemOf(paper.slice(0, paper.length / 2))).toBe('truncated');
    expect(await problemOf('%PDF-1.7\nnothing of a PDF\nstartxref\n9\n%%EOF')).toBe('damaged');
    expect(await problemOf(makeCycle())).toBe('damaged');
    expect(await problemOf(makeWronglyProtected())).toBe('protected');
    expect(await problemOf(await makeRestricted('AES-256', 'ouvre-toi'))).toBe('protected');
  });

  it('that would unfold to gigabytes is not opened', async () => {
    const zeros = deflateZeros(170);
    expect(await problemOf(makeBomb(zeros))).toBe('expands-too-much');
    expect(await problemOf(makeBomb(zeros, { layers: 2 }))).toBe('expands-too-much');
    expect(await problemOf(makeBomb(zeros, { filter: '/Fl#61teDecode' }))).toBe('expands-too-much');
    expect(await problemOf(await makeRestrictedBomb(zeros))).toBe('expands-too-much');
    expect(await problemOf(makeBomb(deflateZeros(1)))).toBeNull();
  });

  it('whose drawings hold drawings is let go before it fills the memory', async () => {
    const { facts, thumbnail } = await read(makeNested(3));
    expect([facts.problem, thumbnail?.type]).toEqual([null, 'image/jpeg']);
    expect(await problemOf(makeNested(9))).toBe('expands-too-much');
    expect((await read(await makeConvention())).facts.problem).toBeNull();
  });

  it('of sixty megabytes is not opened', async () => {
    expect(await problemOf(new Blob(['%PDF-1.7\n', new Uint8Array(60 * 1024 * 1024)]) as unknown as BlobPart)).toBe('too-large');
  });

  it('of three thousand pages is counted, not read', async () => {
    const { facts } = await read(makeManyPages(3000));
    expect(facts.pdf?.pageCount).toBe(3000);
    expect(facts.pdf?.pages.length).toBe(12);
  });

  it('under a wrong name is told by its bytes', async () => {
    const { facts } = await read(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46]), 'contrat.pdf');
    expect([facts.type, facts.problem, facts.pdf]).toEqual(['jpeg', null, null]);
  });

  it('that vanishes while being read is told', async () => {
    const file = new File(['%PDF-1.7'], 'parti.pdf');
    const gone = new DOMException('The file could not be read', 'NotReadableError');
    Object.defineProperty(file, 'slice', { value: () => ({ arrayBuffer: () => Promise.reject(gone) }) });
    const { facts } = await readFile(file, reader, { typeOf: fileTypeOf, areasOf: () => [] });
    expect(facts.problem).toBe('vanished');
  });

  it('that takes too long ends its worker, and the next file gets another', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    const hasty = createPdfReader({ assets: `${location.origin}/node_modules/pdfjs-dist/`, patience: 0 });
    const file = new File([await makeConvention()], 'lent.pdf');
    for (const count of [1, 2]) {
      expect(await hasty.open(file)).toEqual({ is: 'closed', problem: 'took-too-long' });
      expect(ended).toHaveBeenCalledTimes(count);
    }
    const [first, second] = ended.mock.contexts;
    expect(second).not.toBe(first);
    expect((await reader.open(file)).is).toBe('open');
  });
});
