import { defineRule } from './define-rule';
import { sourced } from './sources';
import { isUploaded } from './uploaded-documents';

const several = '50';
const onDuration: readonly string[] = ['21', '22'];
/** Extensions after a failure or for a disability: the law sets them, nobody has to agree. */
const withoutAgreement: readonly string[] = ['33', '34'];
const traineeBefore = '7';

export const exemptionDurationAgreement = defineRule({
  id: 'exemption-duration-agreement',
  severity: 'warning',
  statement: 'Une durée réduite (21) ou allongée (22) demande la convention tripartite signée avec le CFA et l’apprenti(e).',
  source: sourced('Code du travail, art. L6222-7-1, R6222-6, R6222-23-1 et D6224-1'),
  needs: ['contract.exemptionType'],
  mayKnow: ['contract.type', 'apprentice.previousSituation', 'apprentice.disabledWorker', 'apprentice.eliteAthlete', 'training.cfaStartDate', 'contract.startDate'],
  mayKnowFacts: ['uploads', 'hasDurationAgreement', 'gatheredExemptions'],
  check(values, { uploads, hasDurationAgreement, gatheredExemptions }) {
    const code = values['contract.exemptionType'];
    if (code === several && gatheredExemptions === undefined) return { is: 'incomplete', missing: ['gatheredExemptions'] };
    const codes = code === several ? (gatheredExemptions ?? []) : [code];
    if (!codes.some((one) => onDuration.includes(one))) return { is: 'inapplicable' };
    const type = values['contract.type'] ?? '';
    const start = values['contract.startDate'];
    const cfaStart = values['training.cfaStartDate'];
    // After a rupture the course usually goes on: only one that begins with the contract is a new one.
    const endsBegunCourse = type === '23' && (cfaStart === null || start === null || cfaStart < start);
    const isFree = endsBegunCourse || withoutAgreement.includes(type) || values['apprentice.previousSituation'] === traineeBefore;
    if (isFree || values['apprentice.disabledWorker'] === true || values['apprentice.eliteAthlete'] === true) return { is: 'inapplicable' };
    const isThere = hasDurationAgreement === true ? true : isUploaded(uploads, 'tripartite');
    if (isThere === true) return { is: 'pass' };
    if (isThere === 'unknown' && hasDurationAgreement === undefined) return { is: 'incomplete', missing: ['hasDurationAgreement'] };
    return {
      is: 'violation',
      message: `Joignez la convention tripartite (CFA, employeur, apprenti(e)) : la dérogation ${code} change la durée de la formation, et l’OPCO demande cet accord signé.`,
      fields: ['contract.exemptionType'],
    };
  },
});
