import type { RecordKind } from '../../lib/profiles/record';
import type { IconName } from '../ui/Icon';

interface KindWords {
  readonly icon: IconName;
  readonly title: string;
  readonly one: string;
  readonly many: string;
  readonly create: string;
  readonly search: string;
  readonly searchHint: string;
  readonly empty: string;
  readonly emptyHelp: string;
}

/** How each kind of record is named on screen. */
export const kindWords: Readonly<Record<RecordKind, KindWords>> = {
  caseFile: {
    icon: 'file',
    title: 'Dossiers',
    one: 'dossier',
    many: 'dossiers',
    create: 'Nouveau dossier',
    search: 'Chercher un dossier',
    searchHint: 'Nom, entreprise, formation, date',
    empty: 'Aucun dossier pour l’instant',
    emptyHelp: 'Un dossier réunit un employeur, un apprenti, ses maîtres et une formation pour un contrat.',
  },
  employer: {
    icon: 'firm',
    title: 'Employeurs',
    one: 'employeur',
    many: 'employeurs',
    create: 'Nouvel employeur',
    search: 'Chercher un employeur',
    searchHint: 'Nom, SIRET, commune',
    empty: 'Aucun employeur pour l’instant',
    emptyHelp: 'Saisissez une entreprise une fois : sa fiche servira à tous ses contrats.',
  },
  master: {
    icon: 'helmet',
    title: 'Maîtres',
    one: 'maître d’apprentissage',
    many: 'maîtres d’apprentissage',
    create: 'Nouveau maître',
    search: 'Chercher un maître d’apprentissage',
    searchHint: 'Nom, date de naissance',
    empty: 'Aucun maître d’apprentissage pour l’instant',
    emptyHelp: 'Saisissez une personne une fois : sa fiche servira à tous les contrats qu’elle suit.',
  },
  apprentice: {
    icon: 'person',
    title: 'Apprentis',
    one: 'apprenti',
    many: 'apprentis',
    create: 'Nouvel apprenti',
    search: 'Chercher un apprenti',
    searchHint: 'Nom, date de naissance, commune',
    empty: 'Aucun apprenti pour l’instant',
    emptyHelp: 'Saisissez un apprenti, ou importez la liste de votre rentrée.',
  },
  training: {
    icon: 'school',
    title: 'Formations',
    one: 'formation',
    many: 'formations',
    create: 'Nouvelle formation',
    search: 'Chercher une formation',
    searchHint: 'Diplôme, code, CFA, UAI',
    empty: 'Aucune formation pour l’instant',
    emptyHelp: 'Une fiche réunit un CFA et un diplôme : elle servira à toute la classe.',
  },
};

/** « 1 dossier », « 38 dossiers ». Zero takes the singular, as French does. */
export function countWords(kind: RecordKind, count: number): string {
  return `${count} ${count > 1 ? kindWords[kind].many : kindWords[kind].one}`;
}
