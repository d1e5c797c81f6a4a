import { cerfaFormOf } from './cerfa-forms';

/**
 * Why no box of a CERFA could be read. The State copy of version *09 is a scan without boxes or words: where its answers stand was never
 * seen, so that one is not read by place either.
 */
export function sayUnreadCerfa(version: number | null): string {
  if (version === null) return 'Le numéro de version de ce CERFA ne se lit pas et ses cases ne sont pas connues de Truelle : rien ne peut y être lu sans deviner.';
  const shown = `*${String(version).padStart(2, '0')}`;
  if (cerfaFormOf(version) === null) return `Truelle ne connaît pas les cases de la version ${shown} du CERFA : rien ne peut y être lu sans deviner.`;
  return `Les cases de ce CERFA (version ${shown}) n’y sont plus, sans doute parce qu’il a été imprimé en PDF : rien ne peut y être lu sans deviner. Choisissez le fichier d’origine.`;
}
