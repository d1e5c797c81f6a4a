import type { SectionId } from '../fields/catalogue';

/** The blocks of the contract as Truelle names them, in the order of the form. */
export const sectionTitles: Readonly<Record<SectionId, string>> = {
  mode: 'Mode contractuel',
  employer: 'Employeur',
  apprentice: 'Apprenti',
  legalRepresentative: 'Représentant légal',
  master1: 'Maître d’apprentissage n° 1',
  master2: 'Maître d’apprentissage n° 2',
  masters: 'Maîtres d’apprentissage',
  contract: 'Contrat',
  wages: 'Rémunération',
  training: 'Formation',
  cfa: 'CFA responsable',
  site: 'Lieu de formation',
  signature: 'Validation',
};

export const sectionIds = Object.keys(sectionTitles) as readonly SectionId[];
