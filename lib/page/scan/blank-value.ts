import { collapse } from './shown-text';

// What reads a frame and what writes into it are two scripts of one world: what one has seen the other knows.
const key = Symbol.for('truelle.placeholders');
const firstPlaceholders = (Reflect.get(globalThis, key) as WeakMap<Element, string> | undefined) ?? new WeakMap<Element, string>();
Reflect.set(globalThis, key, firstPlaceholders);

/** The hint seen in an empty field the first time it was read: many pages take it away once the field is filled. */
export function rememberedPlaceholder(element: Element): string {
  const known = firstPlaceholders.get(element);
  if (known !== undefined) return known;
  const now = collapse(
    element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder') ?? element.getAttribute('aria-placeholder') ?? '',
  );
  if (now !== '') firstPlaceholders.set(element, now);
  return now;
}

const skeletonLetters = /^(j{1,2}|d{1,2})?m{0,2}(a{2,4}|y{2,4})?(h{1,2}m{0,2}s{0,2})?$/i;

/** True when a typed value says nothing: empty, the skeleton of a mask, or the field's own hint put in as a value. */
export function isBlank(value: string, placeholder: string): boolean {
  const text = collapse(value);
  if (text === '' || text === placeholder) return true;
  const bare = text.replace(/[\s_/.:\-()#•·–]/g, '');
  if (bare === '') return text.length > 1 || text === '_';
  if (bare.length >= 2 && skeletonLetters.test(bare)) return text !== bare || bare.length === 8;
  // A telephone mask starts with its country: « +33 _ __ __ __ __ ».
  return text.includes('_') && /^(\+\d{1,3}|[€%])$/.test(bare);
}

const prompt =
  /^[\s\-–—.…>*<(]*((veuillez|merci de|vous devez)\s.*(choisir|s[ée]lectionner|pr[ée]ciser).*|(choisir|choisissez|s[ée]lectionner|s[ée]lectionnez|s[ée]lection|please select|select|choose|rechercher)\b.{0,60})?[\s\-–—.…>*<)]*$/i;

/** True when the text shown by a list is an invitation to choose, not an answer. */
export function isPrompt(text: string): boolean {
  return prompt.test(text);
}
