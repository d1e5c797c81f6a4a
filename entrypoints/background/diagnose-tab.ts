import { browser } from 'wxt/browser';
import { drawDiagnostic } from '../../lib/guidance/diagnostic';
import type { TabReader } from './read-tab';
import type { TabSession } from './tab-session';

/** The page in front in words for a supporter, without any value; empty when no page is read. */
export function diagnoseTab({ frames }: TabSession, reader: TabReader): string {
  const page = reader.read(frames);
  if (page === null) return '';
  const { portal, reading, identification } = page;
  const versions = [`Truelle ${browser.runtime.getManifest().version}`, navigator.userAgent];
  return drawDiagnostic({ portal: portal.id, reading, identification, versions });
}
