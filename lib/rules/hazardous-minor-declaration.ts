import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { isMinorOn } from './minority';
import { sourced } from './sources';

// R4153-38 to R4153-45: risk assessment, medical opinion, training and supervision are the conditions.
export const hazardousMinorDeclaration = defineRule({
  id: 'hazardous-minor-declaration',
  severity: 'warning',
  statement: 'Avant d’affecter un(e) mineur(e) à des travaux dangereux, l’employeur le déclare à l’inspection du travail.',
  source: sourced('Code du travail, art. L4153-9 et R4153-38 à R4153-45'),
  needs: ['contract.hazardousWork', 'apprentice.birthDate', 'contract.startDate'],
  mayKnowFacts: ['hasSentHazardDeclaration'],
  check(values, { hasSentHazardDeclaration }) {
    const start = values['contract.startDate'];
    if (!values['contract.hazardousWork'] || isMinorOn(values['apprentice.birthDate'], start) !== true) return { is: 'inapplicable' };
    if (hasSentHazardDeclaration === true) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Adressez la déclaration de travaux dangereux à l’inspection du travail avant d’y affecter l’apprenti(e) : il ou elle aura moins de 18 ans le ${formatFrenchDate(start)}. La déclaration vaut trois ans.`,
      fields: ['contract.hazardousWork', 'apprentice.birthDate'],
    };
  },
});
