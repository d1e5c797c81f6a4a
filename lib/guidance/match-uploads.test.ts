import { describe, expect, it } from 'vitest';
import type { UploadReading } from '../fields/reading';
import { egestion } from '../portal/egestion';
import { matchUploads } from './match-uploads';

const upload = (text: string, id: UploadReading['id'] = '1:1', source: UploadReading['labels'][number]['source'] = 'cell-left'): UploadReading => ({
  id, labels: [{ text, source }], status: 'empty', fileName: '',
}); // prettier-ignore
const slotOf = (text: string): string | undefined => [...matchUploads([upload(text)], egestion.uploads).keys()][0];

describe('a document slot', () => {
  it.each([
    ['Cerfa signé *', 'cerfa'],
    ['CERFA SIGNE', 'cerfa'],
    ['Convention de formation signée (obligatoire)', 'convention'],
    ['Convention tripartite d’aménagement de durée', 'tripartite'],
    ['Pièce 1 : Cerfa signé', 'cerfa'],
  ])('named « %s » is %s', (text, slot) => {
    expect(slotOf(text)).toBe(slot);
  });

  it.each(['Photo d’identité', 'Relevé bancaire', ''])('named « %s » is none that the portal asks for', (text) => {
    expect(slotOf(text)).toBeUndefined();
  });

  it('takes the field with its very words before one that only contains them', () => {
    const found = matchUploads([upload('Ancien Cerfa signé à remplacer', '1:1'), upload('Cerfa signé', '1:2')], egestion.uploads);
    expect(found.get('cerfa')?.id).toBe('1:2');
  });

  it('is not told by a technical name', () => {
    expect(matchUploads([upload('annexe financière bis', '1:1', 'technical-name')], egestion.uploads).size).toBe(0);
  });
});
