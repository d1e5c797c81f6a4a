const step = 0.25;

/**
 * Tells whether our dock is really what the user sees and presses: nothing of the page fades, moves, clips or covers it.
 * Chromium's panel checks itself with IntersectionObserver v2; Firefox has no such thing, and this serves both.
 */
export function isDockVisible(host: HTMLElement, dock: DOMRect): boolean {
  const document = host.ownerDocument;
  const view = document.defaultView;
  if (view === null || dock.width < 40 || dock.height < 40) return false;
  // A body that is faded or displaced hides what would be written, and no press can be meant for that either.
  for (const element of [host, document.body, document.documentElement]) {
    if (!isDrawnAsIs(view.getComputedStyle(element))) return false;
  }
  for (let across = step; across < 1; across += step) {
    for (let down = step; down < 1; down += step) {
      const hit = document.elementFromPoint(dock.left + dock.width * across, dock.top + dock.height * down);
      if (hit !== host) return false;
    }
  }
  // In the top layer only what the page put there after us can lie over us.
  return host.matches(':popover-open') && !hasClickThroughCover(document, dock);
}

/** Nothing fades, moves, clips or recolours it. Effects that change nothing, as some sheets set to speed up drawing, are none. */
export function isDrawnAsIs(style: CSSStyleDeclaration): boolean {
  if (Number(style.opacity) < 1 || style.visibility !== 'visible' || style.display === 'none' || style.mixBlendMode !== 'normal') return false;
  if (style.filter !== 'none' || style.clipPath !== 'none' || style.maskImage !== 'none' || style.offsetPath !== 'none') return false;
  const isStill = style.translate === 'none' || style.translate.split(' ').every((part) => Number.parseFloat(part) === 0);
  const isSized = style.scale === 'none' || style.scale === '1';
  const isUpright = style.rotate === 'none' || style.rotate === '0deg';
  return isStill && isSized && isUpright && (style.transform === 'none' || new DOMMatrixReadOnly(style.transform).isIdentity);
}

/** A cover with `pointer-events: none` is not hit, and yet hides what is pressed through it. */
function hasClickThroughCover(document: Document, dock: DOMRect): boolean {
  return [...document.querySelectorAll<HTMLElement>(':popover-open, dialog:modal, :fullscreen')].some((element) => {
    const style = document.defaultView?.getComputedStyle(element);
    if (style?.pointerEvents !== 'none' || style.visibility !== 'visible' || Number(style.opacity) === 0) return false;
    const box = element.getBoundingClientRect();
    return box.right > dock.left && box.left < dock.right && box.bottom > dock.top && box.top < dock.bottom;
  });
}
