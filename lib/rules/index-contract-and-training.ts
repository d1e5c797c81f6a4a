import { amendmentDateAbsent } from './amendment-date-absent';
import { amendmentDateRequired } from './amendment-date-required';
import { amendmentDateWithinContract } from './amendment-date-within-contract';
import { conclusionNotAfterStart } from './conclusion-not-after-start';
import { conclusionNotFuture } from './conclusion-not-future';
import { contractDatesRequired } from './contract-dates-required';
import { contractMaximumDuration } from './contract-maximum-duration';
import { contractMinimumDuration } from './contract-minimum-duration';
import { contractOverThreeYears } from './contract-over-three-years';
import { contractTypeRequired } from './contract-type-required';
import type { Rule } from './define-rule';
import { endAfterStart } from './end-after-start';
import { exemption11Under16 } from './exemption-11-under-16';
import { exemption12Over29 } from './exemption-12-over-29';
import { exemption50Several } from './exemption-50-several';
import { exemptionDurationAgreement } from './exemption-duration-agreement';
import { exemptionNoneExpected } from './exemption-none-expected';
import { previousContractOverlap } from './previous-contract-overlap';
import { previousNumberAbsent } from './previous-number-absent';
import { previousNumberFormat } from './previous-number-format';
import { previousNumberRequired } from './previous-number-required';
import { thirdContractSameLevel } from './third-contract-same-level';
import { type21SameEmployer } from './type-21-same-employer';
import { type33Extension } from './type-33-extension';
import { type34Disability } from './type-34-disability';
import { type35AdditionalDiploma } from './type-35-additional-diploma';

/** Rules on the contract, its dates, the training and the deposit, in the order in which a person meets the fields. */
export const rulesOnContractAndTraining: readonly Rule[] = [
  contractTypeRequired,
  previousNumberRequired,
  previousNumberAbsent,
  previousNumberFormat,
  amendmentDateRequired,
  amendmentDateAbsent,
  amendmentDateWithinContract,
  type21SameEmployer,
  previousContractOverlap,
  type33Extension,
  type34Disability,
  type35AdditionalDiploma,
  thirdContractSameLevel,
  exemption11Under16,
  exemption12Over29,
  exemptionDurationAgreement,
  exemption50Several,
  exemptionNoneExpected,
  contractDatesRequired,
  conclusionNotAfterStart,
  conclusionNotFuture,
  endAfterStart,
  contractMinimumDuration,
  contractMaximumDuration,
  contractOverThreeYears,
];
