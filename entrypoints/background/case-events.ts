import { browser } from 'wxt/browser';
import type { Store } from '../../lib/browser/store/open-store';
import { isoDate, type IsoDate } from '../../lib/fields/iso-date';
import { noteCaseEvent, type CaseEvent } from '../../lib/profiles/case-progress';
import { isSameContract } from '../../lib/profiles/is-same-contract';
import type { CaseLoader } from './case-loader';
import { joinScreens } from './entered-values';
import type { TabSession } from './tab-session';

interface Parts {
  readonly store: Store;
  readonly loader: CaseLoader;
}

/** The key under which the address is kept where a request begins. */
export const portalHomeKey = 'portalHome';

/** Writes into the chosen dossier what its contract has come to on the portal: begun, sent. Nothing is said where it cannot be written. */
export async function noteTabChange(session: TabSession, before: TabSession, getParts: () => Promise<Parts>): Promise<void> {
  if (session.run !== null && session.run.kind === 'fill' && before.run === null) await note(session, 'fill-begun', getParts);
  if (session.step === before.step) return;
  if (session.step === 'sent') await note(session, 'transmitted', getParts);
  if (session.step === 'home' || session.step === 'request') await rememberHome(session.tab, getParts);
}

/** The user has had the portal keep a draft. */
export async function noteDraft(session: TabSession, getParts: () => Promise<Parts>): Promise<void> {
  await note(session, 'draft-kept', getParts);
}

async function note(session: TabSession, event: CaseEvent, getParts: () => Promise<Parts>): Promise<void> {
  const id = session.chosen.caseFile;
  if (typeof id !== 'string') return;
  try {
    const { store, loader } = await getParts();
    if (store.readOnlyBecause !== null) return;
    // A contract that was entered by hand, while another dossier was chosen, is not that dossier's.
    if (event !== 'fill-begun' && !isSameContract(joinScreens(session.screens), (await loader.load(session.chosen)).values)) return;
    const write = async (): Promise<void> => {
      const record = await store.get('caseFile', id);
      const noted = record === undefined ? null : noteCaseEvent(record, event, today());
      if (record !== undefined && noted !== null) await store.putOver({ kind: 'caseFile', record: noted }, { kind: 'caseFile', record });
    };
    // What the user is saving in the notebook at this very moment is not overwritten: it is written over what that has made of the dossier.
    await write().catch(write);
  } catch {
    // A locked or broken store: the user can still say it by hand, and the panel tells of the store itself.
  }
}

async function rememberHome(tab: number, getParts: () => Promise<Parts>): Promise<void> {
  try {
    const { url } = await browser.tabs.get(tab);
    const { store } = await getParts();
    if (url === undefined || store.readOnlyBecause !== null) return;
    // What follows the path may name a session or a person: it is not kept.
    const { origin, pathname } = new URL(url);
    const home = origin + pathname;
    if ((await store.readSetting(portalHomeKey)) !== home) await store.saveSetting(portalHomeKey, home);
  } catch {
    // The tab is gone, or the store cannot be written: the portal is then opened at its front door.
  }
}

function today(): IsoDate {
  // Swedish writes a day as ISO does.
  return isoDate(new Date().toLocaleDateString('sv-SE'));
}
