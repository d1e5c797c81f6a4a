import type { CaseFileRecord, RecordValues } from './record';

/** What the dossiers of one course have in common: the training, the dates, the hours. Who and how much is each one's own. */
const ofTheCourse =
  /^(?:mode\..*|training\..*|contract\.(?:type|startDate|practicalTrainingStartDate|endDate|weeklyHours|weeklyMinutes|hazardousWork))$/;

/** A model for the dossiers of a course, made from one of them; nobody's name stands in it. */
export function templateOfCase(caseFile: CaseFileRecord, id: string, name: string): CaseFileRecord {
  const values: RecordValues = Object.fromEntries(Object.entries(caseFile.values).filter(([key]) => ofTheCourse.test(key)));
  return { id, name, employer: null, apprentice: null, master1: null, master2: null, training: caseFile.training, values, isTemplate: true };
}

/** A dossier that starts from a model. */
export function caseFromTemplate(template: CaseFileRecord, own: { readonly id: string; readonly name: string; readonly apprentice: string | null }): CaseFileRecord {
  const { employer, master1, master2, training, values } = template;
  return { id: own.id, name: own.name.slice(0, 500), employer, apprentice: own.apprentice, master1, master2, training, values };
}
