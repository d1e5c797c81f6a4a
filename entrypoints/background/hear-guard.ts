import type { PassedPoint } from '../../lib/browser/messages';
import type { FieldId } from '../../lib/fields/catalogue';
import type { ControlId } from '../../lib/fields/reading';
import type { ReceiptKeeper } from './close-run';
import type { TabReader } from './read-tab';
import type { TabSessions } from './tab-session';

interface Parts {
  readonly sessions: TabSessions;
  readonly reader: TabReader;
}

/** Notes which fields the user has left, and whether all that is blank may be spoken of. */
export async function noteLeft(tab: number, { controls, isHeld }: { readonly controls: readonly ControlId[]; readonly isHeld: boolean }, { sessions, reader }: Parts): Promise<void> {
  await sessions.change(tab, (session) => {
    const matches = reader.read(session.frames)?.identification.matches ?? [];
    const left = matches.flatMap(({ control, field }): FieldId[] => (controls.includes(control) && !session.left.includes(field) ? [field] : []));
    if (left.length === 0 && (!isHeld || session.wasHeld)) return session;
    return { ...session, left: [...session.left, ...left], wasHeld: session.wasHeld || isHeld };
  });
}

/** Notes that the user went on in spite of what was said: it is not held again, and the dossier's receipts keep it, by rule only. */
export async function notePassed(tab: number, passed: readonly PassedPoint[], parts: Parts & { readonly keepReceipt: () => Promise<ReceiptKeeper> }): Promise<void> {
  const { sessions, reader } = parts;
  if (passed.length === 0) return;
  const session = await sessions.change(tab, (before) => {
    const known = new Set(before.passed.map(({ key }) => key));
    const added = passed.filter(({ key }) => !known.has(key));
    return added.length === 0 ? before : { ...before, passed: [...before.passed, ...added] };
  });
  const page = reader.read(session.frames);
  if (page === null) return;
  const keep = await parts.keepReceipt();
  await keep({
    id: crypto.randomUUID(),
    caseFile: session.chosen.caseFile ?? null,
    portal: page.portal.id,
    at: new Date().toISOString(),
    kind: 'passed',
    lines: [],
    rules: [...new Set(passed.map(({ rule }) => rule))],
  });
}
