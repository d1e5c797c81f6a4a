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
import { contactsRequired } from './contacts-required';
import { contractModeOpenEndedEndDate } from './contract-mode-open-ended-end-date';
import { contractModeRequired } from './contract-mode-required';
import { datesAreReal } from './dates-are-real';
import type { Rule } from './define-rule';
import { emailDistinctPeople } from './email-distinct-people';
import { emailFormat } from './email-format';
import { employerNameRequired } from './employer-name-required';
import { employerSectorExactlyOne } from './employer-sector-exactly-one';
import { employerSpecificAgency } from './employer-specific-agency';
import { employerSpecificAscendant } from './employer-specific-ascendant';
import { employerSpecificSeasonal } from './employer-specific-seasonal';
import { employerTypeRequired } from './employer-type-required';
import { employerTypeSector } from './employer-type-sector';
import { nationalityRegimeRequired } from './nationality-regime-required';
import { pensionFundBtp } from './pension-fund-btp';
import { pensionFundRequired } from './pension-fund-required';
import { phoneFormat } from './phone-format';
import { phoneNotPremium } from './phone-not-premium';
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
];
