const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * Takes presses on our own buttons while a modal dialog of the page stands open: it makes everything outside it inert, and hands what is
 * pressed there to the dialog. Told by where the press is; only what the user really does counts.
 */
export function pressThroughModal(options: {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Our buttons that can be seen now. */
  readonly buttons: () => readonly HTMLElement[];
}): void {
  const { document, signal } = options;
  const onPress = (event: MouseEvent): void => {
    if (!event.isTrusted || document.querySelector('dialog:modal') === null) return;
    const button = options.buttons().find((one) => {
      const { left, right, top, bottom, width } = one.getBoundingClientRect();
      return width > 0 && event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    });
    if (button === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') button.click();
  };
  for (const kind of kinds) document.defaultView?.addEventListener(kind, onPress, { capture: true, signal });
}
