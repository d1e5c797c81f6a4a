import { isInput } from '../../scan/native';
import { readControlValue } from '../../scan/read-value';
import type { Driver, Job } from '../driver';
import { leave, press, strike } from '../page-events';
import { settle } from '../turns';
import { labelOf, setChecked } from './choice-group';

/** One box or switch: pressed only when it says the contrary. */
export const tickBox: Driver = {
  family: 'checkbox',
  recognizes: ({ kind }) => kind === 'checkbox' || kind === 'switch',
  async write(_, job) {
    const checked = wantedState(job);
    if (checked === null) return { is: 'refused', reason: 'wrong-kind' };
    for (const strategy of job.order(['click', 'label', 'keys', 'native-set'])) {
      const now = job.current();
      if (now === undefined) return { is: 'failed', reason: 'vanished' };
      if (job.user.hasTouched(now.target)) return { is: 'refused', reason: 'user-typing' };
      if (readControlValue(now) === checked) return { is: 'done', strategy };
      await tick[strategy](now.target, checked);
      leave(now.target, false);
      await settle();
      const then = job.current();
      if (then === undefined) return { is: 'failed', reason: 'vanished' };
      if (readControlValue(then) === checked) return { is: 'done', strategy };
    }
    return { is: 'failed', reason: 'not-read-back' };
  },
};

function wantedState({ write: { action } }: Job): boolean | null {
  if (action.do === 'tick') return action.checked;
  return action.do === 'restore' && typeof action.shown === 'boolean' ? action.shown : null;
}

const tick: Readonly<Record<'click' | 'label' | 'keys' | 'native-set', (box: HTMLElement, checked: boolean) => void | Promise<void>>> = {
  click: (box) => press(box),
  label: async (box) => {
    const label = labelOf(box);
    if (label !== null) await press(label);
  },
  keys: (box) => void strike(box, ' '),
  'native-set': (box, checked) => {
    if (isInput(box)) setChecked(box, checked);
  },
};
