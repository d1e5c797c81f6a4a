import { isoDate } from '../fields/iso-date';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { nameBoxes } from './french-list';
import { sourced } from './sources';

const always = ['contract.conclusionDate', 'contract.startDate', 'contract.endDate'] as const;
const atHiring = [
  'contract.conclusionDate', 'contract.startDate', 'contract.practicalTrainingStartDate',
  'training.cfaStartDate', 'training.examEndDate', 'contract.endDate',
] as const;

// L6222-12 names three starts: of the contract, of the training with the employer, of the training at the CFA.
export const contractDatesRequired = defineRule({
  id: 'contract-dates-required',
  severity: 'blocking',
  statement: 'Les six dates du contrat sont remplies ; pour un avenant, la signature, le début et la fin.',
  source: sourced('Code du travail, art. L6222-12 et L6222-7-1 ; notice 51649 du CERFA 10103'),
  inForce: { from: isoDate('2023-04-20') },
  looksAt: [...atHiring, 'contract.type'],
  check(values) {
    const kind = contractKindSeen(values['contract.type']);
    const asked = kind === 'first' || kind === 'succession' ? atHiring : always;
    const verdict = judgeFilled(values, asked, (blank) => `Complétez ${nameBoxes(blank)} : le contrat doit porter ${asked === atHiring ? 'ses six dates, de la signature à la fin' : 'sa signature, son début et sa fin'}.`);
    // A first contract may still lack one of the three others.
    return verdict.is === 'pass' && kind === 'unknown' ? { is: 'incomplete', missing: ['contract.type'] } : verdict;
  },
});
