import * as z from 'zod/mini';
import type { Store } from '../../lib/browser/store/open-store';
import { isFieldId, type FieldId } from '../../lib/fields/catalogue';
import { coverageOf, keepCoverage, missingSince, type StepCoverage } from '../../lib/guidance/portal-health';
import type { TabPage } from './read-tab';

/** How well each step of each portal was recognized at earlier visits. */
export interface CoverageShelf {
  /** Fields that this page had at an earlier visit and has no more. */
  readonly missing: (page: TabPage) => Promise<readonly FieldId[]>;
  /** Fields known to stand on this step of this portal. */
  readonly known: (page: TabPage) => Promise<readonly FieldId[]>;
  readonly note: (page: TabPage) => Promise<void>;
  /** Takes the page as it is for what it should be. */
  readonly accept: (page: TabPage) => Promise<void>;
}

const stored = z.record(z.string(), z.object({ fields: z.array(z.string()), left: z.int().check(z.minimum(0)) }));

type Steps = Readonly<Record<string, StepCoverage>>;

export function openCoverageShelf(store: Pick<Store, 'readSetting' | 'saveSetting' | 'readOnlyBecause'>): CoverageShelf {
  const cache = new Map<string, Promise<Steps>>();
  const keyOf = (portal: string): string => `coverage:${portal}`;
  const load = (portal: string): Promise<Steps> => {
    const known = cache.get(portal);
    if (known !== undefined) return known;
    const loading = store.readSetting(keyOf(portal)).then(parseSteps);
    cache.set(portal, loading);
    loading.catch(() => cache.delete(portal));
    return loading;
  };
  const put = async (portal: string, step: string, coverage: StepCoverage): Promise<void> => {
    // A store that takes no more writes loses a comparison and nothing else.
    if (store.readOnlyBecause !== null) return;
    const steps = { ...(await load(portal)), [step]: coverage };
    cache.set(portal, Promise.resolve(steps));
    await store.saveSetting(keyOf(portal), steps);
  };
  return {
    async missing(page) {
      const { step } = page.identification;
      return step === null || !isComparable(page) ? [] : missingSince((await load(page.portal.id))[step], coverageOf(page.identification));
    },
    async known({ portal, identification: { step } }) {
      return step === null ? [] : ((await load(portal.id))[step]?.fields ?? []);
    },
    async note(page) {
      const { step } = page.identification;
      if (step === null || !isComparable(page)) return;
      const before = (await load(page.portal.id))[step];
      const after = keepCoverage(before, coverageOf(page.identification));
      if (after !== undefined && after !== before) await put(page.portal.id, step, after);
    },
    async accept(page) {
      const { step } = page.identification;
      if (step !== null) await put(page.portal.id, step, coverageOf(page.identification));
    },
  };
}

/** A dialog of the page hides what stands under it and brings controls of its own. */
function isComparable({ reading }: TabPage): boolean {
  return !reading.controls.some(({ inDialog }) => inDialog);
}

function parseSteps(raw: unknown): Steps {
  const parsed = stored.safeParse(raw);
  if (!parsed.success) return {};
  return Object.fromEntries(Object.entries(parsed.data).map(([step, { fields, left }]) => [step, { fields: fields.filter((id) => isFieldId(id)), left }]));
}
