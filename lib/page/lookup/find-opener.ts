import { foldLabel } from '../../fields/label-text';
import type { ButtonReading, ControlReading, PageReading } from '../../fields/reading';
import type { LookupRecipe } from '../../portal/description';
import type { ControlRegistry } from '../control-registry';
import { isSeen } from '../apply/overlays';
import { shownText } from '../scan/shown-text';
import { bareWords, type KnownTitles } from './known-titles';

interface Search {
  readonly recipe: LookupRecipe;
  readonly reading: PageReading;
  readonly registry: ControlRegistry;
  readonly titles: KnownTitles;
  readonly document: Document;
}

const enough = 0.7;
const margin = 0.15;

/** The one thing to press that opens a search; null when nothing, or more than one thing, could be it. */
export function queryOpener(search: Search): HTMLElement | null {
  const scored = candidates(search).map((candidate) => ({ ...candidate, score: scoreOf(candidate, search) }));
  scored.sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (best === undefined || best.score < enough) return null;
  return second !== undefined && second.score > best.score - margin ? null : best.element;
}

/** What unfolds the block of a search that is not drawn yet: a tab, a fold, « Ajouter un second maître ». */
export function queryUnfolder({ recipe, reading, registry, titles }: Search): HTMLElement | null {
  const named = reading.buttons.filter(({ name, disabled, inDialog }) => !disabled && !inDialog && titles.names(name, recipe.section));
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? null : (registry.queryElement(only.id) ?? null);
}

interface Candidate {
  readonly element: HTMLElement;
  readonly name: string;
  readonly button: ButtonReading | null;
}

function candidates({ reading, registry, recipe, document }: Search): Candidate[] {
  const buttons = reading.buttons.flatMap((button): Candidate[] => {
    const element = button.disabled || button.inDialog ? undefined : registry.queryElement(button.id);
    return element === undefined ? [] : [{ element, name: button.name, button }];
  });
  const zones = pressableZones(document, recipe).filter((zone) => buttons.every(({ element }) => !element.contains(zone) && !zone.contains(element)));
  return [...buttons, ...zones.map((element) => ({ element, name: shownText(element), button: null }))];
}

/** Zones that nothing but their words and the mouse pointer tells as pressable. */
function pressableZones(document: Document, { openers }: LookupRecipe): HTMLElement[] {
  const wanted = new Set(openers.map(bareWords));
  const all = document.querySelectorAll<HTMLElement>('div, span, td, p, li, img');
  return [...all].filter((element) => {
    if (element.childElementCount > 3 || element.textContent.length > 120 || !wanted.has(bareWords(element.textContent))) return false;
    // The pointer is inherited: the outermost element that has it is what was made pressable.
    const isPointed = (part: Element | null): boolean => part !== null && getComputedStyle(part).cursor === 'pointer';
    return isSeen(element) && isPointed(element) && !isPointed(element.parentElement);
  });
}

/** Words and icons of a magnifier. */
const magnifier = /\b(loupe|rechercher?|chercher|selectionner|choisir|search|find)\b/;

function scoreOf({ element, name, button }: Candidate, search: Search): number {
  const { recipe, titles } = search;
  const bare = bareWords(name);
  // A title of the block unfolds it; it does not open the search.
  if (titles.names(name, recipe.section) && !magnifier.test(foldLabel(name))) return 0;
  const openers = recipe.openers.map(bareWords);
  const isNamed = openers.includes(bare);
  const isCalled = openers.some((opener) => opener.length > 8 && ` ${bare} `.includes(` ${opener} `));
  const looksLikeOne = magnifier.test(foldLabel(name)) || /\b\S*search\b|magnif|loupe/i.test(iconsOf(element));
  const byName = isNamed ? 0.8 : isCalled ? 0.6 : looksLikeOne ? 0.3 : 0;
  if (byName === 0) return 0;
  if (button === null) return byName;
  const block = titles.blockOf(button.section.map(({ text }) => text));
  const byBlock = block === null ? 0 : block === recipe.section ? 0.4 : isPartOf(recipe.section, block) ? 0.1 : -0.6;
  return byName + byBlock + fieldBeside(button, search);
}

/** The employer’s block holds the contact person, the training’s one the CFA and the codes, that of the masters both of them. */
function isPartOf(section: string, block: string): boolean {
  if (block === 'masters') return section === 'master1' || section === 'master2';
  return (block === 'training' && section === 'cfa') || (block === 'cfa' && section === 'training');
}

/** An icon belongs to the field it stands behind: told by the label of the control just before it. */
function fieldBeside(button: ButtonReading, { recipe, reading, titles }: Search): number {
  const before = reading.controls.filter(({ order }) => order < button.order).at(-1);
  const between = before === undefined ? [] : reading.buttons.filter(({ order }) => order > before.order && order < button.order);
  if (before === undefined || between.length > 1) return 0;
  const isOf = (control: ControlReading): boolean =>
    recipe.fills.slice(0, 2).some((field) => control.labels.some(({ text }) => titles.isLabelOf(text, field)));
  return isOf(before) ? 0.4 : 0;
}

function iconsOf(element: HTMLElement): string {
  return [element, ...element.querySelectorAll('*')].map((part) => `${part.getAttribute('class') ?? ''} ${part.getAttribute('src')?.slice(0, 200) ?? ''}`).join(' ');
}
