import type { CaseFileRecord, RecordValues } from './record';

/** What an amendment says anew; all the rest is the contract that it changes. */
const ofTheAmendment = /^(?:contract\.(?:type|previousContractNumber|conclusionDate|amendmentEffectDate)|signature\..*|masters\..*)$/;

/** A dossier for an amendment to the contract of a dossier: the same people and values, with what the amendment says left blank. */
export function amendCase(caseFile: CaseFileRecord, id: string): CaseFileRecord {
  const values: RecordValues = Object.fromEntries(Object.entries(caseFile.values).filter(([key]) => !ofTheAmendment.test(key)));
  const { employer, apprentice, master1, master2, training } = caseFile;
  return { id, name: `${caseFile.name} (avenant)`.slice(0, 500), employer, apprentice, master1, master2, training, values };
}

/** A second dossier with the same content, about which nothing has happened yet. */
export function duplicateCase(caseFile: CaseFileRecord, id: string): CaseFileRecord {
  const { employer, apprentice, master1, master2, training, values, isTemplate } = caseFile;
  return { id, name: `${caseFile.name} (copie)`.slice(0, 500), employer, apprentice, master1, master2, training, values, ...(isTemplate === true ? { isTemplate } : {}) };
}
