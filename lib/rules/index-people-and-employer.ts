import { addressComplete } from './address-complete';
import { apprenticeAge15CollegeDone } from './apprentice-age-15-college-done';
import { apprenticeAgeException35 } from './apprentice-age-exception-35';
import { apprenticeAgeException35LastYear } from './apprentice-age-exception-35-last-year';
import { apprenticeAgeExceptionOneYear } from './apprentice-age-exception-one-year';
import { apprenticeAgeMaximum29 } from './apprentice-age-maximum-29';
import { apprenticeAgeMinimum15 } from './apprentice-age-minimum-15';
import { apprenticeBirthDateReal } from './apprentice-birth-date-real';
import { apprenticeBirthNameFormat } from './apprentice-birth-name-format';
import { apprenticeDeclarationsAnswered } from './apprentice-declarations-answered';
import { apprenticeFirstNameFormat } from './apprentice-first-name-format';
import { apprenticeFirstNameSingle } from './apprentice-first-name-single';
import { apprenticeNamesRequired } from './apprentice-names-required';
import { apprenticeUsageNameDiffers } from './apprentice-usage-name-differs';
import { birthCityRequired } from './birth-city-required';
import { businessProjectAttestation } from './business-project-attestation';
import { contactsRequired } from './contacts-required';
import { contractModeOpenEndedEndDate } from './contract-mode-open-ended-end-date';
import { contractModeRequired } from './contract-mode-required';
import { datesAreReal } from './dates-are-real';
import type { Rule } from './define-rule';
import { diplomasRequired } from './diplomas-required';
import { disabilityBoxesNotNeeded } from './disability-boxes-not-needed';
import { disabilityBoxesRequired } from './disability-boxes-required';
import { disabilityYouthEquivalenceAge } from './disability-youth-equivalence-age';
import { emailDistinctPeople } from './email-distinct-people';
import { emailFormat } from './email-format';
import { employerNameRequired } from './employer-name-required';
import { employerSectorExactlyOne } from './employer-sector-exactly-one';
import { employerSpecificAgency } from './employer-specific-agency';
import { employerSpecificAscendant } from './employer-specific-ascendant';
import { employerSpecificSeasonal } from './employer-specific-seasonal';
import { employerTypeRequired } from './employer-type-required';
import { employerTypeSector } from './employer-type-sector';
import { lastClassCollegeCoherence } from './last-class-college-coherence';
import { lastClassNotObtainedCoherence } from './last-class-not-obtained-coherence';
import { lastClassObtainedCoherence } from './last-class-obtained-coherence';
import { legalRepresentativeAdult } from './legal-representative-adult';
import { legalRepresentativeComplete } from './legal-representative-complete';
import { legalRepresentativeEmail } from './legal-representative-email';
import { legalRepresentativeNotNeeded } from './legal-representative-not-needed';
import { masterAdult } from './master-adult';
import { masterBirthDatePast } from './master-birth-date-past';
import { masterCompetence } from './master-competence';
import { masterEligibilityAttestation } from './master-eligibility-attestation';
import { masterEmail } from './master-email';
import { masterLevelCode } from './master-level-code';
import { masterMaximumApprentices } from './master-maximum-apprentices';
import { masterNoNir } from './master-no-nir';
import { masterNotTheApprentice } from './master-not-the-apprentice';
import { masterVolunteerEmployee } from './master-volunteer-employee';
import { master1Required } from './master1-required';
import { master2Complete } from './master2-complete';
import { mastersDistinct } from './masters-distinct';
import { minorLegalRepresentative } from './minor-legal-representative';
import { nationalityMinorTurning18 } from './nationality-minor-turning-18';
import { nationalityRegimeRequired } from './nationality-regime-required';
import { nationalityWorkPermit } from './nationality-work-permit';
import { pensionFundBtp } from './pension-fund-btp';
import { pensionFundRequired } from './pension-fund-required';
import { phoneFormat } from './phone-format';
import { phoneNotPremium } from './phone-not-premium';
import { previousSituationContractType } from './previous-situation-contract-type';
import { previousSituationRequired } from './previous-situation-required';
import { sexExactlyOne } from './sex-exactly-one';
import { socialRegimeCoherence } from './social-regime-coherence';
import { streetNumberNoLeadingZero } from './street-number-no-leading-zero';
import { unemploymentSchemePublicOnly } from './unemployment-scheme-public-only';

/** Rules on the apprentice, the employer and the masters, in the order in which a person meets the fields. */
export const rulesOnPeopleAndEmployer: readonly Rule[] = [
  apprenticeNamesRequired,
  apprenticeBirthNameFormat,
  apprenticeFirstNameSingle,
  apprenticeFirstNameFormat,
  apprenticeUsageNameDiffers,
  apprenticeBirthDateReal,
  sexExactlyOne,
  birthCityRequired,
  nationalityRegimeRequired,
  apprenticeDeclarationsAnswered,
  contactsRequired,
  phoneFormat,
  phoneNotPremium,
  emailFormat,
  emailDistinctPeople,
  streetNumberNoLeadingZero,
  addressComplete,
  datesAreReal,
  contractModeRequired,
  contractModeOpenEndedEndDate,
  employerSectorExactlyOne,
  employerTypeSector,
  employerTypeRequired,
  employerNameRequired,
  employerSpecificAgency,
  employerSpecificSeasonal,
  employerSpecificAscendant,
  unemploymentSchemePublicOnly,
  socialRegimeCoherence,
  pensionFundRequired,
  pensionFundBtp,
  apprenticeAgeMinimum15,
  apprenticeAge15CollegeDone,
  apprenticeAgeMaximum29,
  apprenticeAgeException35,
  apprenticeAgeException35LastYear,
  apprenticeAgeExceptionOneYear,
  businessProjectAttestation,
  disabilityBoxesRequired,
  disabilityBoxesNotNeeded,
  disabilityYouthEquivalenceAge,
  nationalityWorkPermit,
  nationalityMinorTurning18,
  previousSituationRequired,
  previousSituationContractType,
  diplomasRequired,
  lastClassObtainedCoherence,
  lastClassNotObtainedCoherence,
  lastClassCollegeCoherence,
  minorLegalRepresentative,
  legalRepresentativeEmail,
  legalRepresentativeComplete,
  legalRepresentativeNotNeeded,
  legalRepresentativeAdult,
  master1Required,
  masterEmail,
  masterAdult,
  master2Complete,
  mastersDistinct,
  masterNotTheApprentice,
  masterBirthDatePast,
  masterEligibilityAttestation,
  masterCompetence,
  masterMaximumApprentices,
  masterLevelCode,
  masterNoNir,
  masterVolunteerEmployee,
];
