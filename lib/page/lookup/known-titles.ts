import type { FieldId, SectionId } from '../../fields/catalogue';
import { foldLabel } from '../../fields/label-text';
import { fieldWordings, sectionWordings } from '../../fields/wordings';
import type { PortalDescription } from '../../portal/description';

/** What the titles and labels of a portal are known to say. */
export interface KnownTitles {
  /** The block that the innermost telling title names; null when none does. `path`: outermost first. */
  readonly blockOf: (path: readonly string[]) => SectionId | null;
  /** True when the words name this block. */
  readonly names: (text: string, section: SectionId) => boolean;
  /** True when a label is one of a field's wordings. */
  readonly isLabelOf: (label: string, field: FieldId) => boolean;
}

export function knowTitles(portal: Pick<PortalDescription, 'sections' | 'fields'>): KnownTitles {
  const titles = Object.entries(sectionWordings).flatMap(([id, wordings]) =>
    [...wordings, ...(portal.sections[id as SectionId] ?? [])].map((wording) => ({ section: id as SectionId, words: bareWords(wording) })),
  );
  /** The longest known title inside a text is what it names: « Maître d’apprentissage n° 2 » is not the block of all masters. */
  const named = (text: string): SectionId | null => {
    const words = ` ${bareWords(text)} `;
    const found = titles.filter((title) => title.words !== '' && words.includes(` ${title.words} `));
    found.sort((one, other) => other.words.length - one.words.length);
    return found[0]?.section ?? null;
  };
  return {
    blockOf: (path) => path.map(named).findLast((section) => section !== null) ?? null,
    names: (text, section) => named(text) === section,
    isLabelOf(label, field) {
      const bare = bareWords(label);
      return [...(portal.fields[field] ?? []), ...fieldWordings[field]].some((wording) => bareWords(wording) === bare);
    },
  };
}

/** Words and figures alone, « n°2 » as « n 2 ». */
export function bareWords(text: string): string {
  return foldLabel(text)
    .replace(/(\d+)/g, ' $1 ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}
