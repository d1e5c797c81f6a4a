import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Privacy } from '../../components/notebook/Privacy';
import { sayRetention } from '../../components/notebook/retention-words';
import { Settings, type SettingsTask } from '../../components/notebook/Settings';
import { alertLevels, loadPreferences, readManaged, retentionChoices, savePreferences, type Preferences } from '../../lib/browser/preferences';
import { loadBackupState, parseBackup, writeBackup, type BackupState } from '../../lib/browser/store/backup-content';
import { importRecords } from '../../lib/browser/store/import-records';
import { countDue, listPurged } from '../../lib/browser/store/purge-store';
import { parseStoreError } from '../../lib/browser/store/store-error';
import { openBackup } from '../../lib/browser/vault/backup';
import { autoLockChoices } from '../../lib/browser/vault/auto-lock';
import { isoDate } from '../../lib/fields/iso-date';
import { estimateStrength } from '../../lib/browser/vault/passphrase-strength';
import type { PurgedLine } from '../../lib/profiles/plan-purge';
import { PushedList } from '../../components/notebook/SettingsPushed';
import { parsePushedEmployers, type PushedEmployers } from '../../lib/profiles/pushed-employers';
import { PurgedList } from '../../components/notebook/SettingsPurged';
import { loadDocumentLimit } from '../background/document-limit';
import { downloadFile } from './download-file';
import { addedOrigins, loadDockSide, loadShortcuts, saveDockSide, shortcutsPage, type Shortcut } from './browser-settings';
import { sayBackup, sayDue, sayWrongPassphrase } from './settings-words';
import type { Screen } from './screen';

interface Loaded {
  readonly preferences: Preferences;
  readonly backup: BackupState;
  readonly documentLimit: number;
  readonly dockSide: 'left' | 'right';
  readonly shortcuts: readonly Shortcut[];
  readonly portals: readonly string[];
  readonly purged: readonly PurgedLine[];
  readonly pushed: PushedEmployers;
}

