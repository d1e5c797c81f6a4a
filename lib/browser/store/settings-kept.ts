/**
 * Settings that stay readable while Truelle is locked: how portals were recognized and written into, what the user prefers. They hold words
 * of pages and choices, nothing of any person. Every other setting is sealed.
 */
export function isOpenSetting(key: string): boolean {
  return openSettings.has(key) || key.startsWith('coverage:') || key.startsWith('strategies:');
}

const openSettings: ReadonlySet<string> = new Set(['calibrations', 'preferences', 'backup', 'documents.limit', 'portalHome']);
