import { browser } from 'wxt/browser';
import type { FieldId } from '../../lib/fields/catalogue';
import type { FieldValue, FieldValues, Seen } from '../../lib/fields/values';
import { factFields, gatherCaseFacts } from '../../lib/guidance/case-facts';
import type { AlertLevel, IgnoredRules } from '../../lib/guidance/set-aside';
import { lookUpPostalCodes, parseCommunes, type Communes } from '../../lib/law/identifiers/communes';
import type { CaseFacts } from '../../lib/rules/rule';
import type { LoadedCase } from './case-loader';
import { defaultSettings, type CaseSettings } from './case-settings';

/** Facts of rules that no page shows; those left out are not known. */
export type KnownFacts = Omit<CaseFacts, 'today' | 'uploads'>;

/** What bears on the judgment of a contract beside its pages. */
export interface CaseKnowledge {
  readonly facts: KnownFacts;
  readonly ignored: IgnoredRules;
  /** What the chosen records say; blank while none is chosen. */
  readonly dossier: FieldValues;
  /** Which alerts are told. */
  readonly level: AlertLevel;
  /** Bytes above which a document is warned about. */
  readonly warnSize: number;
}

export const noKnowledge: CaseKnowledge = { facts: {}, ignored: {}, dossier: {}, ...defaultSettings };

let communes: Promise<Communes | null> | null = null;

/** Gathers what the bundled lists and the user's own records say of a contract. */
export async function gatherKnowledge(seen: Readonly<Partial<Record<FieldId, Seen>>>, loaded: LoadedCase | null, { level, warnSize }: CaseSettings = defaultSettings): Promise<CaseKnowledge> {
  const written = Object.entries(seen).flatMap(([field, one]) => (field.endsWith('.postalCode') && one.state === 'value' ? [String(one.value)] : []));
  const list = written.length === 0 ? null : await (communes ??= loadCommunes());
  const current = factFields.flatMap((field): readonly (readonly [FieldId, FieldValue])[] => {
    const value = valueOf(seen[field], loaded?.values[field]?.value);
    return value === undefined ? [] : [[field, value]];
  });
  return {
    facts: {
      ...(list === null ? {} : { communesOfPostalCode: lookUpPostalCodes(list, written) }),
      ...gatherCaseFacts(Object.fromEntries(current), loaded ?? {}),
    },
    ignored: loaded?.ignored ?? {},
    dossier: Object.fromEntries(Object.entries(loaded?.values ?? {}).map(([field, { value }]) => [field, value])),
    level,
    warnSize,
  };
}

/** The page, else the dossier; what stands on the page and cannot be read is neither. */
function valueOf(shown: Seen | undefined, kept: FieldValue | undefined): FieldValue | undefined {
  if (shown?.state === 'value') return shown.value;
  return shown?.state === 'unreadable' ? undefined : kept;
}

/** The list comes with the extension; without it nothing is said of postal codes. */
async function loadCommunes(): Promise<Communes | null> {
  try {
    return parseCommunes(await (await fetch(browser.runtime.getURL('/data/communes.txt'))).text());
  } catch {
    communes = null;
    return null;
  }
}
