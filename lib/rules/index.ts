import type { Rule } from './define-rule';
import { rulesOnContractAndTraining } from './index-contract-and-training';
import { rulesOnPayAndIdentifiers } from './index-pay-and-identifiers';
import { rulesOnPeopleAndEmployer } from './index-people-and-employer';

/** Every rule, in the order in which a person meets the fields. */
export const rules: readonly Rule[] = [
  ...rulesOnPeopleAndEmployer,
  ...rulesOnContractAndTraining,
  ...rulesOnPayAndIdentifiers,
];
