import { defineRule } from './define-rule';
import { shownText } from './shown-text';
import { sourced } from './sources';

export const weeklyMinutesRange = defineRule({
  id: 'weekly-minutes-range',
  severity: 'blocking',
  statement: 'Les minutes de la durée hebdomadaire vont de 00 à 59.',
  source: sourced('Notice 51649 du CERFA 10103, durée hebdomadaire du travail'),
  looksAt: ['contract.weeklyMinutes'],
  check(values) {
    const look = values['contract.weeklyMinutes'];
    if (look.state === 'absent') return { is: 'incomplete', missing: ['contract.weeklyMinutes'] };
    // One box for both shows « 35:60 » or « 35 h 60 ».
    const shown = shownText(look)?.replace(/^\d{1,2}\s*(?::|h)\s*(?=\d+$)/i, '') ?? null;
    // Blank stands for no minutes.
    if (shown === null || /^[0-5]?\d$/.test(shown)) return { is: 'pass' };
    // Words that no parser takes may still be right: only a number is judged.
    if (!/^-?\d+(?:[.,]\d+)?$/.test(shown)) return { is: 'incomplete', missing: ['contract.weeklyMinutes'] };
    return {
      is: 'violation',
      message: `Corrigez les minutes (${shown}) : elles vont de 00 à 59. 37 h 30 s’écrit 37 heures et 30 minutes.`,
      fields: ['contract.weeklyMinutes'],
    };
  },
});
