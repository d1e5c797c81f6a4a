import { ChangedElsewhere } from '../../components/notebook/ChangedElsewhere';
import type { Edits } from '../../components/notebook/edits';
import { findClashes } from '../../components/notebook/find-clashes';
import type { CaseFileRecord, ProfileRecord } from '../../lib/profiles/record';
import type { Screen } from './screen';

/**
 * The record that a form shows: what is stored now or, when another page has removed it while something was being typed here, what the
 * typing began with. `notice` says what another page has done meanwhile.
 */
export function watchBase<Kept extends ProfileRecord | CaseFileRecord>(options: {
  readonly screen: Screen;
  readonly address: string;
  readonly stored: Kept | null;
  readonly edits: Edits;
}): { readonly record: Kept | null; readonly isRemoved: boolean; readonly notice: preact.ComponentChildren } {
  const { screen, address, stored, edits } = options;
  const { bases } = screen;
  if (Object.keys(edits).length === 0) bases.delete(address);
  else if (!bases.has(address) && stored !== null) bases.set(address, stored);
  // Only records of this address are kept under it, and an address has one kind.
  const base = bases.get(address) as Kept | undefined;
  if (base === undefined) return { record: stored, isRemoved: false, notice: null };
  const { keys, clashes, others } = stored === null ? { keys: [], clashes: [], others: 0 } : findClashes(base, stored, edits, screen.surroundings.nameOf);
  return {
    record: stored ?? base,
    isRemoved: stored === null,
    notice: (
      <ChangedElsewhere
        isRemoved={stored === null}
        clashes={clashes}
        others={others}
        onTakeTheirs={() => screen.onDraft(address, Object.fromEntries(Object.entries(edits).filter(([key]) => !keys.includes(key))))}
      />
    ),
  };
}
