import type { WriteAction } from '../../../filling/fill-plan';
import type { ControlHandle } from '../../control-registry';
import type { Driver } from '../driver';
import { calendar } from './calendar';
import { choiceGroup } from './choice-group';
import { dateBox } from './date-box';
import { autocomplete, dropDown } from './drop-down';
import { enhancedSelect } from './enhanced-select';
import { nativeSelect } from './native-select';
import { splitAnswer } from './split-answer';
import { textLike } from './text-like';
import { tickBox } from './tick-box';

/** The first that recognizes a control drives it: the particular before the general. */
const allDrivers: readonly Driver[] = [splitAnswer, choiceGroup, tickBox, calendar, enhancedSelect, nativeSelect, autocomplete, dropDown, dateBox, textLike];

/** The driver of a control for what is to be done to it; undefined when no family knows it. */
export function queryDriver(handle: ControlHandle, action: WriteAction): Driver | undefined {
  return allDrivers.find((driver) => driver.recognizes(handle, action));
}
