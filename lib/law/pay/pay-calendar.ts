import { addMonths, ageOn, birthdayAt, firstOfNextMonth, type IsoDate } from '../../fields/iso-date';
import { ageBands, bandAges, type AgeBand, type GridYear } from './pay-grid';

/** The days on which an apprentice's minimum pay changes: fixed by the birth and by the start of the contract. */
export interface PayCalendar {
  readonly startDate: IsoDate;
  /** First days of the second, third, fourth and fifth year of the contract. */
  readonly anniversaries: readonly IsoDate[];
  /** First days of the age bands, in order; those of more than two centuries ahead are left out. */
  readonly bandChanges: readonly BandChange[];
  /** By the age in completed years on the first day. */
  readonly startBand: AgeBand;
}

export interface BandChange {
  readonly age: number;
  readonly birthday: IsoDate;
  /** « à compter du premier jour du mois suivant le jour où l’apprenti atteint » that age (D6222-31). */
  readonly day: IsoDate;
  readonly band: AgeBand;
}

const kept = new Map<string, PayCalendar>();
const keptCount = 8;
/** `IsoDate` has no later year. */
const lastYear = 2199;

/** The calendar of a contract. Asked for by many rules about the same contract: the last few are kept. */
export function payCalendar(birthDate: IsoDate, startDate: IsoDate): PayCalendar {
  const key = `${birthDate} ${startDate}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const calendar = makeCalendar(birthDate, startDate);
  if (kept.size >= keptCount) kept.clear();
  kept.set(key, calendar);
  return calendar;
}

/** Year of the contract on a day, from 1. A contract begun on 29 February has its anniversary on the 28th. */
export function executionYearOn({ anniversaries }: PayCalendar, day: IsoDate): number {
  return 1 + anniversaries.filter((anniversary) => anniversary <= day).length;
}

/** Age band on a day by the letter of D6222-31: a birthday counts from the first of the next month, even before the start. */
export function bandOn({ bandChanges }: PayCalendar, day: IsoDate): AgeBand {
  return bandChanges.findLast((change) => change.day <= day)?.band ?? 'under18';
}

/** Age band to propose: the age on the first day counts at once, the other birthdays from the first of the next month. */
export function proposedBandOn(calendar: PayCalendar, day: IsoDate): AgeBand {
  const letter = bandOn(calendar, day);
  return ageBands.indexOf(letter) > ageBands.indexOf(calendar.startBand) ? letter : calendar.startBand;
}

/** Year of the grid: the third-year rate goes on after the third. */
export function toGridYear(year: number): GridYear {
  if (year <= 1) return 1;
  if (year === 2) return 2;
  return year === 3 ? 3 : 4;
}

function makeCalendar(birthDate: IsoDate, startDate: IsoDate): PayCalendar {
  const birthYear = Number(birthDate.slice(0, 4));
  const bandChanges = bandAges.flatMap((age, place): readonly BandChange[] => {
    const band = ageBands[place + 1];
    if (band === undefined || birthYear + age > lastYear) return [];
    const birthday = birthdayAt(birthDate, age);
    return [{ age, birthday, day: firstOfNextMonth(birthday), band }];
  });
  const age = ageOn(birthDate, startDate);
  return {
    startDate,
    anniversaries: [12, 24, 36, 48].map((months) => addMonths(startDate, months)),
    bandChanges,
    startBand: ageBands[bandAges.filter((bandAge) => age >= bandAge).length] ?? 'under18',
  };
}
