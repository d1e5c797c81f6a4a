import type { FieldId, SectionId } from '../../fields/catalogue';
import { catalogue } from '../../fields/catalogue';
import type { ControlReading, PageReading } from '../../fields/reading';
import type { PortalDescription } from '../../portal/description';
import { blockKnownAs, readTitle, type TitleSense } from './block-of-title';
import { isOwnerWord, spellOut } from './label-words';

/** A title that completes the labels below it. */
interface Stem {
  readonly text: string;
  readonly words: readonly string[];
  /** It opens a block as well: « Diplôme visé » over « Type ». */
  readonly isBlock: boolean;
}

/** In which block of the contract a control stands, as far as its titles tell. */
export interface ControlPlace {
  /** `named` blocks come from titles; `unknown` when no title tells; `stranger` when a title names somebody else. */
  readonly is: 'named' | 'unknown' | 'stranger';
  readonly sections: readonly SectionId[];
  /** An inner title was not understood: what everybody calls the same is then left alone. */
  readonly isUncertain: boolean;
  /** The innermost titles that name a piece of information rather than a block, innermost first. */
  readonly stems: readonly Stem[];
}

const parents: Partial<Record<SectionId, SectionId>> = {
  legalRepresentative: 'apprentice', master1: 'masters', master2: 'masters', wages: 'contract', cfa: 'training', site: 'training', mode: 'contract',
}; // prettier-ignore

// Persons and places that have their own frame wherever a portal puts it.
const selfStanding: readonly SectionId[] = ['legalRepresentative', 'master1', 'master2', 'masters', 'cfa', 'site', 'wages', 'mode'];

// Neighbors on the form: a field of one is often printed in the frame of the other.
const friendly: Partial<Record<SectionId, Partial<Record<SectionId, number>>>> = {
  wages: { contract: 0.85, employer: 0.5 }, contract: { wages: 0.8, mode: 0.85, employer: 0.5, signature: 0.6 }, mode: { contract: 0.75 },
  cfa: { training: 0.75, site: 0.3 }, site: { training: 0.65 }, training: { cfa: 0.7, site: 0.7 }, masters: { master1: 0.7, master2: 0.7 },
  master1: { masters: 0.85 }, master2: { masters: 0.85 }, apprentice: { legalRepresentative: 0.35 }, signature: { contract: 0.6, masters: 0.7 },
  employer: { contract: 0.4, signature: 0.5, masters: 0.4 },
}; // prettier-ignore

/** Reads the place of every control of a page; titles repeated on the page are told apart by their order. */
export function placeControls(reading: PageReading, portal: PortalDescription): ReadonlyMap<ControlReading, ControlPlace> {
  const senses = new Map<string, TitleSense>();
  const senseOf = (text: string) => {
    const known = senses.get(text) ?? readTitle(text, portal);
    senses.set(text, known);
    return known;
  };
  const repeated = new Map<string, Set<number>>();
  for (const control of reading.controls) {
    for (const title of control.section) repeated.set(title.text, (repeated.get(title.text) ?? new Set()).add(title.order));
  }
  const pageSections = sectionsOfPage(reading, senseOf);
  const places = new Map<ControlReading, ControlPlace>();
  const byPath = new Map<string, ControlPlace>();
  for (const control of reading.controls) {
    const path = control.section.map((title) => `${title.text}\u0000${title.order}`).join('\u0001');
    const place = byPath.get(path) ?? placeOf(control, senseOf, repeated, pageSections, portal);
    byPath.set(path, place);
    places.set(control, place);
  }
  return places;
}

function sectionsOfPage(reading: PageReading, senseOf: (text: string) => TitleSense): readonly SectionId[] {
  const named = new Set(reading.headings.flatMap((heading) => senseOf(heading.text).sections));
  return named.size === 1 ? [...named] : [];
}

