import { sendMessage } from '../../lib/browser/messages';
import type { ControlId } from '../../lib/fields/reading';
import type { FoldedTarget } from '../../lib/filling/fill-plan';
import { sectionWordings } from '../../lib/fields/wordings';
import { listHelpTargets, sectionOfTarget, type HelpTarget } from '../../lib/guidance/help-targets';
import { locateHelp } from '../../lib/guidance/locate-help';
import { sectionTitles } from '../../lib/guidance/section-titles';
import type { PortalDescription } from '../../lib/portal/description';
import { frameNumberOf, type TabPage, type TabReader } from './read-tab';
import { bringActs, scanFrames } from './tab-frames';
import type { TabSession, TabSessions } from './tab-session';

interface Parts {
  readonly sessions: TabSessions;
  readonly reader: TabReader;
}

/** A fold in a tab in a fold: deeper than any page that was seen. */
const deepest = 3;

/** Goes to what bears a help code and lights it; what a tab or a fold hides is brought out first. The user is told when it is not there. */
export async function showHelp(tab: number, code: string, parts: Parts): Promise<void> {
  const found = await findHelp(tab, code, parts);
  const isShown = found.control !== null && (await showControl(tab, found.control, parts));
  const trouble = isShown ? null : sayMissing(code, found);
  await parts.sessions.change(tab, (session) => (session.trouble === trouble ? session : { ...session, trouble }));
}

/** Where a help code stands, after what hides it was opened; null when the page does not have it. */
async function findHelp(tab: number, code: string, parts: Parts): Promise<{ readonly control: ControlId | null; readonly target: HelpTarget | undefined }> {
  const { sessions, reader } = parts;
  let session = await sessions.get(tab);
  for (let depth = 0; ; depth += 1) {
    const page = reader.read(session.frames);
    const target = page === null ? undefined : listHelpTargets(page.portal).find((one) => one.code === code);
    if (page === null || target === undefined) return { control: null, target };
    const control = await locateTarget(session, page, target);
    if (control !== null || depth === deepest || !(await revealTarget(session, page, target))) return { control, target };
    session = await scanFrames(sessions, reader, tab);
  }
}

/** Where a target stands on the page as it is; null when it is not seen. */
export async function locateTarget(session: TabSession, page: TabPage, target: HelpTarget): Promise<ControlId | null> {
  const known = locateHelp({ portal: page.portal, reading: page.reading, matches: page.identification.matches }).get(target.code);
  if (known !== undefined) return known;
  const recipe = target.is === 'lookup' ? page.portal.lookups.find(({ id }) => id === target.id) : undefined;
  if (recipe === undefined) return null;
  const answers = await askFrames(session, async (to) => {
    await bringActs(to);
    return sendMessage('findOpener', { recipe }, to);
  });
  return answers.find((control) => control !== null) ?? null;
}

/** Opens the tab or fold that hides a target; false when nothing was opened. */
export async function revealTarget(session: TabSession, { portal }: TabPage, target: HelpTarget): Promise<boolean> {
  if (target.is === 'button') return false;
  const folded = foldedTarget(target, portal);
  for (const { frameId } of session.frames) {
    const isOpened = await sendMessage('revealHidden', folded, { tabId: session.tab, frameId }).catch(() => false);
    if (isOpened) return true;
  }
  return false;
}

/** What a fold or tab that hides a target may say. */
export function foldedTarget(target: HelpTarget, portal: PortalDescription): FoldedTarget {
  const section = sectionOfTarget(target, portal);
  const titles = section === null ? [] : [sectionTitles[section], ...(portal.sections[section] ?? []), ...sectionWordings[section]];
  return { labels: [target.label, ...target.words], titles };
}

async function showControl(tab: number, control: ControlId, { sessions }: Parts): Promise<boolean> {
  const frame = (await sessions.get(tab)).frames.find(({ number }) => number === frameNumberOf(control));
  return frame !== undefined && (await sendMessage('showControl', { control }, { tabId: tab, frameId: frame.frameId }).catch(() => false));
}

function sayMissing(code: string, { target }: { readonly target: HelpTarget | undefined }): string {
  if (target === undefined) return `Le code ${code} n’existe pas sur ce portail.`;
  return `${code}, «\u00a0${target.label}\u00a0» (${target.block}), n’est pas sur cette page\u00a0: il est sur une autre étape, ou ce contrat ne le demande pas.`;
}

async function askFrames<Answer>({ tab, frames }: TabSession, ask: (to: { tabId: number; frameId: number }) => Promise<Answer>): Promise<readonly (Answer | null)[]> {
  return Promise.all(frames.map(({ frameId }) => ask({ tabId: tab, frameId }).catch(() => null)));
}
