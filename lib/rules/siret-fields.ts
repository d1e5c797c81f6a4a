import type { FieldId } from '../fields/catalogue';
import { parseSiret } from '../law/identifiers/siret';
import type { Look } from './define-rule';
import { shownText } from './shown-text';

export const siretFields = ['employer.siret', 'training.cfa.siret', 'training.site.siret'] as const satisfies readonly FieldId[];
export type SiretField = (typeof siretFields)[number];

/** The establishments whose number is written and has the shape of one. */
export function writtenSirets(looks: { readonly [Id in SiretField]: Look }): readonly { readonly field: SiretField; readonly siret: string }[] {
  return siretFields.flatMap((field) => {
    const siret = parseSiret(shownText(looks[field]) ?? '');
    return siret === null ? [] : [{ field, siret }];
  });
}

/** A SIRET as people read it aloud. */
export function sayDigits(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
}
