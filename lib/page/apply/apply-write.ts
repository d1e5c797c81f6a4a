import type { ReceiptLine, RefusalReason, Write } from '../../filling/fill-plan';
import type { ControlHandle } from '../control-registry';
import { isInput, isSelect, isTextArea } from '../scan/native';
import { readControlValue } from '../scan/read-value';
import type { ApplyContext, AppliedWrite, Attempt, Driver, Job } from './driver';
import { queryDriver } from './drivers/all-drivers';
import { isReached } from './is-reached';
import { nobody, watchUser, type UserWatch } from './user-watch';

/**
 * Writes one value into one control, by the gentlest way that reads back right, and says what became of it.
 * What could not be written right is put back as it was. Verify it once more when the page is quiet: `verifyWatched`.
 */
export async function applyWrite(write: Write, context: ApplyContext): Promise<AppliedWrite> {
  const handle = queryHandle(write, context);
  const watch = new AbortController();
  const user = handle === undefined ? nobody : watchUser(handle.target.ownerDocument, watch.signal);
  try {
    return await applyWatched(write, context, user);
  } finally {
    watch.abort();
  }
}

/** The same, within a batch that watches the user for all its writes. `spent`: strategies not to try again. */
export async function applyWatched(
  write: Write,
  context: ApplyContext,
  user: UserWatch,
  spent: ReadonlySet<string> = new Set(),
): Promise<AppliedWrite> {
  const handle = queryHandle(write, context);
  if (handle === undefined) return report(write, '', null, 'failed', 'vanished');
  const driver = queryDriver(handle, write.action);
  if (driver === undefined || isNeverWritten(handle)) return report(write, '', null, 'refused', 'wrong-kind');
  const before = readControlValue(handle);
  // What was typed and is doubted is done again another way, though it shows.
  if (isReached(write, before, context) && !spent.has('type')) return report(write, driver.family, before, 'same', null);
  const refusal = refusalOf(handle, user);
  if (refusal !== null) return report(write, driver.family, before, 'refused', refusal);

  const job: Job = {
    write,
    signal: context.signal,
    current: () => queryHandle(write, context),
    isReached: (shown) => isReached(write, shown, context),
    order: (names) => inOrder(names, context.knownStrategies.get(driver.family), spent),
    user,
  };
  const attempt = await driver.write(handle, job);
  const now = job.current();
  const shown = now === undefined ? null : readControlValue(now);
  if (attempt.is === 'done') {
    // What is undone or split is no example for the next control of the family.
    if (write.action.do !== 'restore') context.knownStrategies.set(driver.family, attempt.strategy);
    return { ...report(write, driver.family, before, 'filled', null, attempt.strategy), after: shown };
  }
  if (attempt.is === 'failed' || attempt.reason !== 'user-typing') await putBack(driver, before, job, context);
  return report(write, driver.family, before, attempt.is, attempt.reason);
}

function queryHandle({ control }: Write, { registry, reanchor }: ApplyContext): ControlHandle | undefined {
  const handle = registry.query(control);
  const isWhole = handle !== undefined && (handle.members.length > 0 || (handle.kind !== 'radio' && handle.kind !== 'split'));
  return isWhole ? handle : (reanchor?.(control) ?? handle);
}

/** Passwords are never Truelle's, and files are chosen by the user alone. */
function isNeverWritten({ target, members }: ControlHandle): boolean {
  return [target, ...members].some((element) => isInput(element) && ['password', 'file', 'hidden', 'submit', 'button'].includes(element.type));
}

function refusalOf({ kind, target, members }: ControlHandle, user: UserWatch): RefusalReason | null {
  const elements = members.length > 0 ? members : [target];
  if (elements.every((element) => isDisabled(element))) return 'disabled';
  const isTyped = kind === 'text' || kind === 'textarea' || kind === 'number' || kind === 'date';
  if (isTyped && (isInput(target) || isTextArea(target)) && target.readOnly) return 'read-only';
  if (isTyped && !target.checkVisibility({ visibilityProperty: true })) return 'hidden';
  return elements.some((element) => user.hasTouched(element)) ? 'user-typing' : null;
}

function isDisabled(element: HTMLElement): boolean {
  if (isInput(element) || isTextArea(element) || isSelect(element)) return element.matches(':disabled');
  return element.getAttribute('aria-disabled') === 'true';
}

function inOrder<Name extends string>(names: readonly Name[], known: string | undefined, spent: ReadonlySet<string>): Name[] {
  const left = names.filter((name) => !spent.has(name));
  return [...left.filter((name) => name === known), ...left.filter((name) => name !== known)];
}

/** A wrong value is worse than an empty one: what a failed attempt left behind is taken away. */
async function putBack(driver: Driver, before: string | boolean, job: Job, context: ApplyContext): Promise<void> {
  const handle = job.current();
  if (handle === undefined || readControlValue(handle) === before) return;
  const write: Write = { ...job.write, action: { do: 'restore', shown: before } };
  await driver.write(handle, { ...job, write, isReached: (shown) => isReached(write, shown, context), order: (names) => [...names] });
}

function report(
  write: Write,
  family: string,
  before: string | boolean | null,
  outcome: ReceiptLine['outcome'],
  reason: ReceiptLine['reason'] | Extract<Attempt, { reason: unknown }>['reason'],
  strategy: string | null = null,
): AppliedWrite {
  return { line: { field: write.field, outcome, reason, strategy }, before, family, write, after: null };
}