function placeOf(
  control: ControlReading,
  senseOf: (text: string) => TitleSense,
  repeated: ReadonlyMap<string, ReadonlySet<number>>,
  pageSections: readonly SectionId[],
  portal: PortalDescription,
): ControlPlace {
  let rank: 1 | 2 | null = null;
  let isUncertain = false;
  const stems: Stem[] = [];
  const inward = [...control.section].reverse();
  for (const [depth, title] of inward.entries()) {
    const sense = senseOf(title.text);
    if (sense.isStranger) {
      // « Contact » under the apprentice means how to reach them; under the employer it is another person.
      const outer = firstNamed(inward.slice(depth + 1).map((one) => senseOf(one.text)));
      const isReach = /^contacts?$/.test(spellOut(title.text)) && (outer.includes('apprentice') || outer.includes('masters'));
      if (isReach) continue;
      return { is: 'stranger', sections: [], isUncertain, stems };
    }
    rank ??= sense.rank;
    if (sense.sections.length > 0) {
      const orders = repeated.get(title.text);
      if (sense.sections.includes('masters') && rank === null && orders?.size === 2) rank = title.order === 0 ? 1 : 2;
      const own = sense.sections.flatMap((section): readonly SectionId[] => (section === 'masters' && rank === null && isOnlyMaster(title.text, repeated, senseOf) ? ['master1', section] : ranked(section, rank)));
      if (sense.words.some((word) => !isOwnerWord(word))) stems.push({ text: title.text, words: sense.words, isBlock: true });
      const outer = firstNamed(inward.slice(depth + 1).map((one) => senseOf(one.text)));
      return { is: 'named', sections: joinOuter(own, outer), isUncertain, stems };
    }
    if (!sense.isNeutral) isUncertain = true;
    else if (sense.words.length > 0) stems.push({ text: title.text, words: sense.words, isBlock: false });
  }
  const known = inward.map((title) => blockKnownAs(title.text, portal)).find((section) => section !== null);
  const sections = known === undefined ? pageSections.flatMap((section) => ranked(section, rank)) : [known];
  return { is: sections.length > 0 ? 'named' : 'unknown', sections, isUncertain, stems };
}

/** « Maître d’apprentissage » over one block, where no other title of the page names a master: the first one, as a person reads it. */
function isOnlyMaster(title: string, repeated: ReadonlyMap<string, ReadonlySet<number>>, senseOf: (text: string) => TitleSense): boolean {
  if (!/\b(?:maitre|tuteur|tutrice)\b/.test(spellOut(title)) || repeated.get(title)?.size !== 1) return false;
  return [...repeated.keys()].every((other) => other === title || !senseOf(other).sections.includes('masters'));
}

function ranked(section: SectionId, rank: 1 | 2 | null): readonly SectionId[] {
  return section === 'masters' && rank !== null ? [rank === 1 ? 'master1' : 'master2'] : [section];
}

function firstNamed(senses: readonly TitleSense[]): readonly SectionId[] {
  return senses.find((sense) => sense.sections.length > 0)?.sections ?? [];
}

/** An inner block of another kind than the outer one (« Formation » under « Apprenti ») may mean either. */
function joinOuter(own: readonly SectionId[], outer: readonly SectionId[]): readonly SectionId[] {
  const isClear =
    outer.length === 0 || outer.includes('contract') || own.some((section) => selfStanding.includes(section) || outer.includes(section) || outer.includes(parents[section] ?? section));
  return isClear ? own : [...new Set([...own, ...outer])];
}

/** How well a field stands in a place, 0 (another's block) to 1 (its own). */
export function fitPlace(field: FieldId, place: ControlPlace): number {
  if (place.is === 'stranger') return 0;
  if (place.is === 'unknown') return 0.6;
  const section = catalogue[field].section;
  return Math.max(...place.sections.map((here) => (here === section ? 1 : (friendly[here]?.[section] ?? (here === 'contract' ? 0.35 : 0.15)))));
}
