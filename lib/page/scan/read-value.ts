import type { OptionReading } from '../../fields/reading';
import type { ControlHandle } from '../control-registry';
import { isBlank, isPrompt, rememberedPlaceholder } from './blank-value';
import { chipTexts, drawnAnswer, openedOptions, selectedOptions } from './drawn-value';
import { isInput, isSelect, isTextArea } from './native';
import { optionText } from './option-text';
import { readEditable } from './read-editable';
import { collapse, shownText } from './shown-text';
import { joinParts } from './split-parts';

/**
 * What a control shows now: its text, the text of the chosen answer, `true` or `false` for a box.
 * Empty when blank: a mask's skeleton, a hint put in as a value and an invitation to choose are blank.
 * Dates are `dd/mm/yyyy`, whatever draws them. A password is never read.
 */
export function readControlValue(handle: ControlHandle): string | boolean {
  const { target, members } = handle;
  switch (handle.kind) {
    case 'text':
    case 'textarea':
    case 'number':
    case 'date':
      return readBox(target);
    case 'calendar':
      return isInput(target) ? readBox(target) : drawnAnswer(target);
    case 'editable':
      return readEditable(target);
    case 'select':
      return isSelect(target) ? readSelect(target) : drawnAnswer(target);
    case 'combobox':
      return drawnAnswer(target);
    case 'listbox':
      return isSelect(target) ? readSelect(target) : selectedOptions(target).join(', ');
    case 'tags':
      return isSelect(target) ? readSelect(target) : chipTexts(target).join(', ');
    case 'radio':
      return readRadios(members);
    case 'checkbox':
    case 'switch':
      return isOn(target);
    case 'split':
      return joinParts(
        members,
        members.map((member) => readPart(member)),
      );
  }
}

/** The answers a control offers, in order, without invitations to choose; null when its list has to be opened to be read, or when it has none. */
export function readControlOptions(handle: ControlHandle): OptionReading[] | null {
  const { target, members } = handle;
  const { kind } = handle;
  if (kind === 'radio') return members.map((member) => ({ text: optionText(member), value: technicalValue(member) }));
  if (kind === 'split') return null;
  if (isSelect(target)) return selectOptions(target);
  if (kind === 'listbox') return [...target.querySelectorAll<HTMLElement>('[role=option]')].map(drawnOption);
  if (kind === 'combobox' || kind === 'tags') return openedOptions(target)?.map(drawnOption) ?? null;
  return isInput(target) && target.list !== null ? [...target.list.options].map(listedOption) : null;
}

/** Answers of a native list: what can be chosen, without the first line that says « Choisir ». */
export function selectOptions(select: HTMLSelectElement): OptionReading[] {
  const usable = [...select.options].filter((option) => !option.disabled && !isBlankOption(option));
  return usable.map((option) => ({ text: collapse(option.text), value: option.value }));
}

/** Text of one box of a split answer. */
export function readPart(member: HTMLElement): string {
  if (isSelect(member)) return readSelect(member);
  return isInput(member) ? readBox(member) : drawnAnswer(member);
}

function readBox(target: HTMLElement): string {
  if (isTextArea(target)) return isBlank(target.value, rememberedPlaceholder(target)) ? '' : target.value.replace(/\r\n?/g, '\n');
  if (!isInput(target)) return drawnAnswer(target);
  if (target.type === 'password') return '';
  const value = target.value;
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(.*))?$/.exec(value);
  if (day !== null && ['date', 'month', 'datetime-local'].includes(target.type)) {
    const [, year, month, date, time] = day;
    return [[date, month, year].filter((part) => part !== undefined).join('/'), time].filter((part) => part !== undefined).join(' ');
  }
  return isBlank(value, rememberedPlaceholder(target)) ? '' : value.trim();
}

function readSelect(select: HTMLSelectElement): string {
  const chosen = [...select.selectedOptions].filter((option) => !isBlankOption(option));
  return chosen.map((option) => collapse(option.text)).join(', ');
}

/** « Choisir » and its like, and a line without value at the head of the list. */
function isBlankOption(option: HTMLOptionElement): boolean {
  const text = collapse(option.text);
  return text === '' || isPrompt(text) || (option.value === '' && option.index === 0);
}

function readRadios(members: readonly HTMLElement[]): string {
  const chosen = members.find(isOn);
  return chosen === undefined ? '' : optionText(chosen);
}

function isOn(element: HTMLElement): boolean {
  if (isInput(element)) return element.checked;
  const inner = element.querySelector('input[type=checkbox], input[type=radio]');
  if (inner !== null && isInput(inner)) return inner.checked;
  return ['aria-checked', 'aria-pressed', 'aria-selected'].some((attribute) => element.getAttribute(attribute) === 'true');
}

function drawnOption(option: HTMLElement): OptionReading {
  return { text: shownText(option), value: option.getAttribute('data-value') ?? option.getAttribute('value') };
}

function listedOption(option: HTMLOptionElement): OptionReading {
  return { text: collapse(option.label === '' ? option.value : option.label), value: option.value };
}

function technicalValue(member: HTMLElement): string | null {
  const value = member.getAttribute('value') ?? member.getAttribute('data-value');
  return value === '' ? null : value;
}
