import { foldLabel } from '../../../fields/label-text';
import { isSelect } from '../../scan/native';
import { shownText } from '../../scan/shown-text';
import type { ControlHandle } from '../../control-registry';
import type { Attempt, Driver } from '../driver';
import { choiceOf } from '../match-option';
import { emptyControl } from '../empty-control';
import { isSeen } from '../overlays';
import { waitFor } from '../wait-for';
import { chooseFrom } from './drop-down';
import { findSelectOption, refusalOf, setSelected } from './native-select';

const drawingMs = 500;

/** A native `<select>` hidden behind what a plug-in draws (Select2, Chosen and their like): both have to say the same. */
export const enhancedSelect: Driver = {
  family: 'enhanced-select',
  recognizes: (handle) => querySource(handle) !== null,
  async write(handle, job) {
    const select = querySource(handle);
    if (select === null) return { is: 'failed', reason: 'vanished' };
    const match = await findSelectOption(select, job.write.action, job.signal);
    if (match.is !== 'one') return refusalOf(match);
    const before = select.selectedIndex;
    const wanted = foldLabel(select.options[match.index]?.text ?? '');
    const drawn = queryDrawn(select);
    const previous = foldLabel(select.options[before]?.text ?? '');
    const isDrawn = (): boolean => {
      if (drawn === null) return select.selectedIndex === match.index;
      const shown = foldLabel(shownText(drawn));
      // A blank answer draws a hint: it is enough that the former answer has gone.
      return job.write.action.do === 'restore' && job.write.action.shown === '' ? previous === '' || !shown.includes(previous) : shown.includes(wanted);
    };
    const wait = { document: select.ownerDocument, signal: job.signal, limitMs: drawingMs };
    await job.user.whenIdle(job.signal);
    setSelected(select, match.index);
    if ((await waitFor(isDrawn, wait)) === true) return { is: 'done', strategy: 'native-set' };
    // Chosen redraws on an event of its own only.
    for (const type of ['chosen:updated', 'liszt:updated']) select.dispatchEvent(new Event(type, { bubbles: true }));
    if ((await waitFor(isDrawn, { ...wait, limitMs: 200 })) === true) return { is: 'done', strategy: 'native-set' };
    const { action } = job.write;
    if (drawn !== null && action.do === 'restore' && action.shown === '') {
      const emptied = await emptyControl(drawn, job, isDrawn);
      if (emptied.is !== 'done' && select.selectedIndex !== before) setSelected(select, before);
      return emptied;
    }
    const choice = choiceOf(action);
    const attempt: Attempt =
      drawn === null || choice === null ? { is: 'failed', reason: 'not-read-back' } : await chooseFrom(drawn, choice, job, () => isDrawn());
    if (attempt.is !== 'done' && select.selectedIndex !== before) setSelected(select, before);
    return attempt;
  },
};

/** The hidden list behind a control: the control itself, or the one that what is drawn stands next to. */
function querySource({ kind, target }: ControlHandle): HTMLSelectElement | null {
  if (isSelect(target)) return isSeen(target) ? null : target;
  if (kind !== 'select' && kind !== 'combobox' && kind !== 'tags') return null;
  const beside = target.previousElementSibling;
  return beside !== null && isSelect(beside) && !isSeen(beside) && beside.options.length > 0 ? beside : null;
}

/** What the user sees instead of the list: beside it, or a box of its own around it. */
function queryDrawn(select: HTMLSelectElement): HTMLElement | null {
  for (const beside of [select.nextElementSibling, select.previousElementSibling]) {
    if (beside instanceof HTMLElement && beside.nodeName !== 'LABEL' && isSeen(beside)) return beside;
  }
  for (let around = select.parentElement, step = 0; around !== null && step < 3; around = around.parentElement, step += 1) {
    if (around.querySelectorAll('select').length > 1) return null;
    if (isSeen(around) && around.getBoundingClientRect().width > 16 && foldLabel(shownText(around)) !== '') return around;
  }
  return null;
}
