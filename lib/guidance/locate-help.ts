import { catalogue } from '../fields/catalogue';
import { foldLabel } from '../fields/label-text';
import type { ControlId, PageReading } from '../fields/reading';
import type { PortalDescription } from '../portal/description';
import { matchUploads } from './match-uploads';

/**
 * Where the help codes stand on a page: fields as they were identified, documents by their words, buttons by their names.
 * A search stands where the one thing of that name does; two of a name are told apart on the page itself, and are left out here.
 */
export function locateHelp(options: {
  readonly portal: PortalDescription;
  readonly reading: PageReading;
  readonly matches: readonly { readonly control: ControlId; readonly field: keyof typeof catalogue }[];
}): ReadonlyMap<string, ControlId> {
  const { portal, reading, matches } = options;
  const places = new Map<string, ControlId>();
  for (const { control, field } of matches) places.set(catalogue[field].helpCode, control);
  const named = (names: readonly string[]) => {
    const folded = new Set(names.map(foldLabel));
    return reading.buttons.filter(({ name, inDialog }) => !inDialog && folded.has(foldLabel(name)));
  };
  for (const { helpCode, names } of portal.buttons) {
    // The last of a name is the one of the form: menus and heads come before it.
    const control = named(names).at(-1)?.id;
    if (control !== undefined) places.set(helpCode, control);
  }
  for (const { helpCode, openers } of portal.lookups) {
    const [only, ...others] = named(openers);
    if (only !== undefined && others.length === 0) places.set(helpCode, only.id);
  }
  const uploads = matchUploads(reading.uploads, portal.uploads);
  for (const { id, helpCode } of portal.uploads) {
    const upload = uploads.get(id);
    if (upload !== undefined) places.set(helpCode, upload.id);
  }
  return places;
}
