import { apprenticeBirthDateReal } from './apprentice-birth-date-real';
import { apprenticeBirthNameFormat } from './apprentice-birth-name-format';
import { apprenticeDeclarationsAnswered } from './apprentice-declarations-answered';
import { apprenticeFirstNameFormat } from './apprentice-first-name-format';
import { apprenticeFirstNameSingle } from './apprentice-first-name-single';
import { apprenticeNamesRequired } from './apprentice-names-required';
import { apprenticeUsageNameDiffers } from './apprentice-usage-name-differs';
import { birthCityRequired } from './birth-city-required';
import type { Rule } from './define-rule';
import { nationalityRegimeRequired } from './nationality-regime-required';
import { sexExactlyOne } from './sex-exactly-one';

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
];
