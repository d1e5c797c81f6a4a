import { addDays, type IsoDate } from '../fields/iso-date';
import { formatPercent } from '../law/french-numbers';
import type { PayCalendar } from '../law/pay/pay-calendar';
import type { PayGrid } from '../law/pay/pay-grid';
import type { Correction } from './rule';
import { floorOn, rateOnSmic, tellTooLow, tellTooLowFrom, type BaseFacts, type WageFloor } from './wage-floor';
import { missingIn, type LineFault, type LineVerdict, type WrittenLine } from './wage-table';

interface LowRate extends LineFault {
  readonly floor: WageFloor;
  /** The day whose floor is not reached. */
  readonly day: IsoDate;
}

/** Judges the rate of a line against the floor of its first day. */
export function judgeFirstDay(line: WrittenLine, grid: PayGrid, calendar: PayCalendar, facts: BaseFacts): LowRate | Exclude<LineVerdict, LineFault> {
  if (line.from === null || line.rate === null) return missingIn(line, ['from', 'rate']);
  return judgeOn(line, line.from, grid, calendar, facts, tellTooLow);
}

/** Judges the rate of a line against the floors of days that fall inside it, its first day left out. */
export function judgeInside(line: WrittenLine, days: readonly IsoDate[], grid: PayGrid, calendar: PayCalendar, facts: BaseFacts): LowRate | Exclude<LineVerdict, LineFault> {
  const { from, to, rate } = line;
  if (from === null || to === null || rate === null) return missingIn(line, ['from', 'to', 'rate']);
  const verdicts = days
    .filter((day) => from < day && day <= to)
    .map((day) => judgeOn(line, day, grid, calendar, facts, (paid, floor) => tellTooLowFrom(day, paid, floor)));
  return verdicts.find(isLow) ?? verdicts.find((verdict) => verdict !== 'pass') ?? 'pass';
}

/** The rate raised to the floor, where the rate alone decides. */
export function raiseRate({ line, floor }: LowRate): readonly Correction[] {
  return line.base === 'SMC' ? [] : [{ field: line.fields.rate, value: floor.rate }];
}

/** The line stopped the day before, when the next one already pays enough from there on. */
export function moveBoundary({ line, floor, day }: LowRate, lines: readonly WrittenLine[]): readonly Correction[] {
  const next = lines[lines.findIndex(({ year, period }) => year === line.year && period === line.period) + 1];
  const isFollowing = line.to !== null && next?.from === addDays(line.to, 1);
  if (next === undefined || !isFollowing || next.rate === null || next.rate < floor.rate || next.base !== line.base) return [];
  return [{ field: line.fields.to, value: addDays(day, -1) }, { field: next.fields.from, value: day }];
}

/** Whether a verdict on a line says that its rate is too low. */
export function isLow(verdict: LineVerdict | LowRate): verdict is LowRate {
  return typeof verdict === 'object' && 'floor' in verdict;
}

function judgeOn(
  line: WrittenLine, day: IsoDate, grid: PayGrid, calendar: PayCalendar, facts: BaseFacts, tell: (rate: number, floor: WageFloor) => string,
): LowRate | Exclude<LineVerdict, LineFault> {
  if (line.rate === null) return missingIn(line, ['rate']);
  const floor = floorOn(grid, calendar, day);
  if (line.rate >= floor.rate && line.base === 'SMIC') return 'pass';
  const isAdult = floor.band === 'from21' || floor.band === 'from26';
  if (line.base === null && !isAdult) return missingIn(line, ['base']);
  const onSmic = rateOnSmic(line.rate, line.base ?? 'SMIC', floor.band, facts);
  if (typeof onSmic !== 'number') return onSmic;
  if (onSmic >= floor.rate) return 'pass';
  const { from, to, rate } = line.fields;
  const isShort = onSmic !== line.rate;
  const text = isShort ? `${tell(line.rate, floor)}, le SMC indiqué ne donnant que ${formatPercent(Math.floor(onSmic * 100) / 100)} du SMIC` : tell(line.rate, floor);
  return { line, floor, day, text, fields: day === line.from ? [rate] : [to, rate, from] };
}
