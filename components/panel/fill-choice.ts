import type { FieldId, SectionId } from '../../lib/fields/catalogue';
import type { PanelCommand } from '../../lib/guidance/panel-command';
import type { PanelView } from '../../lib/guidance/panel-view';

/** What the user ticked and unticked. Everything that is to be written is ticked at first, nothing that is to be kept. */
export interface FillChoice {
  readonly left: ReadonlySet<SectionId>;
  readonly excluded: ReadonlySet<FieldId>;
  readonly replaced: ReadonlySet<FieldId>;
}

export const everything: FillChoice = { left: new Set(), excluded: new Set(), replaced: new Set() };

/** The set with the item when it was not in it, without it when it was. */
export function toggle<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** The blocks that will be filled, in the order of the form. */
export function chosenBlocks(view: PanelView, choice: FillChoice): PanelView['blocks'] {
  return view.blocks.filter((block) => block.isChosen && !choice.left.has(block.section));
}

/** Whether a block is filled with the others, in part because fields of it were unticked in the preview, or not at all. */
export function blockState(block: PanelView['blocks'][number], choice: FillChoice): 'all' | 'part' | 'none' {
  if (!block.isChosen || choice.left.has(block.section)) return 'none';
  return block.fields.some(({ field }) => choice.excluded.has(field)) ? 'part' : 'all';
}

/** How many fields « Remplir » will write: those ticked, and those kept that the user wants replaced. */
export function countToWrite(view: PanelView, choice: FillChoice): number {
  const blocks = chosenBlocks(view, choice);
  if (view.plan === null) return blocks.reduce((sum, block) => sum + block.toWrite, 0);
  const sections = new Set(blocks.map(({ section }) => section));
  const writes = view.plan.writes.filter(({ field, section }) => sections.has(section) && !choice.excluded.has(field));
  const replaced = view.plan.kept.filter(({ field, section }) => sections.has(section) && choice.replaced.has(field));
  return writes.length + replaced.length;
}

/** The command that « Remplir » sends. Fields that the page shows only later are part of it as long as nothing was unticked. */
export function fillCommand(view: PanelView, choice: FillChoice): PanelCommand {
  const blocks = chosenBlocks(view, choice);
  const isWhole = blocks.length === view.blocks.length;
  const replace = [...choice.replaced];
  const fields =
    choice.excluded.size === 0 || view.plan === null
      ? 'all'
      : [...view.plan.writes.map(({ field }) => field).filter((field) => !choice.excluded.has(field)), ...replace];
  return { do: 'fill', sections: isWhole ? 'all' : blocks.map(({ section }) => section), fields, replace };
}

/** Why « Remplir » cannot serve now, in French; null when it can. Being visible is judged elsewhere. */
export function whyNotFill(view: PanelView, choice: FillChoice): string | null {
  if (view.resume?.isTaken !== true && Object.values(view.chosen).every((one) => one === null)) return 'Choisissez d’abord un dossier ou un profil.';
  if (view.blocks.length === 0) return 'Cette page n’a aucun champ à remplir.';
  if (chosenBlocks(view, choice).length === 0) return 'Cochez au moins un bloc à remplir.';
  return null;
}

/** A field as the page names it, when a block of the view holds it. */
export function labelOf(view: PanelView, field: FieldId, fallback: string): string {
  for (const block of view.blocks) {
    const found = block.fields.find((one) => one.field === field);
    if (found !== undefined) return found.label;
  }
  return fallback;
}
