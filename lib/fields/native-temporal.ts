import type { Temporal as Polyfilled } from 'temporal-polyfill';

/** The browser's own calendar: every browser that the manifest asks for has it, so the built extension carries no copy. */
export const { Temporal } = globalThis as unknown as { readonly Temporal: typeof Polyfilled };
