import { isSeen } from './overlays';

const turnWords = {
  back: /pr[ée]c[ée]dent|previous|prev\b|prev-|recul|^\s*[‹<«]+\s*$/i,
  forward: /suivant|next|avanc|^\s*[›>»]+\s*$/i,
};

/** The button that turns the calendar by a month, or by a year when far and there is one. */
export function queryTurn(sheet: HTMLElement, way: 'back' | 'forward', isFar: boolean): HTMLElement | null {
  const buttons = [...sheet.querySelectorAll<HTMLElement>('button, a, [role=button], [class*=prev i], [class*=next i]')];
  const usable = buttons.filter((button) => isSeen(button) && !button.hasAttribute('disabled') && button.querySelector('button, a, [role=button]') === null && turnWords[way].test(wordsOf(button)));
  const isYear = (button: HTMLElement): boolean => /ann[ée]e|year|[«»]|<<|>>/i.test(wordsOf(button));
  const far = usable.find(isYear);
  return (isFar ? far : undefined) ?? usable.find((button) => !isYear(button)) ?? null;
}

function wordsOf(button: HTMLElement): string {
  const text = button.textContent.trim();
  const name = button.getAttribute('aria-label') ?? button.title;
  return name !== '' ? name : text !== '' && text.length < 20 ? text : (button.getAttribute('class') ?? '');
}
