import { catalogue, fieldIds, type FieldId, type FormatOf } from '../fields/catalogue';
import { parseIsoDate } from '../fields/iso-date';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { shownText } from './shown-text';
import { sourced } from './sources';

type DateField = { [Id in FieldId]: FormatOf<Id> extends 'date' ? Id : never }[FieldId];
const isDateField = (field: FieldId): field is DateField => catalogue[field].format === 'date';
const dates = fieldIds.filter(isDateField);

// Words in a box (« sept. 2026 », a hint of the page) are a day that could not be read, not a day that does not exist.
const isWrittenInFigures = (text: string): boolean => /^[\d\s/.,_-]*\d[\d\s/.,_-]*$/.test(text);

// The other rules take such a value for unreadable and stay silent.
export const datesAreReal = defineRule({
  id: 'dates-are-real',
  severity: 'blocking',
  statement: 'Chaque date existe au calendrier, avec une année de quatre chiffres.',
  source: sourced('Contrôle de l’outil public de rédaction des contrats'),
  looksAt: dates,
  check(values) {
    const shown = dates.flatMap((field) => {
      const text = shownText(values[field]);
      return text === null || text === '' ? [] : [{ field, text }];
    });
    const unread = shown.filter(({ text }) => parseIsoDate(text) === null);
    const wrong = unread.filter(({ text }) => isWrittenInFigures(text));
    if (wrong.length > 0) {
      const named = wrong.map(({ field, text }) => `« ${catalogue[field].label} » ${ofBlock(field)} (${text})`);
      return {
        is: 'violation',
        message: `Corrigez le jour, le mois ou l’année de ${listInFrench(named)} : cette date n’existe pas ainsi. L’année s’écrit en 4 chiffres.`,
        fields: wrong.map(({ field }) => field),
      };
    }
    if (unread.length > 0) return { is: 'incomplete', missing: unread.map(({ field }) => field) };
    if (shown.length > 0) return { is: 'pass' };
    return dates.every((field) => values[field].state === 'absent') ? { is: 'incomplete', missing: dates } : { is: 'inapplicable' };
  },
});
