import { Temporal } from 'temporal-polyfill';

/** A calendar day that exists, `yyyy-mm-dd`. Only `parseIsoDate` and the arithmetic here make one. */
export type IsoDate = string & { readonly brand: 'IsoDate' };

/** Reads `yyyy-mm-dd`; null when the text has another shape or the day does not exist. Years 1900 to 2200. */
export function parseIsoDate(text: string): IsoDate | null {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as IsoDate;
  } catch {
    // RangeError is how Temporal says that the 31st of February does not exist.
    return null;
  }
}

/** Reads `yyyy-mm-dd` where the text is our own: throws a RangeError on any other. */
export function isoDate(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new RangeError('Not a calendar day in the form yyyy-mm-dd');
  return day;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ days }).toString() as IsoDate;
}

/** The same day `months` later, or the last day of a shorter month. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ months }).toString() as IsoDate;
}

/** Days from `from` to `to`, 0 when equal, negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** Completed years of age on a day. Born on 29 February: the birthday of a common year is 1 March. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  return Temporal.PlainDate.from(birthDate).until(day, { largestUnit: 'year' }).years;
}

/** The birthday of that age; 1 March in a common year for who was born on 29 February. */
export function birthdayAt(birthDate: IsoDate, age: number): IsoDate {
  const birth = Temporal.PlainDate.from(birthDate);
  const year = birth.year + age;
  const isLeapBirth = birth.month === 2 && birth.day === 29;
  const inYear = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  // Arithmetic may leave the years that a text may hold: no parser here.
  if (isLeapBirth && !inYear.inLeapYear) return inYear.with({ month: 3 }).toString() as IsoDate;
  return birth.with({ year }).toString() as IsoDate;
}

/** The first day of the month after a day. */
export function firstOfNextMonth(day: IsoDate): IsoDate {
  return Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 }).toString() as IsoDate;
}

/** `dd/mm/yyyy`, as written in tables and fields. */
export function formatFrenchDate(day: IsoDate): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}
