import { afterEach, describe, expect, it } from 'vitest';
import { createControlRegistry } from './control-registry';

afterEach(() => document.body.replaceChildren());

describe('createControlRegistry', () => {
  it('gives one element one id, which names its frame, and finds it again until it leaves the page', () => {
    document.body.innerHTML = '<button>Suivant</button><button>Retour</button>';
    const [next, back] = [...document.querySelectorAll('button')];
    if (next === undefined || back === undefined) throw new Error('no buttons');
    const registry = createControlRegistry(12);
    const id = registry.idOf(next);
    expect(id).toBe('12:1');
    expect(registry.idOf(back)).not.toBe(id);
    expect(registry.idOf(next)).toBe(id);
    expect(registry.queryElement(id)).toBe(next);
    next.remove();
    expect(registry.queryElement(id)).toBeUndefined();
  });

  it('knows a control only once a scan has put it', () => {
    document.body.innerHTML = '<input>';
    const input = document.querySelector('input');
    if (input === null) throw new Error('no input');
    const registry = createControlRegistry(0);
    const id = registry.idOf(input);
    expect(registry.query(id)).toBeUndefined();
    registry.put({ id, kind: 'text', target: input, members: [] });
    expect(registry.query(id)).toEqual({ id, kind: 'text', target: input, members: [] });
    input.remove();
    expect(registry.query(id)).toBeUndefined();
  });
});
