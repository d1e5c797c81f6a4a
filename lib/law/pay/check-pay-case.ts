import type { FieldId } from '../../fields/catalogue';
import { addMonths, ageOn, formatFrenchDate, type IsoDate } from '../../fields/iso-date';
import { amountOn, explainOutside } from '../dated-value';
import { minimumAge } from '../age-limits';
import { payCalendar } from './pay-calendar';
import type { PayCase } from './pay-case';
import { payScaleOf } from './pay-scale';
import type { PayContext } from './period-rate';
import { countMissingYears, fifteenPointsYear, isLicencePro, previousFloor } from './special-pay';

/** A case whose pay can be computed. */
export interface CheckedCase extends PayContext {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly notes: readonly string[];
}

interface RefusedCase {
  readonly reason: string;
  readonly missing: readonly FieldId[];
}

/** Finds what a pay computation needs, or says in French why there can be none. */
export function checkPayCase(pay: PayCase): CheckedCase | RefusedCase {
  const { birthDate, startDate, endDate, idcc } = pay;
  if (birthDate === null || startDate === null || endDate === null || idcc === null) return refuseIncomplete(pay);
  if (/^3\d$/.test(pay.contractType ?? '')) return refuse('Pour un avenant, la grille dépend de ce qui change : reprenez celle du contrat et modifiez les périodes touchées.');
  if (endDate < startDate) return refuse(`La fin du contrat (${formatFrenchDate(endDate)}) précède son début (${formatFrenchDate(startDate)}) : corrigez ces dates.`);
  if (endDate >= addMonths(startDate, 48)) return refuse('Le contrat dure plus de quatre ans : le formulaire n’a que quatre années de rémunération. Vérifiez la date de fin.');
  const age = birthDate < startDate ? ageOn(birthDate, startDate) : 0;
  const minimum = amountOn(minimumAge, startDate);
  if (minimum.is !== 'known') return refuse(explainOutside(minimumAge, startDate));
  if (age < minimum.amount) return refuse(`L’âge au début du contrat serait de ${age} ans : vérifiez la date de naissance.`);
  const scale = payScaleOf(idcc, pay.conclusionDate ?? startDate);
  if (typeof scale === 'string') return refuse(scale);
  const missingYears = countMissingYears(startDate, endDate, pay.facts.cycleLengthMonths, pay.previousSituation);
  const fifteen = fifteenPointsYear(pay);
  const previous = previousFloor(pay);
  return {
    startDate,
    endDate,
    calendar: payCalendar(birthDate, startDate),
    scale,
    missingYears: missingYears ?? 0,
    isLicencePro: isLicencePro(pay.targetDiploma),
    fifteenPointsYear: fifteen === 'unknown' ? null : fifteen,
    previous: previous === 'unknown' ? null : previous,
    isDisabledWorker: pay.isDisabledWorker === true,
    notes: [
      ...(scale.isBtpPresumed ? ['Barème des apprentis du BTP, plus favorable : vérifiez qu’il s’applique à votre convention de cadres.'] : []),
      ...(age === 15 ? ['Avant 16 ans, la rémunération est celle des moins de 18 ans.'] : []),
      ...(previous === 'unknown' ? ['Contrat qui suit un autre : après un diplôme obtenu en apprentissage, la rémunération ne peut pas baisser. Indiquez le contrat précédent, ou comparez.'] : []),
      ...(fifteen === 'unknown' && pay.targetDiploma !== null && pay.highestDiploma !== null ? ['Diplôme de même niveau que celui déjà obtenu, en un an au plus : s’ils sont en rapport direct, ajoutez 15 points.'] : []),
      ...(missingYears === null ? ['Si le contrat est plus court que la formation (entrée en deuxième année, par exemple), la rémunération part de l’année correspondante.'] : []),
    ],
  };
}

function refuseIncomplete({ birthDate, startDate, endDate, idcc }: PayCase): RefusedCase {
  const needed = [['apprentice.birthDate', birthDate], ['contract.startDate', startDate], ['contract.endDate', endDate], ['employer.idcc', idcc]] as const;
  const missing = needed.filter(([, value]) => value === null).map(([field]) => field);
  return { reason: 'Pour calculer la rémunération, il faut la date de naissance, le début et la fin du contrat, et la convention collective (IDCC).', missing };
}

function refuse(reason: string): RefusedCase {
  return { reason, missing: [] };
}
