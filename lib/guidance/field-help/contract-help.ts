import { noticeParts, type HelpEntry } from './help-entry';

const notice = noticeParts.contract;
const cerfa = 'Le CERFA signé, cadre « Le contrat »';

/** The contract, its pay table left out. */
export const contractHelp = {
  'contract.type': { put: '11 pour un premier contrat. 21, 22 ou 23 quand l’apprenti en a déjà eu un : même employeur, autre employeur, ou contrat rompu. 31 à 38 pour un avenant.', where: cerfa, example: '11', notice },
  'contract.exemptionType': { put: 'Vide dans le cas ordinaire. 11 moins de 16 ans, 12 plus de 29 ans, 21 durée réduite, 22 durée allongée, 50 quand plusieurs dérogations jouent.', where: 'Convention d’aménagement de durée, ou accord du CFA', example: '22', notice },
  'contract.previousContractNumber': { put: 'Le numéro de dépôt du contrat d’avant, ou du contrat que l’avenant modifie. Demandé pour les types 21, 22, 23 et les avenants.', where: 'Accord de prise en charge de l’ancien contrat, chez l’apprenti ou son ancien employeur', example: '029202409001234', notice },
  'contract.conclusionDate': { put: 'Le jour où le contrat a été signé par tous. Il ne peut pas être après le début d’exécution.', where: 'Le CERFA signé, date des signatures', example: '25/08/2026', notice },
  'contract.startDate': { put: 'Le premier jour du contrat, en entreprise ou au CFA, le premier des deux.', where: cerfa, example: '01/09/2026', notice },
  'contract.practicalTrainingStartDate': { put: 'Le premier jour de travail réel dans l’entreprise. Les 45 jours pendant lesquels chacun peut rompre se comptent à partir de là.', where: cerfa, example: '07/09/2026', notice },
  'contract.amendmentEffectDate': { put: 'Pour un avenant seulement : le jour où le changement s’applique. Vide pour un nouveau contrat.', where: 'L’avenant signé', example: '01/02/2027', notice },
  'contract.endDate': { put: 'Le dernier jour du contrat ou, en CDI, de la période d’apprentissage. Il couvre les examens, et ne les dépasse pas de plus de deux mois.', where: cerfa, example: '31/08/2028', notice },
  'contract.weeklyHours': { put: 'Les heures de travail par semaine, temps passé au CFA compris. 35 le plus souvent.', where: 'Contrat, ou accord de l’entreprise sur la durée du travail', example: '35', notice },
  'contract.weeklyMinutes': { put: 'Les minutes en plus des heures entières. 00 s’il n’y en a pas.', where: 'Contrat, ou accord de l’entreprise sur la durée du travail', example: '00', notice },
  'contract.hazardousWork': { put: 'Oui si l’apprenti utilisera des machines dangereuses ou sera exposé à des risques particuliers : à examiner de près sur un chantier. « Non » est mis par défaut. Pour un mineur, une déclaration à l’inspection du travail vient avant.', where: 'Document unique d’évaluation des risques', example: '', notice },
  'contract.grossMonthlySalary': { put: 'Le salaire brut d’un mois de la première période, pour la durée de travail indiquée, en euros et centimes.', where: 'La grille que Truelle calcule, ou le service de paie', example: '746,81', notice },
  'contract.pensionFund': { put: 'Le nom de la caisse de retraite complémentaire de l’entreprise. Dans le bâtiment, c’est le plus souvent PRO BTP.', where: 'Bulletin de paie d’un salarié de l’entreprise', example: 'PRO BTP', notice },
  'contract.benefits.meal': { put: 'Si des repas sont fournis et retenus sur la paie : le montant par repas. Vide sinon.', where: 'Service de paie', example: '4,11', notice },
  'contract.benefits.lodging': { put: 'Si un logement est fourni et retenu sur la paie : le montant par mois. Vide sinon.', where: 'Service de paie', example: '60,00', notice },
  'contract.benefits.other': { put: 'À cocher s’il y a un autre avantage en nature.', where: 'Service de paie', example: '', notice },
} as const satisfies Readonly<Record<string, HelpEntry>>;
