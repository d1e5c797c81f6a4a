import type { ControlReading, PartReading } from '../../fields/reading';
import type { ControlHandle, ControlRegistry } from '../control-registry';
import { rememberedPlaceholder } from './blank-value';
import type { Labels } from './labels/find-labels';
import { isInput, isSelect, isTextArea, roleOf } from './native';
import { readControlOptions, readControlValue, selectOptions } from './read-value';
import type { FoundControl } from './scan-context';
import { collapse } from './shown-text';
import { datePartsOf, type DatePart } from './split-parts';

type Place = Pick<ControlReading, 'section' | 'order' | 'group' | 'inDialog'>;

/** The reading of one control; its handle goes to the registry. */
export function describeControl(control: FoundControl, labels: Labels, place: Place, registry: ControlRegistry): ControlReading {
  const { kind, target, members } = control;
  const handle: ControlHandle = { id: registry.idOf(target), kind, target, members };
  registry.put(handle);
  return {
    id: handle.id,
    kind,
    inputType: isInput(target) ? target.type : '',
    labels: labels.candidates,
    options: readControlOptions(handle),
    parts: kind === 'split' ? readParts(members) : null,
    value: readControlValue(handle),
    state: readState(control, labels.isRequired),
    limits: kind === 'split' ? noLimits : readLimits(target),
    ...place,
  };
}

function readState({ kind, target, members, named, box }: FoundControl, isMarkedRequired: boolean): ControlReading['state'] {
  const bearers = [...new Set([target, ...members, ...named])];
  const answers = members.length > 0 ? members : [target];
  const says = (name: string): boolean => bearers.some((bearer) => bearer.getAttribute(name) === 'true');
  const isOff = (element: HTMLElement): boolean => element.matches(':disabled, [aria-disabled=true], .p-disabled, .Mui-disabled, .is-disabled');
  return {
    required: isMarkedRequired || says('aria-required') || bearers.some((bearer) => bearer.matches(':required')),
    readOnly: says('aria-readonly') || (isTyped(kind) && answers.every((item) => (isInput(item) || isTextArea(item)) && item.readOnly)),
    disabled: answers.every(isOff) || (members.length === 0 && [box, ...named].some(isOff)) || target.closest('[aria-disabled=true], [inert]') !== null,
    invalid: bearers.some((bearer) => bearer.matches('[aria-invalid=true], :user-invalid, .is-invalid, .p-invalid')) || box.matches('.p-invalid, .Mui-error, .is-invalid'),
    autofilled: bearers.some((bearer) => bearer.matches(':autofill')),
  };
}

/** Kinds whose box is typed in: a list or a calendar may keep a read-only box and take answers all the same. */
function isTyped(kind: ControlReading['kind']): boolean {
  return ['text', 'textarea', 'number', 'date', 'split'].includes(kind);
}

const noLimits: ControlReading['limits'] = { maxLength: null, pattern: null, inputMode: null };

function readLimits(target: HTMLElement): ControlReading['limits'] {
  const attribute = (name: string): string | null => {
    const text = target.getAttribute(name) ?? '';
    return text === '' ? null : text;
  };
  return { maxLength: lengthOf(target), pattern: isInput(target) ? attribute('pattern') : null, inputMode: attribute('inputmode') };
}

function lengthOf(target: HTMLElement): number | null {
  if (!isInput(target) && !isTextArea(target)) return null;
  return target.maxLength >= 0 ? target.maxLength : null;
}

const dateHints: Readonly<Record<DatePart, string>> = { day: 'jj', month: 'mm', year: 'aaaa' };

function readParts(boxes: readonly HTMLElement[]): PartReading[] {
  const parts = datePartsOf(boxes);
  return boxes.map((box, index) => {
    const part = parts?.[index];
    return {
      kind: isSelect(box) ? 'select' : roleOf(box) === 'combobox' ? 'combobox' : isInput(box) && box.type === 'number' ? 'number' : 'text',
      maxLength: lengthOf(box),
      hint: part === undefined ? hintOf(box) : dateHints[part],
      options: isSelect(box) ? selectOptions(box) : null,
    };
  });
}

function hintOf(box: HTMLElement): string {
  const texts = [rememberedPlaceholder(box), box.getAttribute('aria-label') ?? '', box.title];
  return collapse(texts.find((text) => collapse(text) !== '') ?? '');
}
