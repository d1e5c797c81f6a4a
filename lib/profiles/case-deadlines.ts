import { addMonths, parseIsoDate, type IsoDate } from '../fields/iso-date';
import { amountOn } from '../law/dated-value';
import { aidTransmissionMonths, depositWorkingDays } from '../law/deposit-deadlines';
import { addWorkingDays } from '../law/working-days';
import type { CaseFileRecord } from './record';

/** A last day on which something about a dossier can still be done in time. */
export interface Deadline {
  readonly id: 'deposit' | 'aid';
  readonly day: IsoDate;
  /** What is to be done by then. */
  readonly title: string;
}

/**
 * The deadlines of a dossier, the nearest first. Empty while its type or dates are not known, for an amendment, whose contract
 * began long ago, and on days for which the law's tables say nothing.
 */
export function listDeadlines({ values }: CaseFileRecord): readonly Deadline[] {
  if (!contractTypes.includes(String(values['contract.type'] ?? ''))) return [];
  const start = parseIsoDate(String(values['contract.startDate'] ?? ''));
  const conclusion = parseIsoDate(String(values['contract.conclusionDate'] ?? ''));
  const days = start === null ? null : amountOn(depositWorkingDays, start);
  const months = conclusion === null ? null : amountOn(aidTransmissionMonths, conclusion);
  const found: Deadline[] = [];
  if (start !== null && days?.is === 'known')
    found.push({ id: 'deposit', day: addWorkingDays(start, days.amount), title: 'Transmettre le contrat à l’OPCO' });
  if (conclusion !== null && months?.is === 'known')
    found.push({ id: 'aid', day: addMonths(conclusion, months.amount), title: 'Dernier jour de transmission pour l’aide à l’embauche' });
  return found.sort((a, b) => a.day.localeCompare(b.day));
}

/** First contract and successions; 31 and over are amendments. */
const contractTypes: readonly string[] = ['11', '21', '22', '23'];
