import { browser } from 'wxt/browser';
import { drawDiagnostic } from '../../lib/guidance/diagnostic';
import { drawMirror, packMirror } from '../../lib/guidance/diagnostic-mirror';
import { noKnowledge } from './case-knowledge';
import { judgeTab } from './judge-tab';
import type { TabReader } from './read-tab';
import type { TabSession } from './tab-session';

/** The page in front in words for a supporter, and as a code that « Carnet » draws, without any value; empty when no page is read. */
export function diagnoseTab(session: TabSession, reader: TabReader): string {
  const page = reader.read(session.frames);
  if (page === null) return '';
  const { portal, reading, identification } = page;
  const versions = [`Truelle ${browser.runtime.getManifest().version}`, navigator.userAgent];
  const diagnosed = { portal: portal.id, reading, identification, versions, findings: judgeTab(session, page, noKnowledge.facts) };
  return `${drawDiagnostic(diagnosed)}\nÀ ouvrir dans le Carnet, « Diagnostic » :\n${packMirror(drawMirror(diagnosed))}\n`;
}
