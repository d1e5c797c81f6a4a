/** The browser's own interface, with promises in every browser that the manifest asks for: the built extension carries no other. */
const { browser } = globalThis as unknown as { readonly browser: unknown };

export default browser;
