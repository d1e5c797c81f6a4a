import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, frames, layer, mount, overlay, query, useOverlayScene } from '../../../tests/fixtures/overlay-scene';
import { chooseDockSide } from '../../guidance/dock-side';

useOverlayScene();

describe('dock', () => {
  const onChange = vi.fn();
  const dock = {
    url: 'about:blank',
    side: 'right',
    state: 'folded',
    keepClear: () => [query('next')],
    fields: () => [],
    chooseSide: chooseDockSide,
    onChange,
  } as const;
  const pane = (): HTMLElement | null => layer().querySelector<HTMLElement>('.dock-pane');
  const hostElement = (): HTMLElement => {
    const host = document.querySelector<HTMLElement>('truelle-overlay');
    if (host === null) throw new Error('no overlay');
    return host;
  };
  beforeEach(() => onChange.mockClear());

  it('is a tab until it is opened, loads its page then, and keeps it loaded when folded', async () => {
    mount({ dock });
    expect(pane()?.hidden).toBe(true);
    expect(layer().querySelector('iframe')).toBeNull();
    await userEvent.click(button('Ouvrir Truelle') ?? document.body);
    expect(pane()?.getBoundingClientRect()).toMatchObject({ width: 380, height: 700, right: 1000 });
    expect(onChange).toHaveBeenLastCalledWith('right', 'open');
    const frame = layer().querySelector('iframe');
    expect(frame?.title).toBe('Truelle');
    overlay.setDock('folded');
    expect(button('Ouvrir Truelle')?.hidden).toBe(false);
    expect(layer().querySelector('iframe')).toBe(frame);
  });

  it('goes to the other side rather than over the focused field', async () => {
    mount({ dock: { ...dock, state: 'open', side: 'left', keepClear: () => [] } });
    expect(pane()?.dataset.side).toBe('left');
    query('box').focus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.id).toBe('list');
    expect(pane()?.dataset.side).toBe('right');
    expect(overlay.dockState()).toBe('open');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('folds rather than cover « Suivant », and opens again when it has gone', async () => {
    query('next').style.cssText = 'position:fixed;left:0;width:100%;top:300px';
    mount({ dock: { ...dock, state: 'open' } });
    expect(overlay.dockState()).toBe('folded');
    query('next').style.display = 'none';
    await userEvent.click(query('idcc'));
    expect(overlay.dockState()).toBe('open');
  });

  it('folds rather than go from « Suivant » to where it would hide the choices of the step', () => {
    query('next').style.cssText = 'position:fixed;left:900px;top:300px';
    mount({ dock: { ...dock, state: 'open', fields: () => [query('box')] } });
    query('box').style.cssText = 'position:fixed;left:60px;top:200px';
    overlay.refitDock();
    expect(overlay.dockState()).toBe('folded');
    query('box').style.left = '500px';
    overlay.refitDock();
    expect(pane()?.dataset.side).toBe('left');
    expect(overlay.dockState()).toBe('open');
  });

  it('stays where it is, however the page is drawn anew, while the user works in it', () => {
    mount({ dock });
    overlay.setDock('open');
    expect(pane()?.dataset.side).toBe('right');
    query('next').style.cssText = 'position:fixed;left:0;width:100%;top:300px';
    overlay.refitDock();
    expect(overlay.dockState()).toBe('open');
    query('idcc').focus();
    overlay.refitDock();
    expect(overlay.dockState()).toBe('open');
  });

  it('makes room at the end of the user’s own scroll, even while the panel has the focus, but not of a script’s', async () => {
    query('next').style.cssText = 'position:absolute;top:1200px;left:800px';
    const pad = document.createElement('div');
    pad.style.cssText = 'position:fixed;top:0;left:0;width:200px;height:200px';
    document.body.append(pad);
    mount({ dock });
    overlay.setDock('open');
    expect(pane()?.dataset.side).toBe('right');
    scrollTo(0, 900);
    await new Promise((resolve) => document.addEventListener('scrollend', resolve, { once: true }));
    expect(pane()?.dataset.side).toBe('right');
    await userEvent.wheel(pad, { delta: { y: 60 } });
    await vi.waitFor(() => expect(pane()?.dataset.side).toBe('left'));
  });

  it('makes room for a field in a frame of the same site', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;left:500px;top:0;width:450px;height:200px';
    frame.srcdoc = '<input id="framed" style="position:absolute;left:300px;top:40px;width:100px">';
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await isLoaded;
    mount({ dock: { ...dock, state: 'open', keepClear: () => [] } });
    expect(pane()?.dataset.side).toBe('right');
    const field = frame.contentDocument?.getElementById('framed');
    query('idcc').focus();
    field?.focus();
    expect(pane()?.dataset.side).toBe('right');
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
    field?.focus();
    await userEvent.keyboard('a');
    field?.blur();
    field?.focus();
    await vi.waitFor(() => expect(pane()?.dataset.side).toBe('left'));
  });

  it('does not run after the focus that a script moves', () => {
    mount({ dock: { ...dock, state: 'open', side: 'left', keepClear: () => [] } });
    query('idcc').focus();
    expect(pane()?.dataset.side).toBe('left');
  });

  it('counts on its tab, in figures and in words', () => {
    mount({ dock });
    overlay.setDockCount(4, true);
    expect(button('Ouvrir Truelle, 4 alertes')?.querySelector('.count-stop')?.textContent).toBe('4');
  });

  describe('is not trusted by a page', () => {
    const dockOpen = { ...dock, state: 'open', keepClear: () => [] } as const;
    const pages = { root: () => document.documentElement, body: () => document.body, host: () => hostElement() };
    const effects = {
      opacity: '0.98',
      visibility: 'hidden',
      translate: '0 40px',
      scale: '0.5',
      rotate: '2deg',
      transform: 'translateX(-300px)',
      filter: 'opacity(2%)',
      'clip-path': 'inset(0 0 0 50%)',
      'mask-image': 'linear-gradient(transparent, black)',
      'mix-blend-mode': 'darken',
      'offset-path': 'circle(40px at 0 0)',
    };
    for (const [where, at] of Object.entries(pages)) {
      for (const [effect, value] of Object.entries(effects)) {
        it(`whose ${where} has ${effect}`, () => {
          mount({ dock: dockOpen });
          expect(overlay.dockTrust()).toBe('trusted');
          at().style.setProperty(effect, value, 'important');
          expect(overlay.dockTrust()).toBe('hidden');
          at().style.removeProperty(effect);
        });
      }
    }

    it('but by one whose effects change nothing', () => {
      mount({ dock: dockOpen });
      document.body.style.cssText = 'transform:translate3d(0,0,0);translate:0 0;scale:1;rotate:0deg;opacity:1';
      expect(overlay.dockTrust()).toBe('trusted');
      document.body.style.cssText = '';
    });

    it('whose field jumps aside as it is pressed, so that the dock comes under the pointer', async () => {
      let now = performance.now();
      const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
      mount({ dock: dockOpen });
      expect(pane()?.dataset.side).toBe('right');
      now += 10_000;
      const box = query('box');
      box.style.cssText = 'position:fixed;left:100px;top:300px';
      window.addEventListener('focusin', () => (box.style.left = '700px'), { capture: true, once: true });
      await userEvent.click(box);
      expect(pane()?.dataset.side).toBe('left');
      expect(overlay.dockTrust()).toBe('moved');
      now += 499;
      expect(overlay.dockTrust()).toBe('moved');
      now += 1;
      expect(overlay.dockTrust()).toBe('trusted');
      clock.mockRestore();
    });
  });

  it('is trusted as it stands, and no longer when the page covers or fades it', async () => {
    mount({ dock: { ...dock, state: 'open' } });
    await frames();
    expect(overlay.dockTrust()).toBe('trusted');
    document.documentElement.style.opacity = '0.2';
    expect(overlay.dockTrust()).toBe('hidden');
    document.documentElement.style.opacity = '';
    const cover = document.createElement('div');
    cover.style.cssText = 'width:100vw;height:100vh;pointer-events:none;background:#fff';
    cover.popover = 'manual';
    document.body.append(cover);
    cover.showPopover();
    expect(overlay.dockTrust()).toBe('hidden');
    cover.remove();
  });

  it('is nowhere in a frame below the top one', () => {
    mount();
    overlay.setDock('open');
    expect(overlay.dockState()).toBe('hidden');
    expect(layer().querySelector('.dock-pane')).toBeNull();
  });
});
