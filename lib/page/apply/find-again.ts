import { foldLabel } from '../../fields/label-text';
import type { ControlId, ControlReading, PageReading } from '../../fields/reading';
import type { ControlHandle, ControlRegistry } from '../control-registry';

interface Standing {
  /** What a person reads at the control: its name and the titles above it. */
  readonly sign: string;
  /** Its place among the controls with the same sign, and how many they are. */
  readonly place: number;
  readonly count: number;
}

export interface FindAgain {
  /** The control that a person would take for the lost one, back in the registry under its id; undefined when there is none for certain. */
  readonly find: (id: ControlId) => ControlHandle | undefined;
}

/**
 * Finds controls of a page that draws itself anew without a name or an id that would last: the page is read once more, and the control that
 * stands where the lost one stood, under the same words, is it. When there are more or fewer of them than before, none is.
 * `readings` are those made so far, the latest first: the page may have changed since the one that the writes were planned on.
 */
export function createFindAgain({ registry, readings, scan }: { readonly registry: ControlRegistry; readonly readings: readonly PageReading[]; readonly scan: () => PageReading }): FindAgain {
  const standings = new Map<PageReading, ReadonlyMap<ControlId, Standing>>();
  let latest: PageReading | null = null;
  const standingOf = (id: ControlId): Standing | undefined => {
    const reading = readings.find(({ controls }) => controls.some((control) => control.id === id));
    if (reading === undefined) return undefined;
    const known = standings.get(reading) ?? standingsOf(reading);
    standings.set(reading, known);
    return known.get(id);
  };
  const findIn = (reading: PageReading, standing: Standing): ControlHandle | undefined => {
    const alike = reading.controls.filter((control) => signOf(control) === standing.sign);
    const found = alike.length === standing.count ? alike[standing.place] : undefined;
    return found === undefined ? undefined : registry.query(found.id);
  };
  return {
    find(id) {
      const standing = standingOf(id);
      if (standing === undefined) return undefined;
      let handle = latest === null ? undefined : findIn(latest, standing);
      if (handle === undefined) {
        latest = scan();
        handle = findIn(latest, standing);
      }
      if (handle === undefined) return undefined;
      registry.put({ ...handle, id });
      return registry.query(id);
    },
  };
}

function standingsOf({ controls }: PageReading): ReadonlyMap<ControlId, Standing> {
  const bySign = Map.groupBy(controls, signOf);
  return new Map([...bySign].flatMap(([sign, alike]) => alike.map(({ id }, place): [ControlId, Standing] => [id, { sign, place, count: alike.length }])));
}

/** Words that stay: a placeholder goes once there is an answer, a hint may become an error, a technical name may be made anew each time. */
function signOf({ kind, labels, section, inDialog }: ControlReading): string {
  const label = labels.find(({ source }) => !['placeholder', 'described-by', 'technical-name'].includes(source))?.text ?? '';
  return JSON.stringify([kind, foldLabel(label), section.map(({ text, order }) => [foldLabel(text), order]), inDialog]);
}
