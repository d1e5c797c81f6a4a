import type { FieldId } from '../../lib/fields/catalogue';
import type { FieldValues } from '../../lib/fields/values';
import { payCorrections } from '../../lib/guidance/draw-pay-grid';
import { findingKey, heedRule, mayBeSetAside } from '../../lib/guidance/set-aside';
import { gatherKnowledge } from './case-knowledge';
import type { CaseLoader } from './case-loader';
import type { FillRunner } from './fill-runner';
import { factsOf, judgeTab, seenFields } from './judge-tab';
import { wholePage } from './plan-tab';
import type { TabPage, TabReader } from './read-tab';
import { scanFrames } from './tab-frames';
import type { TabSession, TabSessions } from './tab-session';

interface Parts {
  readonly sessions: TabSessions;
  readonly reader: TabReader;
  readonly loader: CaseLoader;
  readonly runner: FillRunner;
}

/** Puts in the values that a rule has worked out, in place of those it finds wrong. */
export async function correct(tab: number, rule: string, parts: Parts): Promise<void> {
  const now = await look(tab, parts);
  const finding = now === null ? undefined : findingsOf(now).find((one) => one.rule === rule && one.corrections.length > 0);
  if (finding === undefined) return;
  await write(tab, Object.fromEntries(finding.corrections.map(({ field, value }) => [field, value])), parts);
}

/** Sets a rule aside in the chosen dossier, or hears it again; what blocks is never set aside. */
export async function ignore(tab: number, rule: string, reason: string | null, parts: Parts): Promise<void> {
  const { sessions, loader } = parts;
  const { chosen } = await sessions.get(tab);
  if (typeof chosen.caseFile !== 'string') return;
  if (reason === null) {
    await loader.setAside(chosen.caseFile, (ignored) => heedRule(ignored, rule));
  } else {
    const now = await look(tab, parts);
    const judged = now === null ? [] : findingsOf(now).filter((one) => one.rule === rule);
    if (reason.trim() === '' || judged.length === 0 || !judged.every(mayBeSetAside)) return;
    const added = Object.fromEntries(judged.map((finding) => [findingKey(finding), reason.trim()]));
    await loader.setAside(chosen.caseFile, (ignored) => ({ ...ignored, ...added }));
  }
  // A new state of the tab: its frames and its panel are told.
  await sessions.change(tab, (session) => ({ ...session, trouble: null }));
}

/** Writes the computed pay table and the gross pay at hiring into the fields of this page. */
export async function fillPay(tab: number, parts: Parts): Promise<void> {
  const now = await look(tab, parts);
  if (now === null) return;
  const { session, page, dossier, facts } = now;
  const here = new Set(page.identification.matches.map(({ field }) => field));
  await write(tab, payCorrections({ seen: seenFields(session, page), dossier, facts: factsOf(page, facts), here }), parts);
}

interface Now {
  readonly session: TabSession;
  readonly page: TabPage;
  readonly dossier: FieldValues;
  readonly facts: Awaited<ReturnType<typeof gatherKnowledge>>['facts'];
}

/** Reads the page again, with all that bears on its judgment; null when there is no page. */
async function look(tab: number, { sessions, reader, loader }: Parts): Promise<Now | null> {
  const session = await scanFrames(sessions, reader, tab);
  const page = reader.read(session.frames);
  if (page === null) return null;
  const loaded = await loader.load(session.chosen);
  const { facts, dossier } = await gatherKnowledge(seenFields(session, page), loaded);
  return { session, page, dossier, facts };
}

function findingsOf({ session, page, facts }: Now) {
  return judgeTab(session, page, facts);
}

async function write(tab: number, values: FieldValues, { runner }: Parts): Promise<void> {
  const fields = Object.keys(values) as FieldId[];
  if (fields.length > 0) await runner.fill(tab, { ...wholePage, fields, corrections: values });
}
