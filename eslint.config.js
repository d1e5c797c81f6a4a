import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const projectFolders = ['fields', 'law', 'rules', 'documents', 'profiles', 'filling', 'guidance', 'portal', 'page', 'pdf', 'browser'];
const pureFolders = ['fields', 'law', 'rules', 'documents', 'profiles', 'filling', 'guidance', 'portal'];

/** Who may import whom: `may` as code, `types` only with `import type`. What is in neither is refused. */
const imports = {
  fields: { may: [], types: [] },
  law: { may: ['fields'], types: [] },
  rules: { may: ['fields', 'law'], types: [] },
  documents: { may: ['fields', 'law'], types: [] },
  profiles: { may: ['fields', 'law'], types: [] },
  filling: { may: ['fields', 'law', 'rules', 'documents', 'profiles'], types: ['portal'] },
  guidance: { may: ['fields', 'law', 'rules', 'documents', 'profiles'], types: ['portal', 'filling'] },
  portal: { may: ['fields', 'documents'], types: [] },
  page: { may: ['portal', 'fields'], types: ['filling'] },
  pdf: { may: ['fields'], types: ['documents'] },
  browser: { may: ['fields', 'profiles'], types: ['law', 'rules', 'documents', 'filling', 'guidance', 'portal'] },
};

const purity = 'This folder is pure: it takes plain data and gives plain data. Read it at the edge (page, pdf, browser, an entrypoint) and pass it in.';
const markup = 'Text becomes an element or a text node, never markup: what people typed and what pages say is not ours.';
const impureNames = ['document', 'window', 'browser', 'chrome', 'indexedDB', 'fetch', 'localStorage', 'navigator', 'location'];
const packages = {
  preact: { in: [], why: 'Views live in components/ and entrypoints/.' },
  idb: { in: ['browser'], why: 'Only lib/browser opens the database.' },
  'pdfjs-dist': { in: ['pdf'], why: 'Only lib/pdf opens a PDF.' },
  'wxt/browser': { in: ['browser'], why: 'Only lib/browser and the entrypoints name the browser; pass in what is needed.' },
  'webextension-polyfill': { in: [], types: true, why: 'Import `browser` from wxt/browser, which is the polyfill.' },
};

function boundaries(folder) {
  const { may, types } = imports[folder];
  const patterns = projectFolders
    .filter((other) => other !== folder && !may.includes(other))
    .map((other) => ({
      regex: `^\\.{1,2}/(?:.*/)?${other}/`,
      allowTypeImports: types.includes(other),
      message: types.includes(other)
        ? `lib/${folder} may import only types of lib/${other}: use \`import type\`, or move the code to the folder that knows it.`
        : `lib/${folder} must not know lib/${other}. See « The tree » in README.md for who may import whom.`,
    }));
  patterns.push({ regex: '/(?:components|entrypoints)/', message: 'Nothing in lib/ imports a view or an entrypoint.' });
  for (const [name, rule] of Object.entries(packages)) {
    if (!rule.in.includes(folder)) patterns.push({ regex: `^${name}(?:/|$)`, allowTypeImports: rule.types === true, message: rule.why });
  }
  return {
    files: [`lib/${folder}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      ...(pureFolders.includes(folder)
        ? {
            'no-restricted-globals': ['error', ...impureNames.map((name) => ({ name, message: purity }))],
            'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'Today is an input.' }],
            'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Today is an input.' }],
          }
        : {}),
    },
  };
}

export default tseslint.config(
  { ignores: ['node_modules', '.output', '.wxt', 'demo-output', 'coverage', 'reports', 'test-results', 'tests/pages/**/dist'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] }, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...Object.keys(imports).map(boundaries),
  {
    files: ['components/**/*.{ts,tsx}'],
    ignores: ['**/*.test.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {
        patterns: [
          { regex: '/(?:page|browser|pdf)/', message: 'A component gets props and gives callbacks: the entrypoint reads the page or the browser.' },
          { regex: '/entrypoints/', message: 'Nothing imports an entrypoint.' },
          { regex: '^wxt/browser$', message: 'A component never names the browser.' },
        ],
      }],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/{page,pdf,browser}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', '**/{fixture-page,scan-fixture}.ts'],
    rules: {
      'no-restricted-syntax': ['error',
        { selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', message: markup },
        { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]', message: markup },
        { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write/]', message: markup },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: markup },
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.{js,ts}', '**/*.test.{ts,tsx}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', Buffer: 'readonly', performance: 'readonly', fetch: 'readonly', AbortController: 'readonly', AbortSignal: 'readonly' } },
  },
  { files: ['tests/{e2e,bench,soak}/**/*.mjs', 'scripts/pictures.mjs', 'scripts/guide.mjs'], languageOptions: { globals: { chrome: 'readonly', document: 'readonly', window: 'readonly' } } },
  { files: ['tests/pages/**/*.{js,jsx,mjs,ts,tsx}'], extends: [tseslint.configs.disableTypeChecked], rules: { 'no-undef': 'off' } },
);