/** Settings, and with `isPrivacy` what they come to. */
export function SettingsScreen({ screen, isProtected, isPrivacy }: { readonly screen: Screen; readonly isProtected: boolean; readonly isPrivacy: boolean }) {
  const { store } = screen;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [task, setTask] = useState<SettingsTask>('none');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const restored = useRef<File | null>(null);
  const load = async (): Promise<void> => {
    setLoaded({
      preferences: await loadPreferences(store),
      backup: await loadBackupState(store),
      documentLimit: await loadDocumentLimit(store),
      dockSide: await loadDockSide(),
      shortcuts: await loadShortcuts(),
      portals: await addedOrigins(),
      purged: await listPurged(store),
      pushed: parsePushedEmployers((await readManaged()).employers),
    });
  };
  useEffect(() => void load().catch((thrown: unknown) => setProblem(parseStoreError(thrown).sentence)), [store, screen.records]);
  if (loaded === null) return null;
  if (isPrivacy) return <Privacy retention={sayRetention(loaded.preferences.retention)} />;

  /** Runs one act of the page; a sentence it gives back is what stood in its way. */
  const run = (act: () => Promise<{ readonly said: string } | { readonly problem: string }>): void => {
    setBusy(true);
    setProblem('');
    act()
      .then(async (result) => {
        if ('problem' in result) setProblem(result.problem);
        else {
          setTask('none');
          screen.onAct(() => Promise.resolve({ said: result.said, undo: null }));
        }
        await load();
      })
      .catch((thrown: unknown) => setProblem(parseStoreError(thrown).sentence))
      .finally(() => setBusy(false));
  };
  const choose = (said: string, act: () => Promise<void>): void =>
    run(async () => {
      await act();
      return { said };
    });

  return (
    <Settings
      isProtected={isProtected}
      isReadOnly={screen.isReadOnly}
      task={task}
      problem={problem}
      isBusy={isBusy}
      onTask={(next) => {
        setTask(next);
        setProblem('');
      }}
      onEstimate={(passphrase) => estimateStrength(passphrase, namesOf(screen))}
      onProtect={(passphrase, current) =>
        run(async () => {
          const opening = await store.lock.protect(passphrase, current);
          return opening.is === 'open' ? { said: 'Phrase de passe enregistrée' } : { problem: sayWrongPassphrase(opening) };
        })
      }
      onUnprotect={(current) =>
        run(async () => {
          const opening = await store.lock.unprotect(current);
          return opening.is === 'open' ? { said: 'Phrase de passe retirée' } : { problem: sayWrongPassphrase(opening) };
        })
      }
      autoLock={String(loaded.preferences.autoLockMinutes ?? '')}
      onAutoLock={(minutes) =>
        choose('Réglage enregistré', () => savePreferences(store, { autoLockMinutes: autoLockChoices.find((choice) => String(choice ?? '') === minutes) ?? null }))
      }
      backupSaid={sayBackup(loaded.backup)}
      onBackup={(passphrase) =>
        run(async () => {
          const now = new Date();
          const name = `truelle-${now.toLocaleDateString('sv-SE')}.truelle`;
          downloadFile(name, new Blob([await writeBackup(store, passphrase, now.toISOString())], { type: 'application/octet-stream' }));
          return { said: `Sauvegarde « ${name} » remise au navigateur` };
        })
      }
      onRestoreFile={(file) => {
        restored.current = file;
        setProblem('');
        setTask('restore');
      }}
      onRestore={(passphrase) =>
        run(async () => {
          if (restored.current === null) return { problem: 'Choisissez à nouveau le fichier.' };
          const found = await openBackup(new Uint8Array(await restored.current.arrayBuffer()), passphrase);
          if (!found.ok) return { problem: troubles[found.trouble] };
          const content = parseBackup(found.plain);
          if (content === null) return { problem: troubles['not-a-backup'] };
          const counts = await importRecords(store, content.items, 'all');
          for (const receipt of content.receipts) await store.addReceipt(receipt);
          if (content.calibrations !== undefined && (await store.readSetting('calibrations')) === undefined) await store.saveSetting('calibrations', content.calibrations);
          const due = await countDue(store, loaded.preferences.retention, isoDate(new Date().toLocaleDateString('sv-SE')));
          const left = content.unreadable + counts.refused;
          return { said: `Sauvegarde restaurée : ${counts.added} fiches ajoutées, ${counts.updated} mises à jour${left === 0 ? '' : `, ${left} illisibles laissées de côté`}${sayDue(due)}` };
        })
      }
      retention={String(loaded.preferences.retention)}
      retentionChoices={retentionChoices.map((choice) => ({ value: String(choice), text: choice === 'contract-end' ? 'À la fin du contrat' : `${choice} jours après l’envoi du contrat` }))}
      onRetention={(value) => choose('Réglage enregistré', () => savePreferences(store, { retention: retentionChoices.find((choice) => String(choice) === value) ?? loaded.preferences.retention }))}
      dockSide={loaded.dockSide}
      onDockSide={(side) => choose('Réglage enregistré. Il vaudra au prochain chargement du portail', () => saveDockSide(side))}
      alerts={loaded.preferences.alerts}
      onAlerts={(level) => choose('Réglage enregistré', () => savePreferences(store, { alerts: alertLevels.find((one) => one === level) ?? 'all' }))}
      documentLimit={String(Math.round((loaded.documentLimit / 1024 / 1024) * 10) / 10)}
      onDocumentLimit={(megabytes) => choose('Réglage enregistré', () => store.saveSetting('documents.limit', Number(megabytes) * 1024 * 1024))}
      onEraseAll={() =>
        run(async () => {
          await store.eraseAll();
          return { said: 'Tout est effacé : le Carnet est vide' };
        })
      }
      shortcuts={loaded.shortcuts}
      shortcutsPage={shortcutsPage()}
      portals={loaded.portals}
      onRemovePortal={(origin) => choose('Portail retiré', async () => {
          await browser.permissions.remove({ origins: [origin] });
        })}
    >
      <PurgedList lines={loaded.purged} />
      <PushedList {...loaded.pushed} />
    </Settings>
  );
}

const troubles = {
  'not-a-backup': 'Choisissez une sauvegarde de Truelle (.truelle) : ce fichier n’en est pas une, ou il est incomplet.',
  newer: 'Mettez Truelle à jour pour lire cette sauvegarde : elle vient d’une version plus récente.',
  'wrong-passphrase': 'Cette phrase n’ouvre pas la sauvegarde, ou le fichier est abîmé.',
} as const;

/** Names that somebody who knows the user would try first. */
function namesOf({ records }: Screen): readonly string[] {
  return [...records.byKind.employer.values(), ...records.byKind.training.values()].slice(0, 200).flatMap(({ name }) => name.split(/\s+/));
}
