import { isInput, isTextArea } from '../scan/native';
import { runEditCommand } from './edit-command';
import { enter, fireChange, fireInput, leave, strike, typeCharacter } from './page-events';
import { nextTurn } from './turns';

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Ways to put a text into a box, gentlest first. The last serves boxes whose page empties them whenever they get the focus. */
export const textStrategies = ['native-set', 'insert-text', 'keys', 'set-unfocused'] as const;
export type TextStrategy = (typeof textStrategies)[number];

interface Climb {
  /** The box as it stands now; undefined when it is gone. */
  readonly current: () => HTMLElement | undefined;
  readonly texts: readonly string[];
  readonly strategies: readonly TextStrategy[];
  readonly isReached: () => boolean;
  /** True to give up at once: the user is typing there. */
  readonly isTaken: (box: HTMLElement) => boolean;
}

/**
 * Writes a text into a box, strategy after strategy, until it reads back right once the box has been left.
 * Returns the strategy that worked; null when none did, `vanished` and `taken` when the box is gone or the user's.
 */
export async function writeText({ current, texts, strategies, isReached, isTaken }: Climb): Promise<TextStrategy | 'vanished' | 'taken' | null> {
  for (const strategy of strategies) {
    for (const text of texts) {
      const box = current();
      if (box === undefined) return 'vanished';
      if (isTaken(box)) return 'taken';
      await put[strategy](box, text);
      await nextTurn();
      if (current() === undefined) return 'vanished';
      if (isReached()) return strategy;
    }
  }
  return null;
}

export function isTextBox(element: HTMLElement): element is TextBox {
  return isInput(element) || isTextArea(element);
}

/** Sets the value with the browser's own setter, which a framework that watches its node's `value` does not see. */
export function setNativeValue(box: TextBox, value: string): void {
  const prototype = isInput(box) ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Reflect.set(prototype, 'value', value, box);
}

const put: Readonly<Record<TextStrategy, (box: HTMLElement, text: string) => void | Promise<void>>> = {
  'native-set': (box, text) => {
    if (!isTextBox(box)) return;
    enter(box);
    setNativeValue(box, text);
    fireInput(box, text);
    fireChange(box);
    leave(box, false);
  },
  'insert-text': async (box, text) => {
    enter(box);
    // A page may answer the focus a moment later, by emptying the box or moving the caret.
    await nextTurn();
    selectAll(box);
    if (text === '') runEditCommand(box, 'delete');
    else insertLines(box, text);
    leave(box, true);
  },
  keys: async (box, text) => {
    enter(box);
    await nextTurn();
    await eraseByKeys(box);
    for (const character of text) await typeCharacter(box, character);
    leave(box, true);
  },
  'set-unfocused': (box, text) => {
    if (!isTextBox(box)) return;
    setNativeValue(box, text);
    fireInput(box, text);
    fireChange(box);
  },
};

function insertLines(box: HTMLElement, text: string): void {
  if (isTextArea(box) || !text.includes('\n')) {
    runEditCommand(box, 'insertText', text);
    return;
  }
  // An editable region has no line ends: it draws them as paragraphs of its own kind.
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) runEditCommand(box, 'insertParagraph');
    if (line !== '') runEditCommand(box, 'insertText', line);
  }
}

export function selectAll(box: HTMLElement): void {
  if (isTextBox(box)) box.select();
  else box.ownerDocument.getSelection()?.selectAllChildren(box);
}

/** Empties a box as a person does: all selected then one key, then a key per character where the page keeps its own caret. */
async function eraseByKeys(box: HTMLElement): Promise<void> {
  const shown = (): string => (isTextBox(box) ? box.value : box.textContent);
  for (let left = shown().length; left > 0 && shown() !== ''; left -= 1) {
    selectAll(box);
    if (strike(box, 'Backspace') && isEditable(box)) runEditCommand(box, 'delete');
    await nextTurn();
  }
}

function isEditable(box: HTMLElement): boolean {
  return isTextBox(box) || box.isContentEditable;
}
