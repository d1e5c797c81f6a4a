import type { IsoDate } from '../fields/iso-date';
import type { FieldId } from '../fields/catalogue';
import { payCalendar, type PayCalendar } from '../law/pay/pay-calendar';
import { legalGrid } from '../law/pay/pay-grid';
import type { ValueOf } from '../fields/formats';
import { payCaseFieldIds } from '../law/pay/pay-case';
import { proposeTable, type KnownPayValues } from './pay-proposal';
import type { CaseFacts, Verdict } from './rule';
import { sureGridOf } from './wage-floor';
import { isLow, judgeInside, moveBoundary } from './wage-rate';
import { floorFields } from './wage-rate-fields';
import { judgeLines, tellFaults, writtenLines, type WageLooks } from './wage-table';

/** Fields that help to judge a split and to propose the whole table. */
export const splitFields = payCaseFieldIds.filter((field): field is Exclude<(typeof payCaseFieldIds)[number], (typeof floorFields)[number]> => !(floorFields as readonly FieldId[]).includes(field));

type SplitValues = WageLooks & KnownPayValues & {
    readonly [Id in (typeof floorFields)[number]]: ValueOf<Id>;
  } & { readonly [Id in (typeof splitFields)[number]]: ValueOf<Id> | null };

/** Judges whether the rate of each line is enough on the days of change that fall inside it. */
export function judgeSplit(values: SplitValues, facts: CaseFacts, daysOf: (calendar: PayCalendar) => readonly IsoDate[], advice: string): Verdict {
  const startDate = values['contract.startDate'];
  const idcc = values['employer.idcc'];
  const named = sureGridOf(idcc, values['contract.conclusionDate'] ?? startDate);
  if (named === null) return { is: 'incomplete', missing: [legalGrid.id] };
  const calendar = payCalendar(values['apprentice.birthDate'], startDate);
  const baseFacts = { startDate, conventionalMinimum: values['contract.conventionalMinimum'], employerPostalCode: values['employer.address.postalCode'] };
  const days = daysOf(calendar);
  const verdict = judgeLines(
    values,
    (line) => judgeInside(line, days, named.grid, calendar, baseFacts),
    (faults) => {
      const lines = writtenLines(values);
      const low = faults.filter(isLow);
      const moves = low.map((fault) => moveBoundary(fault, lines));
      const isMoved = moves.every((move) => move.length > 0);
      return {
        is: 'violation',
        message: `${advice} ${tellFaults(faults)} (minimum ${named.name}).`,
        fields: faults.flatMap(({ fields }) => fields),
        corrections: isMoved && moves.length === 1 ? moves.flat() : proposeTable(values, facts, lines),
      };
    },
  );
  // Without an agreement only the legal minimum was looked at: it can accuse, not acquit.
  return idcc === null && verdict.is === 'pass' ? { is: 'incomplete', missing: ['employer.idcc'] } : verdict;
}
