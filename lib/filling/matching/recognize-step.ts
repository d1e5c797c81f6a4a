import type { FieldId } from '../../fields/catalogue';
import type { PageReading } from '../../fields/reading';
import type { PortalDescription, PortalStep } from '../../portal/description';
import { spellOut } from './label-words';

const fewFields = 3;
// A page with this many fields of the contract is no page without a form, whatever its titles say.
const severalFields = 4;
const severalUploads = 2;

/** The step of the portal that a page shows, told by its titles, its fields and its buttons together; null when it is none. */
export function recognizeStep(reading: PageReading, fields: ReadonlySet<FieldId>, portal: PortalDescription): string | null {
  const titles = new Set([reading.title, ...reading.headings.map((heading) => heading.text)].map(bare));
  const blocks = new Set(reading.controls.flatMap((control) => control.section.map((title) => bare(title.text))));
  const buttons = new Set(reading.buttons.map((button) => bare(button.name)));
  const scored = portal.steps
    .map((step) => ({ step, score: scoreOf(step, step.expects.length === 0 ? titles : new Set([...titles, ...blocks]), buttons, fields, reading.uploads.length) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first === undefined || first.score === second?.score ? null : first.step.id;
}

function scoreOf(step: PortalStep, titles: ReadonlySet<string>, buttons: ReadonlySet<string>, fields: ReadonlySet<FieldId>, uploads: number): number {
  const titled = step.headings.filter((heading) => titles.has(bare(heading))).length;
  const named = step.buttons.filter((button) => buttons.has(bare(button))).length;
  const expected = step.expects.filter((field) => fields.has(field)).length;
  if (step.expects.length > 0) {
    // The fields are the step, whatever the page calls itself.
    if (expected >= Math.min(fewFields, step.expects.length)) return 10 + expected + titled + named;
    return expected > 0 && titled > 0 ? 6 + titled + named : 0;
  }
  if (fields.size >= severalFields) return 0;
  if (step.asksForDocuments === true && uploads >= severalUploads) return 5 + titled + named;
  if (titled > 0 && (named > 0 || step.buttons.length === 0)) return 4 + titled + named;
  // A title alone tells a page without a form; menus repeat the words of buttons on every page.
  return titled > 0 ? 2 : 0;
}

function bare(text: string): string {
  return spellOut(text).replace(/^etape \d+ /, '');
}
