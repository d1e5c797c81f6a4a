import { loadPreferences } from '../../lib/browser/preferences';
import type { Store } from '../../lib/browser/store/open-store';
import { defaultWarnSize } from '../../lib/documents/judge-file';
import type { AlertLevel } from '../../lib/guidance/set-aside';
import { loadDocumentLimit } from './document-limit';

/** What the user has set that bears on what is told of a contract. */
export interface CaseSettings {
  readonly level: AlertLevel;
  /** Bytes above which a document is warned about. */
  readonly warnSize: number;
}

export const defaultSettings: CaseSettings = { level: 'all', warnSize: defaultWarnSize };

export async function loadCaseSettings(store: Pick<Store, 'readSetting'>): Promise<CaseSettings> {
  return { level: (await loadPreferences(store)).alerts, warnSize: await loadDocumentLimit(store) };
}
