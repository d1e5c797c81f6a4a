import { catalogue, type FieldId, type SectionId } from '../fields/catalogue';

const blocks: Readonly<Record<SectionId, string>> = {
  mode: 'du mode contractuel',
  employer: 'de l’employeur',
  apprentice: 'de l’apprenti(e)',
  legalRepresentative: 'du représentant légal',
  master1: 'du maître d’apprentissage n° 1',
  master2: 'du maître d’apprentissage n° 2',
  masters: 'des maîtres d’apprentissage',
  contract: 'du contrat',
  wages: 'de la rémunération',
  training: 'de la formation',
  cfa: 'du CFA responsable',
  site: 'du lieu de formation principal',
  signature: 'de la signature',
};

/** Whose box it is, to follow a noun: « de l’employeur ». Several blocks of the form print the same labels. */
export function ofBlock(field: FieldId): string {
  return blocks[catalogue[field].section];
}
