import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CerfaImport, type CerfaFile, type CerfaImportState } from './CerfaImport';

afterEach(cleanup);

const read = (name: string): CerfaFile => ({ is: 'read', name, said: 'CERFA 10103*12, 54 valeurs lues', parts: [], isTaken: true });
const acts = { onEdit: vi.fn(), onTake: vi.fn(), onImport: vi.fn(), onStop: vi.fn(), onBack: vi.fn() };
const view = (state: Partial<CerfaImportState> & Pick<CerfaImportState, 'files'>) => <CerfaImport state={{ step: 'reading', said: '', failure: '', ...state }} isReadOnly={false} {...acts} />;

/** How far the bar stands, and the words that say it. */
function progress(): readonly [value: number, of: number, words: string] {
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Lecture des CERFA' });
  return [bar.value, bar.max, screen.getByRole('status').textContent];
}

describe('CerfaImport', () => {
  it('moves its bar on with each file, one that is refused as well', () => {
    const { rerender } = render(view({ files: [{ is: 'reading', name: 'a.pdf' }, { is: 'waiting', name: 'b.pdf' }, { is: 'waiting', name: 'c.pdf' }] }));
    expect(progress()).toEqual([0, 3, 'Lecture : 0 sur 3']);
    rerender(view({ files: [read('a.pdf'), { is: 'reading', name: 'b.pdf' }, { is: 'waiting', name: 'c.pdf' }] }));
    expect(progress()).toEqual([1, 3, 'Lecture : 1 sur 3']);
    rerender(view({ files: [read('a.pdf'), { is: 'refused', name: 'b.pdf', sentence: 'Ce fichier est vide.' }, { is: 'reading', name: 'c.pdf' }] }));
    expect(progress()).toEqual([2, 3, 'Lecture : 2 sur 3']);
    rerender(view({ step: 'ready', files: [read('a.pdf'), { is: 'refused', name: 'b.pdf', sentence: 'Ce fichier est vide.' }, read('c.pdf')] }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('2 CERFA prêts');
  });

  it('can be stopped while it reads, and imports nothing before it is done', async () => {
    const user = userEvent.setup();
    render(view({ files: [read('a.pdf'), { is: 'reading', name: 'b.pdf' }] }));
    await user.click(screen.getByRole('button', { name: 'Importer' }));
    expect(acts.onImport).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Arrêter' }));
    expect(acts.onStop).toHaveBeenCalledTimes(1);
  });
});
