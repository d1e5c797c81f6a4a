/**
 * WXT writes into the console of the page in every mode but the production one. Nothing of ours may: the demonstration, on which the
 * browser tests run, is as silent as what ships.
 * @returns {import('vite').Plugin}
 */
export function silenceWxt() {
  return {
    name: 'silence-wxt',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (/\/node_modules\/wxt\/|virtual:wxt/.test(id) && code.includes('import.meta.env.MODE') ? { code: code.replaceAll('import.meta.env.MODE', '"production"'), map: null } : undefined),
  };
}
