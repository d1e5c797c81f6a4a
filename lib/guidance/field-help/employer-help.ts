import { helpWithAddress } from './address-help';
import { noticeParts, type HelpEntry } from './help-entry';

const notice = noticeParts.employer;
const address = helpWithAddress('de l’établissement où travaille l’apprenti', 'Avis de situation au répertoire SIRENE de l’établissement', notice);

/** Contract mode and employer. */
export const employerHelp = {
  'mode.contractMode': {
    put: 'Le genre de contrat : 1 pour une durée limitée, 2 quand l’apprentissage ouvre un CDI, 3 pour une entreprise de travail temporaire, 4 pour deux employeurs saisonniers.',
    where: 'Le CERFA signé, tout en haut. Le cas courant est 1.',
    example: '1',
    notice,
  },
  'employer.sector': { put: 'Privé ou public. Une entreprise du bâtiment ou des travaux publics est un employeur privé.', where: 'Statut de l’entreprise, sur son extrait Kbis ou son avis de situation SIRENE', example: '', notice },
  'employer.name': { put: 'Le nom légal de l’entreprise, ou le nom et le prénom de l’artisan s’il exerce en son nom.', where: 'Extrait Kbis, ou attestation d’inscription au registre national des entreprises', example: 'MAÇONNERIE LE GOFF', notice },
  'employer.siret': { put: 'Les 14 chiffres de l’établissement où l’apprenti travaillera vraiment : pas toujours le siège. Il doit être ouvert le jour de la signature.', where: 'Bulletin de paie, en haut, ou avis de situation SIRENE de l’établissement', example: '14 chiffres, sans lettres', notice },
  'employer.address.number': address.number,
  'employer.address.street': address.street,
  'employer.address.complement': address.complement,
  'employer.address.postalCode': address.postalCode,
  'employer.address.city': address.city,
  'employer.phone': { put: 'Le numéro où Constructys peut appeler au sujet de ce contrat : 10 chiffres, ou +33 et 9 chiffres.', where: 'La personne qui suit le dossier dans l’entreprise', example: '02 98 00 00 00', notice },
  'employer.email': { put: 'L’adresse lue par la personne qui suit le dossier. L’organisme qui paie l’aide à l’embauche peut aussi s’en servir.', where: 'La personne qui suit le dossier dans l’entreprise', example: 'contact@entreprise.fr', notice },
  'employer.type': { put: 'La catégorie de l’employeur : 11 pour un artisan inscrit aux métiers, 12 pour une société inscrite seulement au registre du commerce, 13 à 16 pour les autres employeurs privés.', where: 'Extrait Kbis ou attestation du registre national des entreprises', example: '11', notice },
  'employer.specific': { put: '0 dans le cas ordinaire. 1 travail temporaire, 2 groupement d’employeurs, 3 employeur saisonnier, 4 quand l’employeur est un parent de l’apprenti.', where: 'L’employeur le sait', example: '0', notice },
  'employer.naf': { put: 'Le code de l’activité principale : 4 chiffres et une lettre.', where: 'Bulletin de paie, ligne APE ou NAF, ou avis de situation SIRENE', example: '43.99C', notice },
  'employer.headcount': { put: 'Le nombre de salariés de toute l’entreprise, pas du seul établissement. Il ne peut pas être 0. Il décide du montant de l’aide à l’embauche.', where: 'Service de paie, ou dernière déclaration sociale (DSN)', example: '14', notice },
  'employer.idcc': { put: 'Le numéro de la convention collective : 4 chiffres. « B » ou un numéro de brochure du Journal officiel sont à remplacer. 9999 s’il n’y en a pas.', where: 'Bulletin de paie, près du nom de la convention collective', example: '1596', notice },
  'employer.unemploymentScheme': { put: 'À cocher par un employeur public qui adhère pour l’apprenti à l’assurance chômage. Une entreprise privée n’y touche pas.', where: 'L’employeur public le sait', example: '', notice },
} as const satisfies Readonly<Record<string, HelpEntry>>;
