import { aidGap2026 } from './aid-gap-2026';
import { aidTransmissionSixMonths } from './aid-transmission-six-months';
import { amendmentDateAbsent } from './amendment-date-absent';
import { amendmentDateRequired } from './amendment-date-required';
import { amendmentDateWithinContract } from './amendment-date-within-contract';
import { certification99Notice } from './certification-99-notice';
import { certificationCodesRequired } from './certification-codes-required';
import { cfaIdentityRequired } from './cfa-identity-required';
import { cfaStartAfterConclusion } from './cfa-start-after-conclusion';
import { cfaStartBeforeContractSituation } from './cfa-start-before-contract-situation';
import { cfaStartEarliest } from './cfa-start-earliest';
import { cfaStartLatest } from './cfa-start-latest';
import { cfaUaiRequired } from './cfa-uai-required';
import { companyCfaAnnex } from './company-cfa-annex';
import { companyCfaDefaultNo } from './company-cfa-default-no';
import { conclusionNotAfterStart } from './conclusion-not-after-start';
import { conclusionNotFuture } from './conclusion-not-future';
import { contractDatesRequired } from './contract-dates-required';
import { contractEndTwoMonthsAfterExam } from './contract-end-two-months-after-exam';
import { contractMaximumDuration } from './contract-maximum-duration';
import { contractMinimumDuration } from './contract-minimum-duration';
import { contractOverThreeYears } from './contract-over-three-years';
import { contractTypeRequired } from './contract-type-required';
import type { Rule } from './define-rule';
import { depositDeadline } from './deposit-deadline';
import { documentsMinimum } from './documents-minimum';
import { employerParticipation750 } from './employer-participation-750';
import { endAfterStart } from './end-after-start';
import { examEndAfterCfaStart } from './exam-end-after-cfa-start';
import { examEndWithinContract } from './exam-end-within-contract';
import { exemption11Under16 } from './exemption-11-under-16';
import { exemption12Over29 } from './exemption-12-over-29';
import { exemption50Several } from './exemption-50-several';
import { exemptionDurationAgreement } from './exemption-duration-agreement';
import { exemptionNoneExpected } from './exemption-none-expected';
import { formVersion14 } from './form-version-14';
import { hazardousFixedTermProhibited } from './hazardous-fixed-term-prohibited';
import { hazardousMinorDeclaration } from './hazardous-minor-declaration';
import { hazardousWorkAnswered } from './hazardous-work-answered';
import { hazardousWorkBtpReview } from './hazardous-work-btp-review';
import { keepFiveYears } from './keep-five-years';
import { minor35Hours } from './minor-35-hours';
import { minorBuildingSite35To40 } from './minor-building-site-35-to-40';
import { minorBuildingSite40Hours } from './minor-building-site-40-hours';
import { opcoDecisionDelay } from './opco-decision-delay';
import { practicalAndCfaStartDistance } from './practical-and-cfa-start-distance';
import { practicalStartAfterConclusion } from './practical-start-after-conclusion';
import { practicalStartBeforeEnd } from './practical-start-before-end';
import { practicalStartWindow } from './practical-start-window';
import { previousContractOverlap } from './previous-contract-overlap';
import { previousNumberAbsent } from './previous-number-absent';
import { previousNumberFormat } from './previous-number-format';
import { previousNumberRequired } from './previous-number-required';
import { qualiopi } from './qualiopi';
import { remoteHours80Percent } from './remote-hours-80-percent';
import { remoteHoursRequired } from './remote-hours-required';
import { remoteHoursWithinTotal } from './remote-hours-within-total';
import { reservedFrameEmpty } from './reserved-frame-empty';
import { signatureDateEqualsConclusion } from './signature-date-equals-conclusion';
import { signaturePlaceRequired } from './signature-place-required';
import { signaturesPresent } from './signatures-present';
import { startWithoutActivity } from './start-without-activity';
import { supportingDocumentsAttestation } from './supporting-documents-attestation';
import { targetDiplomaRequired } from './target-diploma-required';
import { thirdContractSameLevel } from './third-contract-same-level';
import { traineeStartEqualsSignature } from './trainee-start-equals-signature';
import { trainingHoursQuarter } from './training-hours-quarter';
import { trainingHoursRange } from './training-hours-range';
import { trainingLength648Months } from './training-length-6-48-months';
import { trainingSiteEmptyWhenSame } from './training-site-empty-when-same';
import { trainingSiteRequired } from './training-site-required';
import { trainingSiteSiret } from './training-site-siret';
import { type21SameEmployer } from './type-21-same-employer';
import { type33Extension } from './type-33-extension';
import { type34Disability } from './type-34-disability';
import { type35AdditionalDiploma } from './type-35-additional-diploma';
import { weeklyHours35WithRtt } from './weekly-hours-35-with-rtt';
import { weeklyHoursBelow35 } from './weekly-hours-below-35';
import { weeklyHoursMaximum40 } from './weekly-hours-maximum-40';
import { weeklyHoursRequired } from './weekly-hours-required';
import { weeklyMinutesRange } from './weekly-minutes-range';

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
  practicalStartWindow,
  practicalStartAfterConclusion,
  practicalStartBeforeEnd,
  startWithoutActivity,
  cfaStartLatest,
  cfaStartEarliest,
  cfaStartBeforeContractSituation,
  traineeStartEqualsSignature,
  cfaStartAfterConclusion,
  practicalAndCfaStartDistance,
  examEndAfterCfaStart,
  trainingLength648Months,
  examEndWithinContract,
  contractEndTwoMonthsAfterExam,
  depositDeadline,
  opcoDecisionDelay,
  aidTransmissionSixMonths,
  aidGap2026,
  formVersion14,
  weeklyHoursRequired,
  weeklyMinutesRange,
  weeklyHoursMaximum40,
  minor35Hours,
  minorBuildingSite40Hours,
  minorBuildingSite35To40,
  weeklyHours35WithRtt,
  weeklyHoursBelow35,
  hazardousWorkAnswered,
  hazardousWorkBtpReview,
  hazardousMinorDeclaration,
  hazardousFixedTermProhibited,
  cfaUaiRequired,
  cfaIdentityRequired,
  companyCfaAnnex,
  companyCfaDefaultNo,
  targetDiplomaRequired,
  certificationCodesRequired,
  certification99Notice,
  trainingHoursRange,
  trainingHoursQuarter,
  remoteHoursRequired,
  remoteHoursWithinTotal,
  remoteHours80Percent,
  employerParticipation750,
  trainingSiteRequired,
  trainingSiteSiret,
  trainingSiteEmptyWhenSame,
  qualiopi,
  supportingDocumentsAttestation,
  signaturePlaceRequired,
  signatureDateEqualsConclusion,
  signaturesPresent,
  documentsMinimum,
  reservedFrameEmpty,
  keepFiveYears,
];
