import type { FieldId } from '../fields/catalogue';
import type { Look } from './define-rule';

export type Master = 'master1' | 'master2';
const alwaysAsked = ['lastName', 'firstName', 'birthDate', 'job', 'diplomaLevel'] as const;
type MasterBox = (typeof alwaysAsked)[number] | 'diploma';

/** The boxes that a master's frame asks for, the e-mail apart. */
export const masterBoxes = {
  master1: ['master1.lastName', 'master1.firstName', 'master1.birthDate', 'master1.job', 'master1.diploma', 'master1.diplomaLevel'],
  master2: ['master2.lastName', 'master2.firstName', 'master2.birthDate', 'master2.job', 'master2.diploma', 'master2.diplomaLevel'],
} as const;

const noDiploma = '0';

/** Boxes that a master's frame lacks for certain, and those of which nothing is known. Without any diploma there is none to name. */
export function judgeMasterBoxes<Who extends Master>(
  looks: { readonly [Id in `${Who}.${MasterBox}`]: Look },
  master: Who,
): { readonly lacking: readonly FieldId[]; readonly unknown: readonly FieldId[] } {
  const look = (box: MasterBox): Look => looks[`${master}.${box}`];
  const lacking: FieldId[] = [];
  const unknown: FieldId[] = [];
  for (const box of alwaysAsked) {
    if (look(box).state === 'empty') lacking.push(`${master}.${box}`);
    if (look(box).state === 'absent') unknown.push(`${master}.${box}`);
  }
  const level = look('diplomaLevel');
  const hasNoDiploma = level.state === 'value' && level.value === noDiploma;
  const isLevelKnown = level.state === 'value' || level.state === 'empty';
  const diploma = look('diploma').state;
  if (diploma === 'empty' && !hasNoDiploma) (isLevelKnown ? lacking : unknown).push(`${master}.diploma`);
  if (diploma === 'absent' && !hasNoDiploma) unknown.push(`${master}.diploma`);
  return { lacking, unknown };
}
