import { isHtmlElement, isInput, referencedElements, roleOf } from './native';
import type { Layout } from './layout';
import { collapse, imageText, shownText } from './shown-text';
import { eachInSteps, type Steps } from './steps';

export interface FoundButton {
  readonly element: HTMLElement;
  readonly name: string;
  readonly isDisabled: boolean;
  readonly at: number;
}

const pressedTypes = new Set(['submit', 'reset', 'button', 'image']);
const buttonRoles = new Set(['button', 'tab', 'menuitem']);
const stepWords =
  /suivant|pr[ée]c[ée]dent|continuer|valider|enregistrer|sauvegarder|transmettre|envoyer|soumettre|retour|annuler|ajouter|cr[ée]er|rechercher|modifier|supprimer|acc[ée]der|nouveau|nouvelle|confirmer|terminer/i;
const longestName = 80;

/** Everything that can be pressed, in reading order, with the name a person gives it; the parts of a drawn control are not buttons. */
export function* findButtons(layout: Layout, uploads: readonly HTMLElement[]): Steps<FoundButton[]> {
  const { map, visibility } = layout;
  const parts = new Set<Element>(layout.controls.flatMap((control) => [control.box, control.target, ...control.members]));
  const isPart = (element: Element): boolean => {
    for (let outer: Element | null = element; outer !== null; outer = map.parentOf(outer)) if (parts.has(outer)) return outer.nodeName !== 'LABEL';
    return false;
  };
  const found: FoundButton[] = [];
  let end = -1;
  yield* eachInSteps(map.tokens, ({ node, index }) => {
    if (node === null || !isHtmlElement(node) || index < end || uploads.includes(node) || !isPressable(node, layout)) return;
    if (isPart(node) || !visibility.isInSight(node)) return;
    found.push({ element: node, name: buttonName(node), isDisabled: isDisabled(node), at: index });
    end = map.endOf(node);
  });
  return found;
}

function isPressable(element: HTMLElement, layout: Layout): boolean {
  if (isInput(element)) return pressedTypes.has(element.type);
  const role = roleOf(element);
  if (element.nodeName === 'BUTTON') return role === '' || buttonRoles.has(role) || role === 'link';
  if (buttonRoles.has(role) || element.nodeName === 'SUMMARY') return true;
  if (element.nodeName === 'A') return isActingLink(element);
  if (role !== '' && role !== 'link') return false;
  return isPressedBox(element, layout);
}

function isActingLink(link: HTMLElement): boolean {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || href === '#' || href.startsWith('javascript:') || link.hasAttribute('onclick')) return true;
  return /\bbtn|button/i.test(link.className) || stepWords.test(buttonName(link));
}

/** A plain box that the page made pressable: it says so by attribute and by cursor, and holds nothing to press or fill. */
function isPressedBox(element: HTMLElement, { map, view, countBoxes }: Layout): boolean {
  if (!element.hasAttribute('onclick') && element.tabIndex < 0) return false;
  if (countBoxes(map.startOf(element), map.endOf(element)) > 0) return false;
  if (element.querySelector('button, a[href], [role=button], input') !== null) return false;
  if (!element.hasAttribute('onclick') && view.getComputedStyle(element).cursor !== 'pointer') return false;
  return shownText(element).length <= longestName;
}

function isDisabled(element: HTMLElement): boolean {
  return element.matches(':disabled, [aria-disabled=true], .disabled, .p-disabled, .Mui-disabled, .is-disabled');
}

/** The name by which a person would ask for a button; empty for a bare icon. */
export function buttonName(element: HTMLElement): string {
  const referenced = referencedElements(element, 'aria-labelledby').map((part) => shownText(part));
  const own = isInput(element) ? (element.type === 'image' ? element.alt : element.value) : shownText(element);
  const attributes = ['title', 'data-original-title', 'data-bs-original-title', 'data-tooltip', 'data-pr-tooltip', 'mattooltip'];
  const texts = [
    referenced.join(' '),
    element.getAttribute('aria-label') ?? '',
    own,
    ...attributes.map((name) => element.getAttribute(name) ?? ''),
    iconName(element),
    isInput(element) && element.type === 'submit' ? 'Envoyer' : '',
  ];
  return collapse(texts.find((text) => collapse(text) !== '') ?? '');
}

function iconName(element: HTMLElement): string {
  for (const icon of element.querySelectorAll('[title], [aria-label], img, svg')) {
    const text = collapse(icon.getAttribute('title') ?? icon.getAttribute('aria-label') ?? imageText(icon) ?? '');
    if (text !== '') return text;
  }
  return '';
}
