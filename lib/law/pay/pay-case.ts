import { parseIsoDate, type IsoDate } from '../../fields/iso-date';
import type { FieldId } from '../../fields/catalogue';
import type { FieldValues } from '../../fields/values';

/** What is known beside the form and changes the pay. Absent: not known. */
export interface PayFacts {
  readonly today: IsoDate;
  readonly previousContractLastRate?: number;
  /** Rate to which the law entitled the apprentice in the last year of the previous contract. */
  readonly previousContractMinimumRate?: number;
  readonly previousContractLastPayCents?: number;
  readonly previousContractDiplomaObtained?: boolean;
  readonly previousContractIsBtp?: boolean;
  readonly isDirectlyRelated?: boolean;
  /** Years that the diploma already held takes. */
  readonly heldDiplomaYears?: number;
  /** Normal length of the training. */
  readonly cycleLengthMonths?: number;
}

/** Everything that a pay computation looks at; null is not known. */
export interface PayCase {
  readonly birthDate: IsoDate | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly conclusionDate: IsoDate | null;
  readonly idcc: string | null;
  readonly employerPostalCode: string | null;
  /** Null counts as the legal 35 hours. */
  readonly weeklyMinutes: number | null;
  /** Agreed minimum of the job, euros a month for 35 hours. */
  readonly conventionalMinimum: number | null;
  readonly contractType: string | null;
  readonly targetDiploma: string | null;
  readonly highestDiploma: string | null;
  readonly previousSituation: string | null;
  readonly isDisabledWorker: boolean | null;
  readonly facts: PayFacts;
}

/** Fields whose change can change the pay, in the order of the form. */
export const payCaseFieldIds = [
  'employer.idcc', 'employer.address.postalCode', 'apprentice.birthDate', 'apprentice.highestDiploma', 'apprentice.previousSituation',
  'apprentice.disabledWorker', 'contract.type', 'contract.conclusionDate', 'contract.startDate', 'contract.endDate', 'contract.weeklyHours',
  'contract.weeklyMinutes', 'contract.conventionalMinimum', 'training.targetDiploma',
] as const satisfies readonly FieldId[];

/** Takes from a contract what its pay depends on. A value of the wrong kind counts as not known. */
export function payCaseOf(values: FieldValues, facts: PayFacts): PayCase {
  const text = (field: FieldId): string | null => nonBlank(values[field]);
  const day = (field: FieldId): IsoDate | null => parseIsoDate(text(field) ?? '');
  const positive = (field: FieldId): number | null => {
    const value = values[field];
    return typeof value === 'number' && value > 0 ? value : null;
  };
  const hours = positive('contract.weeklyHours');
  const isDisabledWorker = values['apprentice.disabledWorker'];
  return {
    birthDate: day('apprentice.birthDate'),
    startDate: day('contract.startDate'),
    endDate: day('contract.endDate'),
    conclusionDate: day('contract.conclusionDate'),
    idcc: text('employer.idcc'),
    employerPostalCode: text('employer.address.postalCode'),
    weeklyMinutes: hours === null ? null : hours * 60 + (positive('contract.weeklyMinutes') ?? 0),
    conventionalMinimum: positive('contract.conventionalMinimum'),
    contractType: text('contract.type'),
    targetDiploma: text('training.targetDiploma'),
    highestDiploma: text('apprentice.highestDiploma'),
    previousSituation: text('apprentice.previousSituation'),
    isDisabledWorker: typeof isDisabledWorker === 'boolean' ? isDisabledWorker : null,
    facts,
  };
}

function nonBlank(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
