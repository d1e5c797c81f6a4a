import { sendMessage, type GuideSpot } from '../../lib/browser/messages';
import type { ControlId } from '../../lib/fields/reading';
import type { Guide } from '../../lib/guidance/guide';
import { listHelpTargets, sectionOfTarget, type HelpTarget } from '../../lib/guidance/help-targets';
import { codeOfStep, isAtEnd, isMet, moveGuide, startGuide, watchGuide, type GuideRun, type GuideScene } from '../../lib/guidance/run-guide';
import { sectionTitles } from '../../lib/guidance/section-titles';
import { setAside } from '../../lib/guidance/set-aside';
import { catalogue } from '../../lib/fields/catalogue';
import type { CaseKnowledge } from './case-knowledge';
import { drawGuideScene } from './guide-scene';
import { judgeTab } from './judge-tab';
import { frameNumberOf, type TabPage, type TabReader } from './read-tab';
import { locateTarget, revealTarget } from './show-help';
import { scanFrames } from './tab-frames';
import type { TabGuidance, TabSession, TabSessions } from './tab-session';

/** Leads a tab through a guide: what is lit, when a step is done, what comes next. All of it lives in the session of the tab. */
export interface GuideKeeper {
  readonly start: (tab: number, guide: Guide) => Promise<void>;
  readonly act: (tab: number, act: 'next' | 'previous' | 'skip' | 'quit') => Promise<void>;
  /** Looks whether the step is done, and shows it where it stands now. Asked after each change of the tab. */
  readonly follow: (tab: number) => Promise<void>;
}

