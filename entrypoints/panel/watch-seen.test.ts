import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchSeen } from './watch-seen';

type Callback = (entries: readonly { readonly isVisible?: boolean }[]) => void;

function fakeObserver(entry: object): { tell: Callback; options: () => unknown } {
  let callback: Callback = () => undefined;
  let asked: unknown = null;
  vi.stubGlobal(
    'IntersectionObserverEntry',
    class {
      readonly isFake = true;
    },
  );
  Object.assign((globalThis as { IntersectionObserverEntry: { prototype: object } }).IntersectionObserverEntry.prototype, entry);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(given: Callback, options: unknown) {
        callback = given;
        asked = options;
      }
      observe(): void {
        // The test tells what is seen.
      }
    },
  );
  return { tell: (entries) => callback(entries), options: () => asked };
}

const element = {} as Element;

afterEach(() => vi.unstubAllGlobals());

describe('watchSeen', () => {
  it('says no before the browser has spoken', () => {
    const { options } = fakeObserver({ isVisible: false });
    expect(watchSeen(element, vi.fn())()).toBe(false);
    expect(options()).toMatchObject({ trackVisibility: true, delay: 100 });
  });

  it('follows what the browser says, and tells of changes only', () => {
    const { tell } = fakeObserver({ isVisible: false });
    const onChange = vi.fn();
    const isSeen = watchSeen(element, onChange);
    tell([{ isVisible: true }]);
    expect(isSeen()).toBe(true);
    tell([{ isVisible: true }]);
    tell([{ isVisible: true }, { isVisible: false }]);
    expect(isSeen()).toBe(false);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('trusts the portal script where the browser cannot say', () => {
    fakeObserver({});
    expect(watchSeen(element, vi.fn())()).toBe(true);
  });
});
