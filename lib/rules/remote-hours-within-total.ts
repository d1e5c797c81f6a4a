import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const remoteHoursWithinTotal = defineRule({
  id: 'remote-hours-within-total',
  severity: 'blocking',
  statement: 'Les heures à distance ne dépassent pas la durée totale de la formation.',
  source: sourced('CERFA 10103*14'),
  inForce: { from: isoDate('2025-07-01') },
  needs: ['training.remoteHours', 'training.hours'],
  check(values) {
    const remote = values['training.remoteHours'];
    const all = values['training.hours'];
    if (remote >= 0 && remote <= all) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Corrigez l’un des deux nombres : les heures à distance (${remote}) font partie de la durée totale de la formation (${all}).`,
      fields: ['training.remoteHours', 'training.hours'],
    };
  },
});
