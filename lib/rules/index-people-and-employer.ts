import { addressComplete } from './address-complete';
import { apprenticeBirthDateReal } from './apprentice-birth-date-real';
import { apprenticeBirthNameFormat } from './apprentice-birth-name-format';
import { apprenticeDeclarationsAnswered } from './apprentice-declarations-answered';
import { apprenticeFirstNameFormat } from './apprentice-first-name-format';
import { apprenticeFirstNameSingle } from './apprentice-first-name-single';
import { apprenticeNamesRequired } from './apprentice-names-required';
import { apprenticeUsageNameDiffers } from './apprentice-usage-name-differs';
import { birthCityRequired } from './birth-city-required';
import { contactsRequired } from './contacts-required';
import type { Rule } from './define-rule';
import { emailDistinctPeople } from './email-distinct-people';
import { emailFormat } from './email-format';
import { nationalityRegimeRequired } from './nationality-regime-required';
import { phoneFormat } from './phone-format';
import { phoneNotPremium } from './phone-not-premium';
import { sexExactlyOne } from './sex-exactly-one';
import { streetNumberNoLeadingZero } from './street-number-no-leading-zero';

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
];
