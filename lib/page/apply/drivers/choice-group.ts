import { foldLabel } from '../../../fields/label-text';
import { isInput } from '../../scan/native';
import { optionText } from '../../scan/option-text';
import { readControlValue } from '../../scan/read-value';
import type { ControlHandle } from '../../control-registry';
import type { Attempt, Driver, Job } from '../driver';
import { choiceOf, matchOption } from '../match-option';
import { fireChange, fireInput, leave, press, strike } from '../page-events';
import { settle } from '../turns';
import { isSeen } from '../overlays';
import { refusalOf } from './native-select';

/** Radios, native or drawn, and buttons or cards of which one is pressed. */
export const choiceGroup: Driver = {
  family: 'radio',
  recognizes: ({ kind }) => kind === 'radio',
  async write(handle, job) {
    const { action } = job.write;
    if (action.do === 'restore' && action.shown === '') return unchoose(handle, job);
    const choice = choiceOf(action);
    if (choice === null) return { is: 'refused', reason: 'wrong-kind' };
    const options = handle.members.map((member) => ({ text: optionText(member), value: member.getAttribute('value') }));
    const match = matchOption(options, choice);
    if (match.is !== 'one') return refusalOf(match);
    const chosen = foldLabel(options[match.index]?.text ?? '');
    for (const strategy of job.order(['click', 'label', 'keys', 'native-set'])) {
      const member = job.current()?.members[match.index];
      if (member === undefined) return { is: 'failed', reason: 'vanished' };
      if (job.user.hasTouched(member)) return { is: 'refused', reason: 'user-typing' };
      if (isInput(member) ? member.disabled : member.getAttribute('aria-disabled') === 'true') return { is: 'refused', reason: 'disabled' };
      await choose[strategy](member);
      leave(member, false);
      await settle();
      const now = job.current();
      if (now === undefined) return { is: 'failed', reason: 'vanished' };
      const shown = readControlValue(now);
      if (job.isReached(shown) || (typeof shown === 'string' && chosen !== '' && foldLabel(shown) === chosen)) return { is: 'done', strategy };
    }
    return { is: 'failed', reason: 'not-read-back' };
  },
};

const choose: Readonly<Record<'click' | 'label' | 'keys' | 'native-set', (member: HTMLElement) => void | Promise<void>>> = {
  click: (member) => press(member),
  label: async (member) => {
    const label = labelOf(member);
    if (label !== null) await press(label);
  },
  keys: (member) => void strike(member, ' '),
  'native-set': (member) => setChecked(member, true),
};

/** What a person presses when the box itself is hidden. */
export function labelOf(member: HTMLElement): HTMLElement | null {
  const labels = isInput(member) ? [...(member.labels ?? [])] : [];
  return labels.find(isSeen) ?? member.parentElement;
}

/** Sets a native box and says so; a framework that holds the state itself puts it back, which reading back shows. */
export function setChecked(member: HTMLElement, checked: boolean): void {
  if (!isInput(member)) return;
  Reflect.set(HTMLInputElement.prototype, 'checked', checked, member);
  fireInput(member, '');
  fireChange(member);
}

/** Back to « nothing chosen »: a native group can be emptied by script, one that a kit holds only if it takes a second press. */
async function unchoose(handle: ControlHandle, job: Job): Promise<Attempt> {
  const chosen = handle.members.find((member) => (isInput(member) ? member.checked : isMarked(member)));
  if (chosen === undefined) return { is: 'done', strategy: 'native-set' };
  const drawn = drawnMarks(chosen, handle.members);
  if (isInput(chosen)) setChecked(chosen, false);
  else await press(chosen);
  await settle();
  // Some kits let a second press take the answer back; it changes nothing in any other group.
  if (isInput(chosen) && chosen.isConnected && chosen.checked) await press(chosen);
  await settle();
  const now = job.current();
  if (now === undefined) return { is: 'failed', reason: 'vanished' };
  if (readControlValue(now) === '' && !isDrawnStill(drawn)) return { is: 'done', strategy: 'native-set' };
  // The kit holds the answer itself and has not heard: the box says again what the kit goes on saying.
  if (isInput(chosen) && chosen.isConnected) Reflect.set(HTMLInputElement.prototype, 'checked', true, chosen);
  return { is: 'failed', reason: 'not-read-back' };
}

type Marks = readonly { readonly element: Element; readonly mark: string }[];

/** Classes by which a kit draws this member as the chosen one, and no other. */
function drawnMarks(chosen: HTMLElement, members: readonly HTMLElement[]): Marks {
  const others = new Set(members.filter((member) => member !== chosen).flatMap((member) => aroundAlone(member, members).flatMap((element) => [...element.classList])));
  const marks = aroundAlone(chosen, members).flatMap((element) => [...element.classList].map((mark) => ({ element, mark })));
  return marks.filter(({ mark }) => /check|select|activ|dirty|chosen|pressed|\bon\b/i.test(mark) && !/focus/i.test(mark) && !others.has(mark));
}

function isDrawnStill(marks: Marks): boolean {
  return marks.some(({ element, mark }) => element.isConnected && element.classList.contains(mark));
}

/** The member, and what is drawn around it alone. */
function aroundAlone(member: HTMLElement, members: readonly HTMLElement[]): Element[] {
  const found: Element[] = [member];
  for (let around = member.parentElement, step = 0; around !== null && step < 4; around = around.parentElement, step += 1) {
    const part = around;
    if (members.some((other) => other !== member && part.contains(other))) break;
    found.push(part);
  }
  return found;
}

function isMarked(member: HTMLElement): boolean {
  return ['aria-checked', 'aria-pressed', 'aria-selected'].some((name) => member.getAttribute(name) === 'true');
}