export function createGuideKeeper(parts: {
  readonly sessions: TabSessions;
  readonly reader: TabReader;
  readonly know: (session: TabSession, page: TabPage) => Promise<CaseKnowledge>;
}): GuideKeeper {
  const { sessions, reader } = parts;
  const sent = new Map<string, string>();
  const busy = new Map<number, boolean>();

  const look = async (tab: number): Promise<{ readonly session: TabSession; readonly page: TabPage; readonly scene: GuideScene } | null> => {
    const asked = await sessions.get(tab);
    const askedPage = reader.read(asked.frames);
    if (askedPage === null) return null;
    const { facts, ignored, level } = await parts.know(asked, askedPage);
    const session = await sessions.get(tab);
    const page = reader.read(session.frames);
    return page === null ? null : { session, page, scene: drawGuideScene(session, page, setAside(judgeTab(session, page, facts), ignored, level).standing) };
  };
  const put = (tab: number, before: GuideRun, guidance: TabGuidance): Promise<TabSession> =>
    sessions.change(tab, (session) => (session.guidance?.run === before ? { ...session, guidance, trouble: null } : session));

  const follow = async (tab: number): Promise<void> => {
    const { guidance, frames } = await sessions.get(tab);
    if (guidance === null || isAtEnd(guidance.run)) {
      for (const frame of frames) tell(tab, frame, null);
      return;
    }
    const seen = await look(tab);
    if (seen === null || seen.session.run !== null) return;
    const { run } = seen.session.guidance ?? {};
    if (run === undefined) return;
    const next = watchGuide(run, seen.scene);
    if (next !== run) {
      await put(tab, run, { run: next, missing: '', soughtAt: -1, isAsked: false });
      return;
    }
    await show(seen.session, seen.page, seen.scene, run);
  };

  const show = async (session: TabSession, page: TabPage, scene: GuideScene, run: GuideRun): Promise<void> => {
    const { tab, guidance } = session;
    const step = run.guide.steps[run.at];
    if (step === undefined || guidance === null) return;
    const code = codeOfStep(step, scene);
    const target = code === null ? undefined : listHelpTargets(page.portal).find((one) => one.code === code);
    const control = target === undefined ? null : await locateTarget(session, page, target);
    if (target !== undefined && control === null && guidance.soughtAt !== run.at) {
      // Once per step: what hides it is opened, and the page is read again.
      await sessions.change(tab, (before) => (before.guidance?.run === run ? { ...before, guidance: { ...before.guidance, soughtAt: run.at } } : before));
      if (await revealTarget(session, page, target)) await scanFrames(sessions, reader, tab);
      return;
    }
    const nearest = control === null && target !== undefined ? findNearest(page, target) : null;
    const missing = control === null && step.target.is !== 'none' ? sayMissing(page, target, nearest !== null) : '';
    if (missing !== guidance.missing) await sessions.change(tab, (before) => (before.guidance?.run === run ? { ...before, guidance: { ...before.guidance, missing } } : before));
    const spot: GuideSpot = {
      key: `${run.guide.id} ${run.at}`,
      control: control ?? nearest,
      isNearest: control === null,
      at: run.at + 1,
      of: run.guide.steps.length,
      helpCode: code ?? '',
      title: step.title,
      text: step.text,
      author: run.guide.author,
      note: missing,
      isDone: isMet(step, scene),
      takesFocus: guidance.isAsked,
      maySkip: step.end.is !== 'read',
      isElsewhere: false,
    };
    const number = spot.control === null ? session.frames.find(({ frameId }) => frameId === 0)?.number : frameNumberOf(spot.control);
    // The user may stand in a frame that the step says nothing of: its keys count there too.
    for (const frame of session.frames) tell(tab, frame, frame.number === number ? spot : { ...spot, control: null, takesFocus: false, isElsewhere: true });
  };

  const tell = (tab: number, { number, frameId }: TabSession['frames'][number], spot: GuideSpot | null): void => {
    const key = `${tab}:${number}`;
    const text = JSON.stringify(spot);
    if ((sent.get(key) ?? 'null') === text) return;
    sent.set(key, text);
    void sendMessage('showGuideStep', { spot }, { tabId: tab, frameId }).catch(() => sent.delete(key));
  };

  const followInTurn = async (tab: number): Promise<void> => {
    if (busy.has(tab)) {
      busy.set(tab, true);
      return;
    }
    busy.set(tab, false);
    try {
      await follow(tab);
    } finally {
      const isAsked = busy.get(tab) === true;
      busy.delete(tab);
      if (isAsked) await followInTurn(tab);
    }
  };

  return {
    follow: followInTurn,
    start: async (tab, guide) => {
      const seen = await look(tab);
      if (seen === null) return;
      const run = startGuide(guide, seen.scene);
      await sessions.change(tab, (session) => ({ ...session, guidance: { run, missing: '', soughtAt: -1, isAsked: true }, showsMarks: true, trouble: null }));
    },
    act: async (tab, act) => {
      const { guidance } = await sessions.get(tab);
      if (guidance === null) return;
      if (act === 'quit') {
        await sessions.change(tab, (session) => ({ ...session, guidance: null, trouble: null }));
        return;
      }
      const seen = await look(tab);
      if (seen === null) return;
      // The step may have come to its end meanwhile: the press was for the one that was shown.
      await sessions.change(tab, (session) => {
        const now = session.guidance?.run;
        if (now === undefined || now.at !== guidance.run.at) return session;
        return { ...session, guidance: { run: moveGuide(now, act, seen.scene), missing: '', soughtAt: -1, isAsked: true }, trouble: null };
      });
    },
  };
}

/** Something of the same block, so that the user is not left with a sentence alone; null when the page has nothing of it. */
function findNearest({ portal, identification }: TabPage, target: HelpTarget): ControlId | null {
  const section = sectionOfTarget(target, portal);
  return identification.matches.find(({ field }) => catalogue[field].section === section)?.control ?? null;
}

function sayMissing({ portal, identification }: TabPage, target: HelpTarget | undefined, hasNearest: boolean): string {
  const here = portal.steps.find(({ id }) => id === identification.step)?.title;
  const where = here === undefined ? '' : ` Vous êtes à l’étape «\u00a0${here}\u00a0».`;
  if (target === undefined) return `Rien de ce bloc n’est sur cette page.${where}`;
  if (!hasNearest) return `«\u00a0${target.label}\u00a0» n’est pas sur cette page.${where}`;
  const section = sectionOfTarget(target, portal);
  return `«\u00a0${target.label}\u00a0» n’est pas visible ici. Voici le bloc le plus proche\u00a0: ${section === null ? '' : sectionTitles[section]}.`;
}
