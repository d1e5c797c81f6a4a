/** The calls of jQuery and its plug-ins that the test makes. */
export interface Jquery {
  (selector: string): {
    readonly val: () => unknown;
    readonly text: () => string;
    readonly on: (type: string, listener: () => void) => void;
    readonly datepicker: (...options: unknown[]) => unknown;
    readonly select2: (options: object) => unknown;
    readonly selectmenu: (options: object) => unknown;
    readonly autocomplete: (options: object) => unknown;
    readonly spinner: (...options: unknown[]) => unknown;
  };
  readonly datepicker: { readonly formatDate: (format: string, day: unknown) => string };
}

/** Loads jQuery as old pages have it, on the window, then the plug-ins that look for it there. */
export async function loadJquery(): Promise<Jquery> {
  const { default: jquery } = await import('jquery');
  Object.assign(window, { jQuery: jquery, $: jquery });
  const { default: select2 } = await import('select2');
  // Bundled, it waits for the jQuery to extend.
  if (typeof select2 === 'function') select2(window, jquery);
  await import('jquery-ui/dist/jquery-ui.js');
  // The interface above is all that the test knows of it.
  return jquery as Jquery;
}
