/** Minutes of work a week. Minutes that are blank or unknown count for none: the time is then at least what is said. */
export function weeklyTime(hours: number, minutes: number | null): number {
  return hours * 60 + (minutes ?? 0);
}

/** `37 h 30`, `35 h`. */
export function sayWeeklyTime(time: number): string {
  const minutes = time % 60;
  return `${Math.floor(time / 60)} h${minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}`}`;
}
