import { rememberedPlaceholder } from './blank-value';
import { isInput, isSelect } from './native';
import { extentOf, type FoundControl, type ScanContext } from './scan-context';
import { collapse } from './shown-text';
import { datePartsOf, isPartName } from './split-parts';
import type { Steps } from './steps';

const separator = /^[\s/.:\-–—|,]*((h|heures?|min|mn|minutes?|cl[ée]|j|jj|jours?|m|mm|mois|a{1,4}|ann[ée]e)\s*\.?)?[\s/.:\-–—|,*]*$/i;
const smallBox = 5;
const nearPixels = 60;
const boxesPerStep = 50;

/** Puts boxes that share one label and hold one answer together: day / month / year, number and key, hours and minutes. */
export function* groupSplits(found: readonly FoundControl[], context: ScanContext): Steps<FoundControl[]> {
  const result: FoundControl[] = [];
  let from = 0;
  let count = 0;
  while (from < found.length) {
    if ((count += 1) % boxesPerStep === 0) yield undefined;
    const run = runFrom(found, from, context);
    const size = isDateOfGroup(found.slice(from, from + 3), context) ? 3 : splitSize(run, context);
    const [first] = run;
    if (size > 1 && first !== undefined) {
      const boxes = found.slice(from, from + size).map((part) => part.target);
      result.push({ kind: 'split', target: first.target, members: boxes, box: first.box, named: holderOf(boxes) });
    } else if (found[from] !== undefined) {
      result.push(...found.slice(from, from + 1));
    }
    from += Math.max(size, 1);
  }
  return result;
}

/** Day, month and year alone in a group of their own, wherever the group puts them. */
function isDateOfGroup(three: readonly FoundControl[], context: ScanContext): boolean {
  const holder = three[0]?.target.closest('fieldset, [role=group]') ?? null;
  if (holder === null || three.length < 3 || holder.querySelectorAll('input:not([type=hidden]), select, textarea').length !== 3) return false;
  if (!three.every((part, index) => isPartKind(part) && holder.contains(part.target) && isUnnamed(part, index, context))) return false;
  return datePartsOf(three.map((part) => part.target)) !== null;
}

/** Boxes that follow each other on one line with nothing but separators between them. */
function runFrom(found: readonly FoundControl[], from: number, context: ScanContext): FoundControl[] {
  const run: FoundControl[] = [];
  for (const control of found.slice(from, from + 8)) {
    if (!isPartKind(control)) break;
    const previous = run.at(-1);
    if (previous !== undefined && !follows(previous, control, context)) break;
    run.push(control);
  }
  return run;
}

function isPartKind({ kind, target }: FoundControl): boolean {
  return kind === 'text' || kind === 'number' || (kind === 'select' && isSelect(target) && !target.multiple);
}

function follows(previous: FoundControl, next: FoundControl, { map }: ScanContext): boolean {
  if (cellOf(previous.target) !== cellOf(next.target)) return false;
  const between = map.tokens.slice(extentOf(previous, map).end, extentOf(next, map).start);
  if (between.some((token) => token.isBreak)) return false;
  const text = collapse(between.map((token) => (token.inButton ? '' : token.text)).join(' '));
  if (!separator.test(text)) return false;
  const left = previous.box.getBoundingClientRect();
  const right = next.box.getBoundingClientRect();
  const isSameLine = Math.abs(left.top + left.height / 2 - right.top - right.height / 2) < Math.max(left.height, right.height) / 2 + 4;
  return isSameLine && right.left - left.right < nearPixels && right.left >= left.left;
}

function cellOf(element: Element): Element | null {
  return element.closest('td, th, [role=gridcell], [role=cell], li, dd');
}

function splitSize(run: readonly FoundControl[], context: ScanContext): number {
  const boxes = run.map((part) => part.target);
  if (boxes.length >= 3 && datePartsOf(boxes.slice(0, 3)) !== null && run.slice(0, 3).every((part, index) => isUnnamed(part, index, context))) return 3;
  const sizes = boxes.map(sizeOf);
  for (const length of [7, 6, 5, 4, 3, 2]) {
    const some = sizes.slice(0, length);
    if (some.length < length || !run.slice(0, length).every((part, index) => isUnnamed(part, index, context))) continue;
    if (isWholeNumber(some) || (length === run.length && isSmallBoxes(some, boxes))) return length;
  }
  return 1;
}

function sizeOf(box: HTMLElement): number | null {
  return isInput(box) && box.maxLength > 0 ? box.maxLength : null;
}

/** Sizes that make a NIR (15 with its key), a SIRET (14) or an IBAN by fours. */
function isWholeNumber(sizes: readonly (number | null)[]): boolean {
  if (sizes.includes(null)) return false;
  const sum = sizes.reduce<number>((total, size) => total + (size ?? 0), 0);
  const last = sizes.at(-1);
  return (sum === 15 && last === 2) || (sum === 14 && sizes.length > 1 && sizes.every((size) => (size ?? 0) <= 9)) || sizes.join() === '1,2,2,2,3,3,2';
}

/** Small boxes only: a postal code beside a town is two answers. Two lists side by side are two answers as well. */
function isSmallBoxes(sizes: readonly (number | null)[], boxes: readonly HTMLElement[]): boolean {
  return boxes.every((box, index) => {
    const size = sizes[index] ?? null;
    if (isSelect(box)) return boxes.some((other) => !isSelect(other)) || hasFewDigits(box);
    return size !== null ? size <= smallBox : isInput(box) && box.type === 'number' && box.getBoundingClientRect().width <= 90;
  });
}

function hasFewDigits(select: HTMLSelectElement): boolean {
  return [...select.options].every((option) => /^\W*\d{0,4}\W*$|^\D{1,12}$/.test(option.text)) && select.options.length > 12;
}

/** True when a box has no wording of its own but the name of its part. The first may carry the label of all. */
function isUnnamed(part: FoundControl, index: number, { map }: ScanContext): boolean {
  const { target } = part;
  const own = [target.getAttribute('aria-label') ?? '', ...explicitLabels(target, map.labelsFor)].map(collapse).filter((text) => text !== '');
  const hint = rememberedPlaceholder(target);
  const isHinted = hint !== '' && !isPartName(hint) && !/^[\d\s._#x-]+$/i.test(hint) && !/^(hh?|mn|min)$/i.test(hint);
  if (isHinted) return false;
  return index === 0 || own.every((text) => isPartName(text) || !/[\p{L}\d]/u.test(text));
}

function explicitLabels(target: HTMLElement, labelsFor: ReadonlyMap<string, readonly HTMLElement[]>): string[] {
  const labelled = target.getAttribute('aria-labelledby');
  const ids = labelled === null ? [] : labelled.trim().split(/\s+/).slice(-1);
  const own = ids.map((id) => target.ownerDocument.getElementById(id)?.textContent ?? '');
  return [...own, ...(target.id === '' ? [] : (labelsFor.get(target.id) ?? []).map((label) => label.textContent))];
}

/** The group that holds these boxes and no other control; it may carry the name of the whole. */
function holderOf(boxes: readonly HTMLElement[]): HTMLElement[] {
  const holder = boxes[0]?.closest<HTMLElement>('[role=group]');
  if (holder === undefined || holder === null) return [];
  const inside = holder.querySelectorAll('input:not([type=hidden]), select, textarea');
  return inside.length === boxes.length ? [holder] : [];
}
