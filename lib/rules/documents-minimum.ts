import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { sourced } from './sources';
import { isUploaded } from './uploaded-documents';

// D6224-1: the contract and the training agreement, or the educational and financial annex of a company CFA.
export const documentsMinimum = defineRule({
  id: 'documents-minimum',
  severity: 'blocking',
  statement: 'Le CERFA signé et la convention de formation signée sont joints avant de transmettre.',
  source: sourced('Code du travail, art. D6224-1 et L6353-1 ; guide eGestion'),
  mayKnow: ['signature.supportingDocumentsAttestation', 'training.companyCfa'],
  looksAt: ['contract.type'],
  needsFacts: ['stage'],
  mayKnowFacts: ['uploads'],
  check(values, { stage, uploads }) {
    if (stage !== 'sending') return { is: 'inapplicable' };
    if (uploads === undefined) return { is: 'incomplete', missing: ['uploads'] };
    const kind = contractKindSeen(values['contract.type']);
    const isOwnCfa = values['training.companyCfa'] === true;
    const hasAgreement = isUploaded(uploads, 'convention') === true || (isOwnCfa && isUploaded(uploads, 'annex') === true);
    const missing: string[] = [];
    if (isUploaded(uploads, 'cerfa') !== true) missing.push('le CERFA signé');
    // An amendment is sent alone.
    if (!hasAgreement && (kind === 'first' || kind === 'succession')) {
      missing.push(isOwnCfa ? 'la convention de formation signée ou l’annexe pédagogique et financière' : 'la convention de formation signée');
    }
    if (missing.length > 0) {
      const message = `Joignez ${listInFrench(missing)} avant de transmettre : sans cela, l’OPCO ne peut pas examiner le dossier.`;
      return { is: 'violation', message, fields: ['signature.supportingDocumentsAttestation'] };
    }
    return kind === 'unknown' && !hasAgreement ? { is: 'incomplete', missing: ['contract.type'] } : { is: 'pass' };
  },
});
