export type WageBox = 'from' | 'to' | 'rate' | 'base';
export type WageYear = 1 | 2 | 3 | 4;
export type WageFieldId<Box extends WageBox = WageBox> = `contract.wages.year${WageYear}.period${1 | 2}.${Box}`;

/** One of the eight lines of the pay table. */
export interface WageLineId {
  readonly year: WageYear;
  readonly period: 1 | 2;
}

export interface WageLine extends WageLineId {
  readonly fields: { readonly [Box in WageBox]: WageFieldId<Box> };
}

/** The eight lines, in the order of the form. */
export const wageLines: readonly WageLine[] = ([1, 2, 3, 4] as const).flatMap((year) =>
  ([1, 2] as const).map((period) => ({
    year,
    period,
    fields: { from: wageField({ year, period }, 'from'), to: wageField({ year, period }, 'to'), rate: wageField({ year, period }, 'rate'), base: wageField({ year, period }, 'base') },
  })),
);

/** Every cell of the pay table. */
export const wageFieldIds: readonly WageFieldId[] = wageLines.flatMap(({ fields }) => [fields.from, fields.to, fields.rate, fields.base]);

/** The cell of a line. */
export function wageField<Box extends WageBox>({ year, period }: WageLineId, box: Box): WageFieldId<Box> {
  return `contract.wages.year${year}.period${period}.${box}` as const;
}

/** How a person names a line: « année 2, 1re période ». */
export function describeWageLine({ year, period }: WageLineId): string {
  return `année ${year}, ${period === 1 ? '1re' : '2e'} période`;
}
