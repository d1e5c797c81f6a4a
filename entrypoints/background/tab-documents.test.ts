import { describe, expect, it } from 'vitest';
import { describedPage } from '../../lib/filling/described-page';
import { gatherKnowledge } from './case-knowledge';
import { loadDocumentLimit } from './document-limit';
import { createTabReader } from './read-tab';
import { judgeTabDocuments, type TabDocuments } from './tab-documents';

const megabyte = 1024 * 1024;
const page = createTabReader().read([
  {
    number: 0,
    frameId: 0,
    reading: describedPage([], { uploads: [{ id: '0:1', labels: [{ text: 'Cerfa signé', source: 'label-for' }], status: 'uploaded', fileName: 'cerfa.pdf' }] }),
  },
]);
const documents: TabDocuments = {
  files: [{ slot: 'cerfa', file: { name: 'cerfa.pdf', size: 6 * megabyte, changedOn: null, digest: 'd', type: 'pdf', problem: null, content: null }, thumbnail: null }],
  reading: [],
  recognition: null,
  dossier: {},
};

describe('the size above which a document is warned about', () => {
  /** What is said of a document of 6 MB, from the setting as it is kept to the sentence. */
  const saidWith = async (kept: unknown): Promise<readonly string[]> => {
    if (page === null) throw new Error('The page was not read');
    const limit = await loadDocumentLimit({ readSetting: (key) => Promise.resolve(key === 'documents.limit' ? kept : undefined) });
    const scene = judgeTabDocuments(documents, page, {}, await gatherKnowledge({}, null, { level: 'all', warnSize: limit }));
    return scene?.judged.slots.flatMap(({ files }) => files.flatMap(({ said }) => said.filter(({ id }) => id === 'file-large').map(({ sentence }) => sentence))) ?? ['not judged'];
  };

  it('is the one that the user has set', async () => {
    expect(await saidWith(6 * megabyte)).toEqual([]);
    expect(await saidWith(5 * megabyte)).toEqual([expect.stringContaining('6 Mo')]);
    expect((await saidWith(5 * megabyte))[0]).toContain('5 Mo');
  });

  it('is ten megabytes for who has set none', async () => {
    expect(await saidWith(undefined)).toEqual([]);
  });
});
