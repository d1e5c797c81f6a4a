import type { IsoDate } from '../fields/iso-date';
import { exceptionMaximumAge, maximumAge, minimumAge } from './age-limits';
import { apprenticeBenefitShare, benefitsPayShare, firstLodgingBracketEnd, mealScale, singleRoomScale } from './benefits';
import { cerfaVersion } from './cerfa-version';
import { isRevisionDue, type DatedValue } from './dated-value';
import { aidTransmissionMonths, depositWorkingDays, opcoDecisionDays, retentionYears } from './deposit-deadlines';
import { endAfterExam, maximumDuration, maximumDurationWithDisability, maximumExtensionAfterFailure, minimumDuration, trainingStartWindow } from './duration-limits';
import { apprenticesPerMaster, employerParticipation, employerParticipationAfterRupture, remoteTrainingShare } from './funding';
import { lateSuccessionMonths } from './late-succession';
import { majorityAge } from './majority';
import { masterExperienceYears } from './master-experience';
import { ordinaryMinimumAge } from './ordinary-minimum-age';
import { btpGrid, legalGrid } from './pay/pay-grid';
import { smicHourly, smicHourlyMayotte, smicMonthly, smicMonthlyMayotte } from './smic';
import { traineeMonths } from './trainee-months';
import { legalWeeklyMinutes, minimumTrainingShare, minorSiteWeeklyMinutes, minorWeeklyMinutes, overtimeIncreases, yearlyWorkingHours } from './working-time';
import { youthEquivalenceAges } from './youth-equivalence';

/** Every legal value that Truelle uses, for the page « Valeurs légales ». */
export const legalValues: readonly DatedValue<unknown>[] = [
  smicHourly, smicMonthly, smicHourlyMayotte, smicMonthlyMayotte, legalGrid, btpGrid, overtimeIncreases,
  mealScale, singleRoomScale, firstLodgingBracketEnd, apprenticeBenefitShare, benefitsPayShare,
  minimumAge, ordinaryMinimumAge, maximumAge, exceptionMaximumAge, lateSuccessionMonths, majorityAge, youthEquivalenceAges,
  minimumDuration, maximumDuration, maximumDurationWithDisability, maximumExtensionAfterFailure, trainingStartWindow, traineeMonths, endAfterExam,
  legalWeeklyMinutes, minorWeeklyMinutes, minorSiteWeeklyMinutes, yearlyWorkingHours, minimumTrainingShare,
  cerfaVersion, depositWorkingDays, opcoDecisionDays, aidTransmissionMonths, retentionYears,
  employerParticipation, employerParticipationAfterRupture, remoteTrainingShare, apprenticesPerMaster, masterExperienceYears,
];

/** Values that are older than their expected revision on a day: each must be checked again before it is trusted. */
export function findValuesDueForRevision(today: IsoDate, values: readonly DatedValue<unknown>[] = legalValues): readonly DatedValue<unknown>[] {
  return values.filter((value) => isRevisionDue(value, today));
}
