import { addMonths, parseIsoDate, type IsoDate } from '../fields/iso-date';
import type { FieldId } from '../fields/catalogue';
import type { FieldValue, FieldValues } from '../fields/values';
import { isBtpAgreement } from '../law/agreements';
import { diplomaLevel } from '../law/pay/diplomas';
import { wageLines } from '../law/pay/wage-lines';

/** What the kept dossiers of an apprentice say of the contracts before this one; what they do not say for sure is left out. */
export interface EarlierContracts {
  readonly previousContractEndDate?: IsoDate;
  readonly previousContractLastRate?: number;
  readonly previousContractIsBtp?: boolean;
  readonly previousEmployerSiren?: string;
  readonly earlierContractLevels?: readonly number[];
}

/** A longer gap leaves room for a contract that is not kept here. */
const gapAtMostMonths = 3;
const leveledContracts = 2;

/**
 * Recalls the contracts before this one from the other dossiers of its apprentice. Not every contract need be kept: the levels are told
 * only where they are enough to make this one a third of its level, and the previous contract only where nothing fits between the two.
 */
export function recallEarlierContracts(current: FieldValues, dossiers: readonly FieldValues[]): EarlierContracts {
  const start = day(current['contract.startDate']);
  if (start === null) return {};
  const isAmendment = isOfAmendment(current);
  const earlier = mergeAmendments(dossiers.flatMap(readContract)).filter((one) => (isAmendment ? one.start <= start : one.start < start));
  const previous = earlier.toSorted((a, b) => a.start.localeCompare(b.start)).at(-1);
  return { ...tellLevels(current, earlier), ...(previous === undefined || addMonths(previous.end, gapAtMostMonths) < start ? {} : tellPrevious(previous)) };
}

interface Contract {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** The day it was concluded, or changed by an amendment; blank when it is not written. */
  readonly said: string;
  readonly values: FieldValues;
}

function readContract(values: FieldValues): readonly Contract[] {
  const [start, end] = [day(values['contract.startDate']), day(values['contract.endDate'])];
  return start === null || end === null || end < start ? [] : [{ start, end, said: text(values, 'contract.conclusionDate'), values }];
}

/** An amendment keeps the first day of the contract that it changes: of those, what was said last holds. */
function mergeAmendments(contracts: readonly Contract[]): readonly Contract[] {
  const byStart = new Map<IsoDate, Contract>();
  for (const contract of contracts) {
    const before = byStart.get(contract.start);
    if (before === undefined || before.said <= contract.said) byStart.set(contract.start, contract);
  }
  return [...byStart.values()];
}

function tellLevels(current: FieldValues, earlier: readonly Contract[]): EarlierContracts {
  const level = diplomaLevel(text(current, 'training.targetDiploma'));
  const levels = earlier.flatMap(({ values }) => diplomaLevel(text(values, 'training.targetDiploma')) ?? []);
  return level !== null && levels.filter((one) => one === level).length >= leveledContracts ? { earlierContractLevels: levels } : {};
}

function tellPrevious({ end, values }: Contract): EarlierContracts {
  const [siret, idcc] = [text(values, 'employer.siret'), text(values, 'employer.idcc')];
  const rates = wageLines.flatMap(({ fields }) => {
    const [from, rate] = [text(values, fields.from), values[fields.rate]];
    return typeof rate === 'number' && from !== '' && from <= end ? [rate] : [];
  });
  const lastRate = rates.at(-1);
  return {
    previousContractEndDate: end,
    ...(lastRate === undefined ? {} : { previousContractLastRate: lastRate }),
    ...(idcc === '' ? {} : { previousContractIsBtp: isBtpAgreement(idcc) }),
    ...(siret.length === 14 ? { previousEmployerSiren: siret.slice(0, 9) } : {}),
  };
}

function isOfAmendment(values: FieldValues): boolean {
  return text(values, 'contract.type').startsWith('3');
}

function text(values: FieldValues, field: FieldId): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}

function day(value: FieldValue | undefined): IsoDate | null {
  return typeof value === 'string' ? parseIsoDate(value) : null;
}
