import { boxesOf12 } from './boxes-of-12';
import { boxesOf14 } from './boxes-of-14';
import { cerfaBox, foldBoxName, type CerfaBox } from './cerfa-box';

/** A version of CERFA 10103 whose boxes are known. */
export interface CerfaForm {
  readonly version: number;
  readonly boxes: readonly CerfaBox[];
  /** Boxes by folded name. */
  readonly byName: ReadonlyMap<string, CerfaBox>;
  /** True when the places of the boxes are known, so that a flattened form can be read. */
  readonly isPlaced: boolean;
}

const of12 = boxesOf12.map(cerfaBox);
// The second periods of *10 and *11 are drawn with the fields of the first: what stands there cannot be told apart.
const onlyOf12 = /^(?:mode contractuel|employeur atteste|\de année % du ?\*?1)$/;

export const cerfaForms: readonly CerfaForm[] = [
  makeForm(10, of12.filter(({ name }) => !onlyOf12.test(name))),
  makeForm(11, of12.filter(({ name }) => !onlyOf12.test(name))),
  makeForm(12, of12),
  // *13 has no remote hours; its numbering was seen in part only, so its words are checked like those of *14 before anything is written.
  makeForm(13, boxesOf14.map(cerfaBox).filter(({ field }) => field !== 'training.remoteHours')),
  makeForm(14, boxesOf14.map(cerfaBox)),
];

/** The known form of a version; null when its boxes are not known. */
export function cerfaFormOf(version: number | null): CerfaForm | null {
  return cerfaForms.find((form) => form.version === version) ?? null;
}

function makeForm(version: number, boxes: readonly CerfaBox[]): CerfaForm {
  return { version, boxes, byName: new Map(boxes.map((box) => [foldBoxName(box.name), box])), isPlaced: boxes.every(({ place }) => place !== null) };
}
