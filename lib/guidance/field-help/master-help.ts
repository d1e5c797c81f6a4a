import { noticeParts, type HelpEntry } from './help-entry';

const notice = noticeParts.master;

/** One training master; both are asked the same. `which` ends a sentence: « du maître n° 1 ». */
function helpWithMaster(which: string, when: string): Readonly<Record<'lastName' | 'firstName' | 'birthDate' | 'email' | 'job' | 'diploma' | 'diplomaLevel', HelpEntry>> {
  const entry = (put: string, where: string, example: string): HelpEntry => ({ put: `${put}${when}`, where, example, notice });
  return {
    lastName: entry(`Le nom de naissance ${which}, la personne qui forme l’apprenti dans l’entreprise.`, 'Pièce d’identité, ou registre du personnel', 'KERVELLA'),
    firstName: entry(`Le prénom ${which}.`, 'Pièce d’identité, ou registre du personnel', 'Yann'),
    birthDate: entry(`La date de naissance ${which}. Il doit avoir 18 ans le jour où le contrat commence.`, 'Pièce d’identité, ou registre du personnel', '29/02/1980'),
    email: entry(`L’adresse électronique professionnelle ${which}.`, 'Le maître d’apprentissage', 'prenom.nom@entreprise.fr'),
    job: entry(`Le métier exercé dans l’entreprise, en rapport avec celui que l’apprenti apprend.`, 'Contrat de travail ou bulletin de paie du maître', 'Chef d’équipe maçon'),
    diploma: entry(`Le nom, en toutes lettres, du diplôme ou titre le plus élevé ${which}. «\u00a0Aucun\u00a0» s’il n’en a pas\u00a0: son expérience compte alors davantage.`, 'Le diplôme du maître', 'Brevet professionnel Maçon'),
    diplomaLevel: entry(`Le niveau de ce diplôme\u00a0: 3 pour un CAP, 4 pour un bac ou un BP, 5 pour un BTS, 6 pour une licence, 7 pour un master ou un diplôme d’ingénieur, 0 pour aucun.`, 'Le diplôme du maître ; son niveau est sur la fiche RNCP', '4'),
  };
}

const first = helpWithMaster('du maître d’apprentissage n° 1', '');
const second = helpWithMaster('du maître d’apprentissage n° 2', ' À remplir seulement s’il y a un second maître : alors toutes ses cases le sont.');

/** Both training masters and the statement about them. */
export const masterHelp = {
  'master1.lastName': first.lastName,
  'master1.firstName': first.firstName,
  'master1.birthDate': first.birthDate,
  'master1.email': first.email,
  'master1.job': first.job,
  'master1.diploma': first.diploma,
  'master1.diplomaLevel': first.diplomaLevel,
  'master2.lastName': second.lastName,
  'master2.firstName': second.firstName,
  'master2.birthDate': second.birthDate,
  'master2.email': second.email,
  'master2.job': second.job,
  'master2.diploma': second.diploma,
  'master2.diplomaLevel': second.diplomaLevel,
  'masters.eligibilityAttestation': { put: 'Une déclaration de l’employeur : le maître d’apprentissage remplit les conditions de la fonction (âge, diplôme ou expérience). Lisez-la avant de cocher ; Truelle ne la coche jamais.', where: 'L’employeur seul peut l’affirmer', example: '', notice },
} as const satisfies Readonly<Record<string, HelpEntry>>;
