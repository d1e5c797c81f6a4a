/**
 * Settings that stay readable while Truelle is locked: how portals were recognized and written into, what the user prefers. They hold words
 * of pages and choices, nothing of any person. Every other setting is sealed.
 */
export function isOpenSetting(key: string): boolean {
  return key === 'calibrations' || key === 'preferences' || key === 'backup' || key.startsWith('coverage:') || key.startsWith('strategies:');
}
