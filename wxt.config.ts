import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { documentAssets } from './scripts/document-assets.mjs';
import { dropStatements } from './scripts/drop-statements.mjs';
import { silenceWxt } from './scripts/silence-wxt.mjs';

const portalHosts = ['https://*.constructys.fr/*'];
const demoHosts = ['http://localhost/*', 'http://127.0.0.1/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  zip: { excludeSources: ['test-results/**', 'demo-output/**', 'coverage/**', 'reports/**', 'playwright-report/**'] },
  manifest: ({ browser, mode }) => {
    const hosts = mode === 'demo' ? [...portalHosts, ...demoHosts] : portalHosts;
    const isFirefox = browser === 'firefox';
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'fr',
      permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', ...(isFirefox ? [] : ['sidePanel', 'offscreen'])],
      host_permissions: hosts,
      incognito: 'not_allowed',
      action: { default_title: '__MSG_actionTitle__' },
      commands: {
        'open-panel': {
          suggested_key: { default: 'Alt+Shift+T' },
          description: '__MSG_commandOpenPanel__',
        },
      },
      content_security_policy: {
        extension_pages: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; object-src 'none'; img-src 'self' data: blob:; style-src 'self'",
      },
      web_accessible_resources: [{ resources: ['panel.html'], matches: hosts }],
      ...(isFirefox
        ? {
            sidebar_action: { default_panel: 'panel.html', default_title: '__MSG_extensionName__', open_at_install: false },
            browser_specific_settings: {
              gecko: { id: 'truelle@truelle.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : { storage: { managed_schema: 'managed-schema.json' }, minimum_chrome_version: '148', side_panel: { default_path: 'panel.html' }, message_serialization: 'structured_clone' }),
    };
  },
  hooks: { 'build:publicAssets': (_wxt, files) => void files.push(...documentAssets()) },
  vite: ({ command }) => ({
    // Tests run in Node, which has no calendar and no browser of its own.
    resolve: { alias: command === 'build' ? { 'temporal-polyfill': fileURLToPath(new URL('lib/fields/native-temporal.ts', import.meta.url)), 'webextension-polyfill': fileURLToPath(new URL('lib/browser/native-browser.ts', import.meta.url)) } : {} },
    plugins: [preact({ devToolsEnabled: false }), silenceWxt(), dropStatements()],
    worker: { format: 'es' },
  }),
});
