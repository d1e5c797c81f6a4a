import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPreferences, savePreferences, watchPreferences } from './preferences';

function fakeStore(): Parameters<typeof savePreferences>[0] {
  const kept = new Map<string, unknown>();
  return { readSetting: (key) => Promise.resolve(kept.get(key)), saveSetting: (key, value) => Promise.resolve(void kept.set(key, structuredClone(value))) };
}
const ours = { autoLockMinutes: 15, retention: 90, alerts: 'all' };
const preset = (policies: object): Promise<void> => fakeBrowser.storage.managed.set(policies as Record<string, unknown>);

beforeEach(() => fakeBrowser.reset());

describe('preferences', () => {
  it('are those of the user, then those of the administrator, then ours', async () => {
    const store = fakeStore();
    expect(await loadPreferences(store)).toEqual(ours);
    await preset({ autoLockMinutes: 5, retentionDays: 30, alerts: 'blocking' });
    expect(await loadPreferences(store)).toEqual({ autoLockMinutes: 5, retention: 30, alerts: 'blocking' });
    await savePreferences(store, { autoLockMinutes: null });
    await savePreferences(store, { retention: 'contract-end', alerts: 'without-info' });
    expect(await loadPreferences(store)).toEqual({ autoLockMinutes: null, retention: 'contract-end', alerts: 'without-info' });
  });

  it.each([[{ autoLockMinutes: 0.5, retention: -1, alerts: 'none' }], ['text'], [{ autoLockMinutes: '5' }]])('that make no sense (%j) count for nothing', async (kept) => {
    const store = fakeStore();
    await store.saveSetting('preferences', kept);
    expect(await loadPreferences(store)).toEqual(ours);
  });

  it('are ours where the browser has no policies at all', async () => {
    const refused = vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no policy'));
    expect(await loadPreferences(fakeStore())).toEqual(ours);
    refused.mockRestore();
  });

  it('that change are told to every page until it no longer wants to know', async () => {
    const stopped = new AbortController();
    const heard = vi.fn();
    watchPreferences(heard, stopped.signal);
    await savePreferences(fakeStore(), { alerts: 'blocking' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    stopped.abort();
  });
});

describe('what an administrator presets', () => {
  const preferences = async (policies: object) => {
    await preset(policies);
    return loadPreferences(fakeStore());
  };

  it('is read by the published names', async () => {
    expect(await preferences({ autoLockMinutes: 0, retention: 'contract-end', retentionDays: 30 })).toEqual({ ...ours, autoLockMinutes: null, retention: 'contract-end' });
    fakeBrowser.reset();
    expect(await preferences({ retentionDays: 30 })).toEqual({ ...ours, retention: 30 });
  });

  it('and does not fit is left out', async () => {
    expect(await preferences({ autoLockMinutes: 7, retentionDays: 0, retention: 'never', alerts: 'some' })).toEqual(ours);
  });
});
