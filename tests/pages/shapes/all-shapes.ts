import type { FieldId } from '../../../lib/fields/catalogue';
import type { FieldValue } from '../../../lib/fields/values';

/** One page shape, as declared beside its page: what there is to read on it, and what a fill must leave in the page's own memory. */
export interface Shape {
  readonly name: string;
  readonly shape: number;
  readonly case: string;
  /** One line per control, see `describeControls`. */
  readonly controls: readonly string[];
  readonly buttons?: readonly string[];
  readonly uploads?: readonly string[];
  readonly alerts?: readonly string[];
  readonly headings?: readonly string[];
  /** Who must not be read: selectors of elements that are on the page. */
  readonly traps?: readonly string[];
  /** What is there after a press on one of the page's own buttons: a step that follows, a tab that opens. */
  readonly then?: { readonly press: string; readonly controls: readonly string[] };
  /** What a person has begun to type when the fill starts. */
  readonly types?: { readonly at: string; readonly text: string };
  readonly fill?: Readonly<Partial<Record<FieldId, FieldValue>>>;
  readonly replace?: readonly FieldId[];
  /** What the page's own framework must have heard, and nothing else. */
  readonly received?: Readonly<Record<string, unknown>>;
  /** `field: reason` of what is refused, in the order of the catalogue. */
  readonly refused?: readonly string[];
  /** Why nothing is written, for a shape that is not about writing. */
  readonly unwritten?: string;
}

const found = import.meta.glob<Omit<Shape, 'name'>>('./*.json', { eager: true, import: 'default' });

/** Every shape, in the order of its number. */
export const allShapes: readonly Shape[] = Object.entries(found)
  .map(([path, shape]) => ({ ...shape, name: path.replace(/^\.\/|\.json$/g, '') }))
  .sort((left, right) => left.shape - right.shape);
