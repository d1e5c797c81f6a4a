import { helpWithAddress } from './address-help';
import { noticeParts, type HelpEntry } from './help-entry';

const notice = noticeParts.training;
const convention = 'Convention de formation signée avec le CFA';
const cfa = helpWithAddress('du CFA responsable', convention, notice);
const site = helpWithAddress('du lieu de formation principal', convention, notice);

/** The training, the CFA, the place of training. */
export const trainingHelp = {
  'training.companyCfa': { put: 'Oui seulement si le CFA appartient à l’entreprise ou à son groupe.', where: 'L’employeur le sait', example: '', notice },
  'training.cfa.name': { put: 'Le nom du CFA légalement responsable, même si les cours ont lieu ailleurs. eGestion le remplit après la recherche.', where: convention, example: 'CFA BÂTIMENT', notice },
  'training.cfa.uai': { put: 'L’identifiant du CFA : 7 chiffres et une lettre. eGestion cherche le CFA par ce code et refuse un dossier sans lui.', where: 'Convention de formation, ou le secrétariat du CFA', example: '0292137Z', notice },
  'training.cfa.siret': { put: 'Les 14 chiffres du CFA responsable. eGestion les remplit après la recherche.', where: convention, example: '14 chiffres, sans lettres', notice },
  'training.targetDiploma': { put: 'Le genre de diplôme ou de titre visé, par son code à 2 chiffres. Il va avec le début du code du diplôme.', where: 'Convention de formation ou fiche RNCP', example: '33', notice },
  'training.targetDiplomaTitle': { put: 'Le nom complet du diplôme visé, comme sur sa fiche RNCP.', where: 'Fiche RNCP, sur francecompetences.fr', example: 'CAP Maçon', notice },
  'training.diplomaCode': { put: 'Les 8 caractères du code diplôme. Il se cherche par la loupe ; s’il n’y est pas, choisissez « 99 – Certification non trouvée ».', where: convention, example: '50023214', notice },
  'training.rncpCode': { put: 'RNCP et son numéro. La fiche doit être active le jour de la signature.', where: 'Convention de formation ou francecompetences.fr', example: 'RNCP38358', notice },
  'training.cfa.address.number': cfa.number,
  'training.cfa.address.street': cfa.street,
  'training.cfa.address.complement': cfa.complement,
  'training.cfa.address.postalCode': cfa.postalCode,
  'training.cfa.address.city': cfa.city,
  'training.cfaStartDate': { put: 'Le premier jour de cours au CFA.', where: 'Calendrier du CFA ou convention de formation', example: '14/09/2026', notice },
  'training.examEndDate': { put: 'Le jour de la dernière épreuve. Le contrat ne peut pas finir avant.', where: 'Calendrier du CFA', example: '30/06/2028', notice },
  'training.hours': { put: 'Le total des heures de formation pour tout le contrat : au moins le quart de sa durée.', where: convention, example: '840', notice },
  'training.remoteHours': { put: 'Parmi ces heures, celles suivies à distance. 0 s’il n’y en a pas.', where: convention, example: '0', notice },
  'training.cfaIsMainSite': { put: 'À cocher si les cours ont lieu surtout au CFA responsable : le lieu de formation reste alors vide.', where: convention, example: '', notice },
  'training.site.name': { put: 'Le nom du lieu où se donnent la plupart des cours, s’il n’est pas le CFA responsable.', where: convention, example: 'ANTENNE DE BREST', notice },
  'training.site.uai': { put: 'L’identifiant de ce lieu, s’il en a un : 7 chiffres et une lettre.', where: 'Convention de formation, ou le secrétariat du CFA', example: '0292137Z', notice },
  'training.site.siret': { put: 'Les 14 chiffres de ce lieu de formation.', where: convention, example: '14 chiffres, sans lettres', notice },
  'training.site.address.number': site.number,
  'training.site.address.street': site.street,
  'training.site.address.complement': site.complement,
  'training.site.address.postalCode': site.postalCode,
  'training.site.address.city': site.city,
} as const satisfies Readonly<Record<string, HelpEntry>>;
