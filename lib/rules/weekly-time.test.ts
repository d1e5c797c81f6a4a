import { expect, it } from 'vitest';
import { sayWeeklyTime, weeklyTime } from './weekly-time';

it.each([
  [37, 30, 2250, '37 h 30'],
  [35, 0, 2100, '35 h'],
  [39, 5, 2345, '39 h 05'],
  [35, null, 2100, '35 h'],
])('%d hours and %s minutes are %d minutes, said « %s »', (hours, minutes, time, words) => {
  expect(weeklyTime(hours, minutes)).toBe(time);
  expect(sayWeeklyTime(time)).toBe(words);
});
