// Kits whose own types are missing or do not agree with one another: what the tests use of them.
declare module 'jquery' {
  const jquery: unknown;
  export default jquery;
}
declare module 'jquery-ui/dist/jquery-ui.js';
declare module 'select2' {
  const extend: ((root: Window, jquery: unknown) => void) | undefined;
  export default extend;
}
declare module 'inputmask' {
  const Inputmask: (...options: unknown[]) => { readonly mask: (selector: string) => void };
  export default Inputmask;
}
declare module 'filepond/locale/fr-fr.js' {
  const french: Readonly<Record<string, string>>;
  export default french;
}
