import { formatFrenchDate, parseIsoDate, type IsoDate } from '../iso-date';
import { foldLabel } from '../label-text';
import { accept, refuse, textFormat } from './format';

const months = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const weekdays = /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\.?,? )?/;
// A time is accepted only where it says nothing: midnight, as pages that keep a date and time show a day. With an
// offset it would name another day elsewhere.
const dayFirst = /^(\d{1,2}) ?[/.\- ] ?(\d{1,2}) ?[/.\- ] ?(\d{4})(?: (?:a )?0{1,2}[:h]00(?::00)?)?$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?)?$/;
const inWords = /^(\d{1,2})(?:er)?[ -]([a-z]+)\.?[ -](\d{4})$/;

/** A calendar day: French and ISO spellings, with the year on four digits. */
export const date = textFormat<IsoDate>(
  (text) => {
    const shown = foldLabel(text).replace(weekdays, '');
    const parts = splitDay(shown);
    if (parts === null) return refuse(sayUnreadable(shown));
    const [year, month, day] = parts;
    const iso = parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return iso === null ? refuse('Cette date n’existe pas : vérifiez le jour, le mois et l’année.') : accept(iso);
  },
  (value) => {
    const day = parseIsoDate(value);
    return day === null ? value : formatFrenchDate(day);
  },
);

type DayParts = readonly [year: string, month: string, day: string];

function splitDay(shown: string): DayParts | null {
  const [, day = '', month = '', year = ''] = dayFirst.exec(shown) ?? [];
  if (year !== '') return [year, month, day];
  const [, isoYear = '', isoMonth = '', isoDay = ''] = yearFirst.exec(shown) ?? [];
  if (isoDay !== '') return [isoYear, isoMonth, isoDay];
  const [, wordDay = '', word = '', wordYear = ''] = inWords.exec(shown) ?? [];
  const place = wordYear === '' ? 0 : findMonth(word);
  if (place > 0) return [wordYear, String(place), wordDay];
  return splitRun(shown);
}

/** Eight digits in a row: `jjmmaaaa`, else `aaaammjj`. No eight digits are a day of 1900 to 2200 both ways. */
function splitRun(shown: string): DayParts | null {
  if (!/^\d{8}$/.test(shown)) return null;
  const french: DayParts = [shown.slice(4), shown.slice(2, 4), shown.slice(0, 2)];
  return parseIsoDate(french.join('-')) === null ? [shown.slice(0, 4), shown.slice(4, 6), shown.slice(6)] : french;
}

/** Place of a month from 1, by its name or by an abbreviation that fits one month only; 0 when there is none. */
function findMonth(word: string): number {
  const fitting = months.filter((month) => month === word || (word.length >= 3 && month.startsWith(word)));
  const shortened = word === 'juil' ? ['juillet'] : fitting;
  return shortened.length === 1 ? months.indexOf(shortened[0] ?? '') + 1 : 0;
}

function sayUnreadable(shown: string): string {
  const isShortYear = /^\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{2}$/.test(shown);
  return isShortYear ? 'Écrivez l’année sur quatre chiffres.' : 'Écrivez la date sous la forme jj/mm/aaaa.';
}
