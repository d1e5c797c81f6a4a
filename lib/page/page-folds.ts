import type { FoldedTarget } from '../filling/fill-plan';
import { isSeen } from './apply/overlays';
import { click } from './click';
import { mayBePressed, queryUnfolding } from './reveal-hidden';

export interface PageFolds {
  /** Opens the fold or tab that hides one of the targets; false when none is left to open. One that was opened before is not opened again. */
  readonly open: (targets: readonly FoldedTarget[]) => boolean;
  /** Brings every fold and tab back to how it was before the first was opened. */
  readonly putBack: () => void;
}

const folds = 'details > summary, [role=tab][aria-selected], [aria-expanded]:not([aria-haspopup]):not([role=combobox]):not(input):not(select)';
/** What unfolds there belongs to the site, and a step of a wizard is left only by the user. */
const elsewhere = 'nav, header, footer, [role=navigation], [role=menubar], [role=menu], [role=banner], [role=contentinfo], [class*=stepper i], [class*=wizard i]';

/** The folds and tabs of one document, opened for what a fill has to write and put back after it. */
export function createPageFolds({ document, isOurs }: { readonly document: Document; readonly isOurs: (element: Element) => boolean }): PageFolds {
  /** How each stood before the first press; null as long as nothing was pressed. */
  let before: Map<WeakRef<HTMLElement>, boolean> | null = null;
  let pressed = new WeakSet<HTMLElement>();
  const readFolds = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(folds)].filter((one) => !isOurs(one));
  return {
    open(targets) {
      const isLeft = (opener: HTMLElement): boolean => !pressed.has(opener) && opener.closest(elsewhere) === null && opener.closest('[aria-current=step]') === null;
      for (const { labels, titles } of targets) {
        const opener = queryUnfolding({ document, isOurs, labels, titles, isLeft });
        if (opener === null) continue;
        before ??= new Map(readFolds().map((one) => [new WeakRef(one), isOpen(one)]));
        pressed.add(opener);
        click(opener);
        return true;
      }
      return false;
    },
    putBack() {
      for (const [known, wasOpen] of before ?? []) {
        const opener = known.deref();
        // Of tabs, the one that was in front is pressed: the others go back by themselves.
        const isToPress = opener?.isConnected === true && isOpen(opener) !== wasOpen && (wasOpen || opener.getAttribute('role') !== 'tab');
        if (isToPress && isSeen(opener) && mayBePressed(opener)) click(opener);
      }
      before = null;
      pressed = new WeakSet();
    },
  };
}

function isOpen(opener: HTMLElement): boolean {
  if (opener.nodeName === 'SUMMARY') return opener.parentElement?.hasAttribute('open') === true;
  return (opener.getAttribute('role') === 'tab' ? opener.getAttribute('aria-selected') : opener.getAttribute('aria-expanded')) === 'true';
}
