import { addDays, type IsoDate } from '../fields/iso-date';

/** Days of the code du travail, art. L3133-1, that fall on the same date each year. */
const fixedHolidays: readonly string[] = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const sunday = 0;

/** Whether a day is a public holiday everywhere in France. Alsace-Moselle and overseas have more: a deadline counted here is never too late. */
export function isPublicHoliday(day: IsoDate): boolean {
  if (fixedHolidays.includes(day.slice(5))) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  // Easter Monday, Ascension, Whit Monday.
  return [1, 39, 50].some((days) => addDays(day, -days) === easter);
}

/** The n-th working day after a day: Monday to Saturday, public holidays left out. */
export function addWorkingDays(day: IsoDate, count: number): IsoDate {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (weekday(reached) !== sunday && !isPublicHoliday(reached)) left -= 1;
  }
  return reached;
}

/** 0 for Sunday to 6 for Saturday. */
function weekday(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Gregorian Easter by the Anonymous (Meeus/Jones/Butcher) method, with the letters under which it is published. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
