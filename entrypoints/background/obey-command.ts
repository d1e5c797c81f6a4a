import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/browser/messages';
import type { FieldId } from '../../lib/fields/catalogue';
import type { ControlId } from '../../lib/fields/reading';
import { matchUploads } from '../../lib/guidance/match-uploads';
import type { KnownName } from '../../lib/guidance/guide-privacy';
import type { PanelCommand } from '../../lib/guidance/panel-command';
import { assertNever } from './assert-never';
import type { CaseLoader } from './case-loader';
import type { CalibrationShelf } from './calibration-shelf';
import type { CoverageShelf } from './coverage-shelf';
import type { EntryKeeper } from './entry-keeper';
import type { FillRunner } from './fill-runner';
import { correct, fillPay, ignore } from './obey-alert';
import { calibrate, forgetCalibration, importCalibrations, startPointing, stopPointing } from './obey-calibration';
import type { GuideKeeper } from './guide-keeper';
import { changeGuide, draftGuide, pointForGuide } from './obey-draft';
import { showHelp } from './show-help';
import type { QueueDriver } from './queue-driver';
import { controlsByField, frameNumberOf, type TabReader } from './read-tab';
import { injectPortal, scanFrames } from './tab-frames';
import type { TabSessions } from './tab-session';

interface Parts {
  readonly queue: QueueDriver;
  readonly entries: EntryKeeper;
  readonly sessions: TabSessions;
  readonly reader: TabReader;
  readonly loader: CaseLoader;
  readonly runner: FillRunner;
  readonly calibrations: CalibrationShelf;
  readonly coverage: CoverageShelf;
  readonly guides: GuideKeeper;
  readonly listNames: () => Promise<readonly KnownName[]>;
}

/** Does what the user asked for in a panel, for the tab that it drives. */
export async function obeyCommand(tab: number, command: PanelCommand, place: 'dock' | 'side' | 'tab', parts: Parts): Promise<void> {
  const { sessions, reader, loader, runner } = parts;
  switch (command.do) {
    case 'choose': {
      const { chosen } = await sessions.get(tab);
      const next = await loader.choose(chosen, command.kind, command.id);
      await sessions.change(tab, (session) => ({ ...session, chosen: next, wantsPlan: false, receipt: null }));
      return;
    }
    case 'preview':
      await scanFrames(sessions, reader, tab);
      await sessions.change(tab, (session) => ({ ...session, wantsPlan: true, showsMarks: true }));
      return;
    case 'fill':
      if (await isCovered(tab, place, parts)) return;
      return runner.fill(tab, { sections: command.sections, fields: command.fields, replace: command.replace, corrections: {} });
    case 'cancel':
      return runner.stop(tab);
    case 'undo':
      return runner.undo(tab, command.fields);
    case 'answer':
      return runner.answer(tab, command.row);
    case 'skip-lookup':
      return runner.answer(tab, -1);
    case 'dock':
      await sendMessage('setDock', { state: command.to }, { tabId: tab, frameId: 0 }).catch(() => undefined);
      return;
    case 'go-to':
      return goTo(tab, await controlOf(tab, command.field, parts), parts);
    case 'show-control':
      return goTo(tab, command.control, parts);
    case 'show-help':
      return showHelp(tab, command.code, parts);
    case 'show-codes':
      await sessions.change(tab, (session) => ({ ...session, showsCodes: command.isOn }));
      return;
    case 'start-guide':
      return parts.guides.start(tab, command.guide);
    case 'draft-guide':
      return draftGuide(tab, command.isOn, parts);
    case 'change-draft':
      return changeGuide(tab, command.change, parts);
    case 'point-guide':
      return pointForGuide(tab, command.isOn, parts);
    case 'guide':
      return parts.guides.act(tab, command.act);
    case 'show-upload':
      return goTo(tab, await uploadOf(tab, command.upload, parts), parts);
    case 'recognize-text':
      return recognizeText(tab, command.digest, parts);
    case 'stop-recognition':
      await sendMessage('stopRecognition', undefined).catch(() => undefined);
      return;
    case 'correct':
      if (await isCovered(tab, place, parts)) return;
      return correct(tab, command.rule, parts);
    case 'ignore':
      return ignore(tab, command.rule, command.reason, parts);
    case 'heed':
      return ignore(tab, command.rule, null, parts);
    case 'fill-pay':
      if (await isCovered(tab, place, parts)) return;
      return fillPay(tab, parts);
    case 'calibrate':
      if (await isCovered(tab, place, parts)) return;
      return calibrate(tab, command.control, command.field, parts);
    case 'point':
      if (await isCovered(tab, place, parts)) return;
      return startPointing(tab, command.field, parts);
    case 'stop-pointing':
      return stopPointing(tab, parts);
    case 'forget-calibration':
      return forgetCalibration(tab, command.field, parts);
    case 'import-calibrations':
      if (await isCovered(tab, place, parts)) return;
      return importCalibrations(tab, command.content, parts);
    case 'accept-coverage':
      return acceptCoverage(tab, parts);
    case 'look-again':
      if (await injectPortal(tab)) await scanFrames(sessions, reader, tab);
      return;
    case 'queue-next':
      return parts.queue.enter(null, tab);
    case 'queue-skip':
      await parts.queue.skip();
      return parts.queue.enter(null, tab);
    case 'queue-pause':
      return parts.queue.pause();
    case 'resume':
      return parts.entries.resume(tab, command.id);
    case 'forget-entry':
      return parts.entries.forget(tab, command.id);
    case 'capture':
      await browser.tabs.create({ url: `${browser.runtime.getURL('/notebook.html')}#/page/${tab}` });
      return;
    case 'open-notebook':
      await browser.tabs.create({ url: `${browser.runtime.getURL('/notebook.html')}${command.at}` });
      return;
    default:
      assertNever(command);
  }
}

