import { benefits75PercentOfScale } from './benefits-75-percent-of-scale';
import { benefitsCap75Percent } from './benefits-cap-75-percent';
import { benefitsPositive } from './benefits-positive';
import { birthAbroad99 } from './birth-abroad-99';
import { birthDepartmentFormat } from './birth-department-format';
import type { Rule } from './define-rule';
import { diplomaCodeFormat } from './diploma-code-format';
import { diplomaCodeMatchesDiploma } from './diploma-code-matches-diploma';
import { diplomaCodeOfCurrentVersion } from './diploma-code-of-current-version';
import { headcountNotZero } from './headcount-not-zero';
import { headcountRequired } from './headcount-required';
import { headcountWholeCompany } from './headcount-whole-company';
import { idccBuildingWorkersSize } from './idcc-building-workers-size';
import { idccConstructys } from './idcc-constructys';
import { idccFormat } from './idcc-format';
import { idccKnown } from './idcc-known';
import { idccNoneInBtp } from './idcc-none-in-btp';
import { idccNotBrochure } from './idcc-not-brochure';
import { nafFormat } from './naf-format';
import { nirBirthDepartment } from './nir-birth-department';
import { nirBirthMonth } from './nir-birth-month';
import { nirBirthYear } from './nir-birth-year';
import { nirCorsica } from './nir-corsica';
import { nirFormat } from './nir-format';
import { nirKey } from './nir-key';
import { nirMissing } from './nir-missing';
import { nirNotParents } from './nir-not-parents';
import { nirProvisional } from './nir-provisional';
import { nirSex } from './nir-sex';
import { postalCodeCityMatch } from './postal-code-city-match';
import { postalCodeFormat } from './postal-code-format';
import { postalCodeNotInsee } from './postal-code-not-insee';
import { rncpActive } from './rncp-active';
import { rncpFormat } from './rncp-format';
import { siretFormat } from './siret-format';
import { siretLuhn } from './siret-luhn';
import { siretOpen } from './siret-open';
import { siretPlaceOfWork } from './siret-place-of-work';
import { uaiCheckLetter } from './uai-check-letter';
import { uaiDepartment } from './uai-department';
import { uaiFormat } from './uai-format';
import { wageBaseSmcFrom21 } from './wage-base-smc-from-21';
import { wageBaseValue } from './wage-base-value';
import { wageChangeEarlier } from './wage-change-earlier';
import { wageDisabledExtension } from './wage-disabled-extension';
import { wageExtensionAfterFailure } from './wage-extension-after-failure';
import { wageFirstPeriodRequired } from './wage-first-period-required';
import { wageFirstPeriodStartsWithContract } from './wage-first-period-starts-with-contract';
import { wageGrossMatchesFirstPeriod } from './wage-gross-matches-first-period';
import { wageGrossOvertime } from './wage-gross-overtime';
import { wageLastPeriodEndsWithContract } from './wage-last-period-ends-with-contract';
import { wageLicencePro } from './wage-licence-pro';
import { wagePeriodComplete } from './wage-period-complete';
import { wagePeriodsContiguous } from './wage-periods-contiguous';
import { wagePlus15Points } from './wage-plus-15-points';
import { wagePreviousContractFloor } from './wage-previous-contract-floor';
import { wageRateBtpMinimum } from './wage-rate-btp-minimum';
import { wageRateBtpMinimumManagers } from './wage-rate-btp-minimum-managers';
import { wageRateLegalMinimum } from './wage-rate-legal-minimum';
import { wageRateRange } from './wage-rate-range';
import { wageRatesNotDecreasing } from './wage-rates-not-decreasing';
import { wageReducedDuration } from './wage-reduced-duration';
import { wageSmicOfTheStart } from './wage-smic-of-the-start';
import { wageSplitAtAgeBand } from './wage-split-at-age-band';
import { wageSplitAtExecutionYear } from './wage-split-at-execution-year';

/** Rules on identifiers, codes and pay, in the order in which a person meets the fields. */
export const rulesOnPayAndIdentifiers: readonly Rule[] = [
  nirMissing,
  nirFormat,
  nirProvisional,
  nirKey,
  nirSex,
  nirBirthYear,
  nirBirthMonth,
  nirBirthDepartment,
  nirCorsica,
  nirNotParents,
  birthDepartmentFormat,
  birthAbroad99,
  postalCodeFormat,
  postalCodeNotInsee,
  postalCodeCityMatch,
  siretFormat,
  siretLuhn,
  siretOpen,
  siretPlaceOfWork,
  nafFormat,
  headcountRequired,
  headcountNotZero,
  headcountWholeCompany,
  idccFormat,
  idccNotBrochure,
  idccKnown,
  idccConstructys,
  idccBuildingWorkersSize,
  idccNoneInBtp,
  diplomaCodeOfCurrentVersion,
  wageFirstPeriodRequired,
  wageFirstPeriodStartsWithContract,
  wageLastPeriodEndsWithContract,
  wagePeriodsContiguous,
  wagePeriodComplete,
  wageSplitAtExecutionYear,
  wageSplitAtAgeBand,
  wageChangeEarlier,
  wageRateLegalMinimum,
  wageRateBtpMinimum,
  wageRateBtpMinimumManagers,
  wageBaseSmcFrom21,
  wageBaseValue,
  wageRateRange,
  wageGrossMatchesFirstPeriod,
  wageGrossOvertime,
  wageSmicOfTheStart,
  wagePreviousContractFloor,
  wagePlus15Points,
  wageLicencePro,
  wageReducedDuration,
  wageExtensionAfterFailure,
  wageDisabledExtension,
  wageRatesNotDecreasing,
  benefitsCap75Percent,
  benefits75PercentOfScale,
  benefitsPositive,
  uaiFormat,
  uaiCheckLetter,
  uaiDepartment,
  diplomaCodeFormat,
  diplomaCodeMatchesDiploma,
  rncpFormat,
  rncpActive,
];
