import { describe, expect, it } from 'vitest';
import { loadPreferences, parsePresets, savePreferences } from './preferences';

function fakeStore(): Parameters<typeof savePreferences>[0] {
  const kept = new Map<string, unknown>();
  return { readSetting: (key) => Promise.resolve(kept.get(key)), saveSetting: (key, value) => Promise.resolve(void kept.set(key, structuredClone(value))) };
}

describe('preferences', () => {
  it('are those of the user, then those of the administrator, then ours', async () => {
    const store = fakeStore();
    expect(await loadPreferences(store)).toEqual({ autoLockMinutes: 15, retention: 90 });
    const presets = parsePresets({ autoLockMinutes: 5, retentionDays: 30 });
    expect(await loadPreferences(store, presets)).toEqual({ autoLockMinutes: 5, retention: 30 });
    await savePreferences(store, { autoLockMinutes: null });
    await savePreferences(store, { retention: 'contract-end' });
    expect(await loadPreferences(store, presets)).toEqual({ autoLockMinutes: null, retention: 'contract-end' });
  });

  it.each([[{ autoLockMinutes: 0.5, retention: -1 }], ['text'], [{ autoLockMinutes: '5' }]])('that make no sense (%j) count for nothing', async (kept) => {
    const store = fakeStore();
    await store.saveSetting('preferences', kept);
    expect(await loadPreferences(store)).toEqual({ autoLockMinutes: 15, retention: 90 });
  });
});

describe('what an administrator presets', () => {
  it('is read by the published names', () => {
    expect(parsePresets({ autoLockMinutes: 0, retention: 'contract-end', retentionDays: 30 })).toEqual({ autoLockMinutes: null, retention: 'contract-end' });
    expect(parsePresets({ retentionDays: 30 })).toEqual({ retention: 30 });
  });

  it('and does not fit is left out', () => {
    expect(parsePresets({ autoLockMinutes: 7, retentionDays: 0, retention: 'never' })).toEqual({});
  });
});
