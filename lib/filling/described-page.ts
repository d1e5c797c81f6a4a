import type { ControlReading, LabelSource, PageReading, SectionReading } from '../fields/reading';

/** One control of a page told in a few words, for tests and generated pages. */
export interface DescribedControl extends Partial<Omit<ControlReading, 'labels' | 'section' | 'options' | 'state' | 'limits'>> {
  readonly label?: string;
  readonly source?: LabelSource;
  /** Titles above, outermost first. */
  readonly under?: readonly string[];
  /** Which of the blocks with the innermost title: from 0. */
  readonly block?: number;
  readonly options?: readonly string[];
  readonly state?: Partial<ControlReading['state']>;
  readonly limits?: Partial<ControlReading['limits']>;
}

/** The reading of a page with these controls, in this order; text boxes with a `label for` unless told otherwise. */
export function describedPage(controls: readonly DescribedControl[], rest: Partial<PageReading> = {}): PageReading {
  return { address: 'exemple.fr/', title: '', headings: [], controls: controls.map(readControl), buttons: [], uploads: [], alerts: [], ...rest };
}

function readControl({ label, source, under = [], block = 0, options, state, limits, ...other }: DescribedControl, order: number): ControlReading {
  return {
    id: `0:${order + 1}`,
    kind: options === undefined ? 'text' : 'select',
    inputType: options === undefined ? 'text' : '',
    labels: label === undefined ? [] : [{ text: label, source: source ?? 'label-for' }],
    section: under.map((text, depth): SectionReading => ({ text, source: 'heading', order: depth === under.length - 1 ? block : 0 })),
    options: options?.map((text) => ({ text, value: text })) ?? null,
    parts: null,
    value: '',
    state: { required: false, readOnly: false, disabled: false, invalid: false, autofilled: false, ...state },
    limits: { maxLength: null, pattern: null, inputMode: null, ...limits },
    order,
    group: [...under, block].join('/'),
    inDialog: false,
    ...other,
  };
}
