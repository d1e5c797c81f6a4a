import { helpWithAddress } from './address-help';
import { noticeParts, type HelpEntry } from './help-entry';

const notice = noticeParts.apprentice;
const identity = 'Carte d’identité, passeport ou titre de séjour';
const address = helpWithAddress('où habite l’apprenti', 'Justificatif de domicile, ou l’apprenti lui-même', notice);
const guardian = helpWithAddress('du représentant légal', 'Justificatif de domicile du parent ou du tuteur', notice);

/** The apprentice and the legal representative. */
export const apprenticeHelp = {
  'apprentice.lastName': { put: 'Le nom de naissance, écrit comme à l’état civil : lettres, traits d’union et apostrophes, sans chiffre.', where: identity, example: 'LE MOAL', notice },
  'apprentice.usageName': { put: 'Le nom porté tous les jours, seulement s’il n’est pas le nom de naissance (après un mariage, par exemple).', where: identity, example: 'KERVELLA', notice },
  'apprentice.firstName': { put: 'Le premier prénom de l’état civil, et lui seul.', where: identity, example: 'Lucas', notice },
  'apprentice.nir': { put: 'Son propre numéro de sécurité sociale, jamais celui d’un parent : 13 caractères, la clé de 2 chiffres en plus si la case la demande.', where: 'Carte Vitale, ou attestation de droits sur ameli.fr', example: '13 caractères, en commençant par 1 ou 2', notice },
  'apprentice.address.number': address.number,
  'apprentice.address.street': address.street,
  'apprentice.address.complement': address.complement,
  'apprentice.address.postalCode': address.postalCode,
  'apprentice.address.city': address.city,
  'apprentice.phone': { put: 'Le numéro personnel de l’apprenti : 10 chiffres.', where: 'L’apprenti', example: '06 00 00 00 00', notice },
  'apprentice.email': { put: 'L’adresse personnelle de l’apprenti, pas celle du CFA : elle sert à le joindre après le contrat.', where: 'L’apprenti', example: 'prenom.nom@exemple.fr', notice },
  'apprentice.birthDate': { put: 'Le jour, le mois et l’année de naissance. Ils décident de l’âge, du salaire et de la signature d’un représentant légal.', where: identity, example: '14/03/2009', notice },
  'apprentice.sex': { put: 'M ou F, comme à l’état civil. Cela va avec le premier chiffre du numéro de sécurité sociale : 1 pour M, 2 pour F.', where: identity, example: '', notice },
  'apprentice.birthDepartment': { put: 'Le département de naissance, tel qu’il existait ce jour-là : 2 chiffres, 2A ou 2B pour la Corse, 3 chiffres outre-mer. 99 pour une naissance à l’étranger.', where: identity, example: '29', notice },
  'apprentice.birthCity': { put: 'La commune de naissance. Pour une naissance à l’étranger : la ville et le pays.', where: identity, example: 'QUIMPER', notice },
  'apprentice.nationality': { put: '1 pour française, 2 pour un autre pays de l’Union européenne, 3 pour le reste du monde : une autorisation de travail est alors nécessaire.', where: identity, example: '1', notice },
  'apprentice.socialRegime': { put: '2 (URSSAF) pour les entreprises du bâtiment et des travaux publics, 1 (MSA) pour celles qui relèvent du régime agricole.', where: 'Bulletin de paie d’un salarié de l’entreprise, ligne des cotisations', example: '2', notice },
  'apprentice.eliteAthlete': { put: 'Oui si l’apprenti est inscrit sur la liste des sportifs de haut niveau. Cela lève la limite d’âge.', where: 'L’apprenti ; attestation du ministère chargé des sports', example: '', notice },
  'apprentice.disabledWorker': { put: 'Oui si l’apprenti a une reconnaissance de travailleur handicapé. La limite d’âge tombe et le contrat peut durer quatre ans.', where: 'Notification RQTH de la MDPH', example: '', notice },
  'apprentice.disabilityYouthEquivalence': { put: 'À répondre quand la case « travailleur handicapé » est sur non : oui si une décision prise pour un jeune de 15 à 20 ans vaut reconnaissance.', where: 'Notification de la MDPH (allocation, prestation ou projet de scolarisation)', example: '', notice },
  'apprentice.disabilityBoeExtension': { put: 'À répondre quand la case « travailleur handicapé » est sur non : oui si l’apprenti a, à un autre titre, les mêmes droits (pension ou carte d’invalidité, par exemple).', where: 'Justificatif de la pension ou de la carte', example: '', notice },
  'apprentice.previousSituation': { put: 'Ce que faisait l’apprenti juste avant ce contrat : 1 scolaire, 3 étudiant, 4 contrat d’apprentissage, 10 salarié, 11 recherche d’emploi, et d’autres cas dans la liste.', where: 'L’apprenti ; son dernier certificat de scolarité ou contrat', example: '1', notice },
  'apprentice.lastPreparedDiploma': { put: 'Le dernier diplôme ou titre préparé avant ce contrat, obtenu ou non, par son code à 2 chiffres.', where: 'Dernier certificat de scolarité ou relevé de notes', example: '33', notice },
  'apprentice.lastClass': { put: 'L’année atteinte dans cette préparation, et si elle a été validée : 01 diplôme obtenu, 11 première année validée, 12 première année non validée, et ainsi de suite.', where: 'Dernier bulletin ou relevé de notes', example: '01', notice },
  'apprentice.lastPreparedDiplomaTitle': { put: 'Le nom complet du dernier diplôme préparé, en toutes lettres.', where: 'Dernier certificat de scolarité, ou diplôme', example: 'CAP Maçon', notice },
  'apprentice.highestDiploma': { put: 'Le plus haut diplôme réellement obtenu, par son code à 2 chiffres. Une année validée n’est pas un diplôme.', where: 'Le diplôme lui-même ou son attestation', example: '33', notice },
  'apprentice.businessProject': { put: 'Oui si l’apprenti a un projet de création ou de reprise d’entreprise qui demande ce diplôme. La limite d’âge tombe ; une attestation sur l’honneur est demandée.', where: 'L’apprenti', example: '', notice },
  'legalRepresentative.fullName': { put: 'Le nom de naissance et le prénom du parent ou du tuteur. À remplir si l’apprenti a moins de 18 ans le jour de la signature et n’est pas émancipé : cette personne signe aussi.', where: 'Pièce d’identité du parent, livret de famille ou jugement de tutelle', example: 'LE MOAL Anne', notice },
  'legalRepresentative.address.number': guardian.number,
  'legalRepresentative.address.street': guardian.street,
  'legalRepresentative.address.complement': guardian.complement,
  'legalRepresentative.address.postalCode': guardian.postalCode,
  'legalRepresentative.address.city': guardian.city,
  'legalRepresentative.email': { put: 'L’adresse électronique du parent ou du tuteur qui signe.', where: 'Le parent ou le tuteur', example: 'parent@exemple.fr', notice },
} as const satisfies Readonly<Record<string, HelpEntry>>;