async function recognizeText(tab: number, digest: string, parts: Parts): Promise<void> {
  const hasFile = await sendMessage('recognizeText', { tab, digest }).catch(() => false);
  if (!hasFile) await tell(tab, 'Choisissez à nouveau le fichier sur la page : Truelle ne l’a plus sous la main.', parts);
}

async function acceptCoverage(tab: number, { sessions, reader, coverage }: Parts): Promise<void> {
  const page = reader.read((await sessions.get(tab)).frames);
  if (page !== null) await coverage.accept(page);
  // A new state of the tab: its panel is drawn again.
  await sessions.change(tab, (session) => ({ ...session }));
}

const untrusted = {
  hidden: 'Quelque chose de la page couvre ou déforme Truelle ou le formulaire. Ouvrez le panneau latéral par le bouton de Truelle dans la barre du navigateur pour remplir.',
  moved: 'Le panneau venait de changer de place : rien n’est fait. Appuyez de nouveau si c’est bien ce que vous voulez.',
} as const;

/** True when the page hides the dock, or has it move under the pointer: nothing is written on a press that the user may not have meant. The user is told. */
async function isCovered(tab: number, place: 'dock' | 'side' | 'tab', parts: Parts): Promise<boolean> {
  if (place !== 'dock') return false;
  const trust = await sendMessage('askDockTrust', undefined, { tabId: tab, frameId: 0 }).catch(() => 'hidden' as const);
  if (trust === 'trusted') return false;
  await tell(tab, untrusted[trust], parts);
  return true;
}

async function tell(tab: number, trouble: string, { sessions }: Parts): Promise<void> {
  await sessions.change(tab, (session) => ({ ...session, trouble }));
}

async function controlOf(tab: number, field: FieldId, { sessions, reader }: Pick<Parts, 'sessions' | 'reader'>): Promise<ControlId | null> {
  const page = reader.read((await sessions.get(tab)).frames);
  return page === null ? null : (controlsByField(page)[field] ?? null);
}

async function uploadOf(tab: number, upload: string, { sessions, reader }: Parts): Promise<ControlId | null> {
  const page = reader.read((await sessions.get(tab)).frames);
  return page === null ? null : (matchUploads(page.reading.uploads, page.portal.uploads).get(upload)?.id ?? null);
}

/** Shows a field where it stands, in whatever frame; false when it is on no page of the tab. */
export async function showField(tab: number, field: FieldId, parts: Pick<Parts, 'sessions' | 'reader'>): Promise<boolean> {
  return show(tab, await controlOf(tab, field, parts), parts);
}

async function show(tab: number, control: ControlId | null, { sessions }: Pick<Parts, 'sessions'>): Promise<boolean> {
  const frame = control === null ? undefined : (await sessions.get(tab)).frames.find(({ number }) => number === frameNumberOf(control));
  return control !== null && frame !== undefined && (await sendMessage('showControl', { control }, { tabId: tab, frameId: frame.frameId }).catch(() => false));
}

async function goTo(tab: number, control: ControlId | null, parts: Parts): Promise<void> {
  const isShown = await show(tab, control, parts);
  await parts.sessions.change(tab, (session) => {
    const trouble = isShown ? null : 'Ce champ n’est plus sur la page.';
    return session.trouble === trouble ? session : { ...session, trouble };
  });
}
