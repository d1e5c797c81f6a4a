import { isActive } from './is-active';

type EditCommand = 'insertText' | 'insertParagraph' | 'delete';

const inputTypes: Readonly<Record<EditCommand, string>> = { insertText: 'insertText', insertParagraph: 'insertParagraph', delete: 'deleteContentBackward' };

/**
 * Edits what is selected in the focused element the way a keyboard does: the page hears trusted events and can undo in one step.
 * Nothing else makes a browser type, however deprecated the call.
 */
export function runEditCommand(element: HTMLElement, command: EditCommand, text = ''): void {
  // The command goes wherever the focus is: should the user have gone on to another field, it would write there.
  if (!isActive(element)) return;
  // A keyboard announces what it is about to change and a command does not: masks and editors that listen to it lose the text without.
  const init = { bubbles: true, composed: true, cancelable: true, inputType: inputTypes[command], data: command === 'insertText' ? text : null };
  if (!element.dispatchEvent(new InputEvent('beforeinput', init))) return;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no successor produces trusted input events (see the docstring)
  element.ownerDocument.execCommand(command, false, text);
}
