import { foldLabel } from '../../../fields/label-text';
import { isInput, isSelect } from '../../scan/native';
import { readPart } from '../../scan/read-value';
import { datePartsOf, monthNumber } from '../../scan/split-parts';
import type { Attempt, Driver, Job } from '../driver';
import { parseShownDate } from '../shown-date';
import { textStrategies, writeText } from '../text-ladder';
import { setSelected } from './native-select';

/** One answer over several boxes: day, month and year; hours and minutes; a NIR and its key; a telephone in pairs. */
export const splitAnswer: Driver = {
  family: 'split',
  recognizes: ({ kind }) => kind === 'split',
  async write({ members }, job) {
    const texts = partsFor(members, job);
    if (!Array.isArray(texts)) return texts;
    let strategy = 'native-set';
    for (const [index, text] of texts.entries()) {
      const result = await writePart(index, text, job);
      if (result.is !== 'done') return result;
      if (result.strategy !== 'native-set') strategy = result.strategy;
    }
    const now = job.current();
    if (now === undefined) return { is: 'failed', reason: 'vanished' };
    const isWritten = now.members.every((member, index) => isPartShown(member, texts[index] ?? '', now.members));
    return isWritten ? { is: 'done', strategy } : { is: 'failed', reason: 'not-read-back' };
  },
};

async function writePart(index: number, text: string, job: Job): Promise<Attempt> {
  const members = job.current()?.members ?? [];
  const member = members[index];
  if (member === undefined) return { is: 'failed', reason: 'vanished' };
  if (job.user.hasTouched(member)) return { is: 'refused', reason: 'user-typing' };
  if (isPartShown(member, text, members)) return { is: 'done', strategy: 'native-set' };
  if (isSelect(member)) {
    const option = text === '' ? 0 : [...member.options].findIndex((candidate) => isSamePart(candidate.text, text, true));
    if (option === -1) return { is: 'refused', reason: 'no-such-option' };
    setSelected(member, option);
    return { is: 'done', strategy: 'native-set' };
  }
  const result = await writeText({
    current: () => job.current()?.members[index],
    texts: [text],
    strategies: textStrategies,
    isReached: () => {
      const now = job.current()?.members[index];
      return now !== undefined && isPartShown(now, text, members);
    },
    isTaken: job.user.hasTouched,
  });
  if (result === 'taken') return { is: 'refused', reason: 'user-typing' };
  if (result === 'vanished') return { is: 'failed', reason: 'vanished' };
  return result === null ? { is: 'failed', reason: 'not-read-back' } : { is: 'done', strategy: result };
}

function isPartShown(member: HTMLElement, text: string, members: readonly HTMLElement[]): boolean {
  const shown = readPart(member);
  const isNumber = isSelect(member) || (isInput(member) && member.type === 'number') || datePartsOf(members) !== null;
  return text === '' ? shown === '' : shown !== '' && isSamePart(shown, text, isNumber);
}

/** A number may lose or gain a leading zero (never the key of a NIR), and a month may be written as a word: « 09 », « 9 », « septembre ». */
function isSamePart(shown: string, text: string, isNumber: boolean): boolean {
  if (foldLabel(shown) === foldLabel(text)) return true;
  if (!isNumber) return false;
  if (/^\d{1,4}$/.test(text) && /^\d{1,4}$/.test(shown)) return Number(shown) === Number(text);
  const month = monthNumber(text);
  return month !== null && /\p{L}/u.test(shown + text) && monthNumber(shown) === month;
}

/** What goes into each box; a refusal when the answer cannot be cut to their measure. */
function partsFor(members: readonly HTMLElement[], { write: { action } }: Job): string[] | Attempt {
  const texts = cut(members, action.do === 'restore' ? action.shown : action.do === 'set-date' ? action.day : action);
  if (texts === null) return { is: 'refused', reason: 'wrong-kind' };
  const year = datePartsOf(members)?.indexOf('year') ?? -1;
  for (const [index, text] of texts.entries()) {
    const limit = maxLengthOf(members[index]);
    if (text.length > limit) return { is: 'refused', reason: index === year ? 'year-on-two-digits' : 'too-long' };
  }
  return texts;
}

function cut(members: readonly HTMLElement[], answer: string | boolean | Job['write']['action']): string[] | null {
  if (typeof answer === 'boolean') return null;
  if (typeof answer !== 'string') {
    if (answer.do === 'type-parts') return answer.texts.length === members.length ? [...answer.texts] : null;
    return answer.do === 'type' ? (answer.texts.map((text) => cut(members, text)).find((texts) => texts !== null) ?? null) : null;
  }
  if (answer === '') return members.map(() => '');
  const day = parseShownDate(answer);
  const parts = datePartsOf(members);
  if (day !== null && parts !== null) {
    const [year = '', month = '', date = ''] = day.split('-');
    return parts.map((part) => ({ year, month, day: date })[part]);
  }
  const pieces = answer.split(/[\s:/.-]+/);
  if (pieces.length === members.length) return pieces;
  return cutByLength(members, answer.replace(/[\s:/.-]/g, ''));
}

/** Cuts by the size of each box, when the sizes add up to the answer exactly. */
function cutByLength(members: readonly HTMLElement[], answer: string): string[] | null {
  const sizes = members.map(maxLengthOf);
  if (sizes.reduce((sum, size) => sum + size, 0) !== answer.length) return null;
  let from = 0;
  return sizes.map((size) => answer.slice(from, (from += size)));
}

function maxLengthOf(member: HTMLElement | undefined): number {
  return member !== undefined && isInput(member) && member.maxLength >= 0 ? member.maxLength : Infinity;
}
