import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { shownText } from './shown-text';
import { sourced } from './sources';

export const remoteHoursRequired = defineRule({
  id: 'remote-hours-required',
  severity: 'warning',
  statement: 'Le nombre d’heures de formation à distance est rempli, 0 s’il n’y en a pas.',
  source: sourced('Décret n° 2025-586 du 27 juin 2025 ; CERFA 10103*14'),
  inForce: { from: isoDate('2025-07-01') },
  looksAt: ['training.remoteHours'],
  check(values) {
    const look = values['training.remoteHours'];
    if (look.state === 'absent') return { is: 'incomplete', missing: ['training.remoteHours'] };
    if (look.state === 'value' && Number.isInteger(look.value) && look.value >= 0) return { is: 'pass' };
    const shown = shownText(look);
    return {
      is: 'violation',
      message: `Indiquez le nombre entier d’heures de formation à distance${shown === null ? '' : ` (vous avez ${shown})`}, 0 s’il n’y en a pas : le CFA le connaît.`,
      fields: ['training.remoteHours'],
    };
  },
});
