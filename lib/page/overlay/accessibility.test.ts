import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { cutOff } from '../../../tests/fixtures/cut-off';
import { frames, late, layer, mark, mount, overlay, query, useOverlayScene } from '../../../tests/fixtures/overlay-scene';
import type { GuardQuestion, Spot } from './overlay';

useOverlayScene();

const spot = (id: string): Spot => ({
  key: id, element: query(id), isNearest: false, at: 2, of: 5, helpCode: 'E-07', title: 'Remplacez « B » par le code IDCC à 4 chiffres.', text: 'Il est sur un bulletin de paie, près du nom de la convention.',
  author: 'CFA du Léon', note: 'Ce champ est dans un bloc fermé.', isDone: true, takesFocus: false, onQuit: vi.fn(), onNext: vi.fn(), onPrevious: vi.fn(), onSkip: vi.fn(),
}); // prettier-ignore
const question: GuardQuestion = {
  effect: 'send',
  points: [
    { ...late, rule: 'conclusion-not-after-start', title: 'Date de signature du contrat', helpCode: 'C-04' },
    { ...late, state: 'warning', rule: 'idcc-known', title: 'Code IDCC de la convention collective applicable', helpCode: 'E-07', message: 'Vérifiez ce code.' },
  ],
  documents: [
    { title: 'Cerfa signé', fileName: 'cerfa-signe-de-monsieur.pdf', state: 'blocking', word: 'À corriger', thumbnail: null },
    { title: 'Convention de formation signée', fileName: '', state: 'info', word: 'Non contrôlé', thumbnail: null },
  ],
};

/** Every thing that Truelle draws over the page, each put up alone. */
const things = {
  'marks and codes': () => {
    overlay.setMarks([mark('idcc'), mark('long', { state: 'blocking', notes: [late] }), mark('list', { state: 'warning', label: 'Contrat' })]);
    overlay.setCodes([{ code: 'E-07', element: query('idcc') }]);
  },
  'the sentence of a field': () => {
    const blocking = mark('idcc', { state: 'blocking', notes: [late] });
    overlay.setMarks([blocking]);
    overlay.openSentence(blocking.key);
  },
  'a step of a guide': () => overlay.setSpot(spot('idcc')),
  'the question before an act': () => void overlay.askGuard(question),
} as const;
const names = Object.keys(things) as readonly (keyof typeof things)[];

function putUp(name: keyof typeof things): Promise<void> {
  mount();
  things[name]();
  return frames();
}

function emulate(features: Readonly<Record<string, string>>): Promise<unknown> {
  return cdp().send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
}
afterEach(async () => {
  document.body.removeAttribute('style');
  await emulate({});
});

describe.each(names)('%s', (name) => {
  it.each(['light', 'dark'] as const)('leaves axe nothing to object to over a %s page', async (scheme) => {
    document.body.style.background = scheme === 'dark' ? '#14120f' : '#ffffff';
    document.body.style.color = scheme === 'dark' ? '#ffffff' : '#111111';
    await putUp(name);
    expect(layer().dataset.scheme).toBe(scheme);
    const { violations, passes } = await axe.run({ fromShadowDom: ['truelle-overlay', '.over'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(2);
    // Axe cannot tell the contrast of what lies in the top layer: it is reckoned here.
    const ratios = contrasts(layer());
    expect(ratios.length).toBeGreaterThan(0);
    expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  it('is cut off nowhere when its text is spaced out', async () => {
    await putUp(name);
    space();
    await frames();
    expect(cutOff(layer())).toEqual([]);
  });

  it('can be read whole at 400 % of zoom', async () => {
    await page.viewport(320, 256);
    await putUp(name);
    expect(cutOff(layer())).toEqual([]);
  });

  it('keeps still for whoever asked for less motion', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    await putUp(name);
    expect(layer().getAnimations({ subtree: true })).toEqual([]);
    const moving = [...layer().querySelectorAll('*')].filter((element) => getComputedStyle(element).transitionDuration.split(', ').some((one) => parseFloat(one) > 0) || getComputedStyle(element).animationName !== 'none');
    expect(moving.map(({ className }) => className)).toEqual([]);
  });

  it('takes the colours of a contrast theme', async () => {
    await emulate({ 'forced-colors': 'active' });
    await putUp(name);
    const system = systemColours();
    const written = [...layer().querySelectorAll('p, h2, span, button, a')].filter((element) => element.checkVisibility() && getComputedStyle(element).forcedColorAdjust !== 'none');
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((element) => !system.has(getComputedStyle(element).color)).map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it.each(['none', 'active'])('shows where the focus is, forced colours: %s', async (forced) => {
    await emulate({ 'forced-colors': forced });
    await putUp(name);
    await userEvent.keyboard('{Tab}');
    const stops = [...layer().querySelectorAll<HTMLElement>('button, a[href]')].filter((stop) => stop.checkVisibility());
    expect(stops.length).toBeGreaterThan(0);
    for (const stop of stops) {
      stop.focus();
      const { outlineStyle, boxShadow } = getComputedStyle(stop);
      expect(stop.matches(':focus-visible'), stop.outerHTML).toBe(true);
      // A contrast theme takes shadows away: only a line is seen in it.
      expect(forced === 'active' ? outlineStyle : boxShadow, stop.outerHTML).not.toBe('none');
    }
  });
});

/** What WCAG 1.4.12 has a reader set, in the place where only the reader's own tools come. */
function space(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  const root = layer().getRootNode();
  if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(sheet);
}

function systemColours(): ReadonlySet<string> {
  const probe = document.createElement('i');
  document.body.append(probe);
  return new Set(['CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'HighlightText'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  })); // prettier-ignore
}

/** Contrast of each text with the ground it stands on, as WCAG 2.2 reckons it. */
function contrasts(view: HTMLElement): readonly { readonly text: string; readonly ratio: number }[] {
  const hasOwnText = (element: Element): boolean => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const texts = [...view.querySelectorAll<HTMLElement>('*')].filter((element) => hasOwnText(element) && element.checkVisibility({ visibilityProperty: true }) && !element.matches('.hidden-text, [role=status]'));
  return texts.map((element) => {
    let ground: Element | null = element;
    while (ground !== null && isSeenThrough(ground)) ground = ground.parentElement;
    if (ground === null) throw new Error(`text without a ground: ${element.outerHTML}`);
    const [one, other] = [luminanceOf(getComputedStyle(element).color), luminanceOf(getComputedStyle(ground).backgroundColor)];
    return { text: element.textContent, ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) };
  });
}

function isSeenThrough(element: Element): boolean {
  return /^rgba\(.*, 0\)$/.test(getComputedStyle(element).backgroundColor);
}

function luminanceOf(color: string): number {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  if (parts === null) throw new Error(`no opaque colour: ${color}`);
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number(part) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
