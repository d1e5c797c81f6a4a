import { noticeParts, type HelpEntry } from './help-entry';

const notice = noticeParts.signature;

/** The last step. */
export const signatureHelp = {
  'signature.supportingDocumentsAttestation': { put: 'Une déclaration de l’employeur : il détient les pièces qui justifient ce qui est écrit. Lisez-la avant de cocher ; Truelle ne la coche jamais.', where: 'L’employeur seul peut l’affirmer', example: '', notice },
  'signature.place': { put: 'La commune où le contrat a été signé.', where: 'Le CERFA signé, « Fait à »', example: 'Quimper', notice },
  'signature.date': { put: 'La date de signature du contrat, que eGestion met seul. Ne la changez pas : si elle n’est pas juste, corrigez la date de signature à l’étape d’avant.', where: 'Le CERFA signé, date des signatures', example: '25/08/2026', notice },
} as const satisfies Readonly<Record<string, HelpEntry>>;
