import { queryEntry } from '../fields/nomenclatures';
import { masterExperienceYears } from '../law/master-experience';
import { diplomaLevel } from '../law/pay/diplomas';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// A branch agreement comes first; none was found for building beyond the law. Traineeships and apprenticeship do not count.
export const masterCompetence = defineRule({
  id: 'master-competence',
  severity: 'warning',
  statement: 'Le maître d’apprentissage a un diplôme du métier au moins égal à celui préparé et un an de pratique, ou deux ans de pratique.',
  source: sourced('Code du travail, art. R6223-22 et L6223-8-1'),
  needs: ['master1.diplomaLevel', 'training.targetDiploma'],
  mayKnow: ['contract.conclusionDate'],
  needsFacts: ['today'],
  mayKnowFacts: ['masterYearsOfRelatedWork'],
  check(values, { today, masterYearsOfRelatedWork: years }) {
    const needed = legalAmount(masterExperienceYears, values['contract.conclusionDate'] ?? today);
    if (needed === null) return { is: 'incomplete', missing: [masterExperienceYears.id] };
    const code = values['master1.diplomaLevel'];
    // A level of no list is told by master-level-code.
    if (queryEntry('masterDiplomaLevel', code) === undefined) return { is: 'inapplicable' };
    const target = diplomaLevel(values['training.targetDiploma']);
    if (target === null) return { is: 'incomplete', missing: ['training.targetDiploma'] };
    const isQualified = Number(code) >= target;
    const asked = isQualified ? needed.withDiploma : needed.withoutDiploma;
    // With the diploma, an experience nobody asked about is no reason to doubt.
    if (years === undefined ? isQualified : years >= asked) return { is: 'pass' };
    const practice = years === undefined ? '' : `, et vous indiquez ${String(years).replace('.', ',')} an${years >= 2 ? 's' : ''} de pratique`;
    const levels = `son niveau (${code}) est ${isQualified ? 'au moins celui' : 'plus bas que celui'} du diplôme préparé (${target})${practice}`;
    return {
      is: 'violation',
      message: `Vérifiez que le maître d’apprentissage a au moins ${asked} an${asked >= 2 ? 's' : ''} de pratique du métier, ou choisissez une autre personne : ${levels}.`,
      fields: ['master1.diplomaLevel', 'training.targetDiploma'],
    };
  },
});
