import type { ComponentChildren } from 'preact';
import type { AlertLevel } from '../../lib/guidance/set-aside';
import { EraseAll } from './EraseAll';
import { SettingsChoice } from './SettingsChoice';
import { CurrentPassphrase, NewPassphrase, type StrengthWord } from './SettingsVault';

/** What is being done on the page; one thing at a time. */
export type SettingsTask = 'none' | 'protect' | 'change' | 'unprotect' | 'backup' | 'restore';

interface ViewProps {
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
  readonly task: SettingsTask;
  readonly problem: string;
  readonly isBusy: boolean;
  readonly onTask: (task: SettingsTask) => void;
  readonly onEstimate: (passphrase: string) => Promise<StrengthWord>;
  readonly onProtect: (passphrase: string, current: string) => void;
  readonly onUnprotect: (current: string) => void;
  readonly autoLock: string;
  readonly onAutoLock: (minutes: string) => void;
  /** When the last backup was made and what has changed since, in French. */
  readonly backupSaid: string;
  readonly onBackup: (passphrase: string) => void;
  readonly onRestoreFile: (file: File) => void;
  readonly onRestore: (passphrase: string) => void;
  readonly retention: string;
  readonly retentionChoices: readonly { readonly value: string; readonly text: string }[];
  readonly onRetention: (value: string) => void;
  readonly dockSide: 'left' | 'right';
  readonly onDockSide: (side: 'left' | 'right') => void;
  readonly alerts: AlertLevel;
  readonly onAlerts: (level: AlertLevel) => void;
  readonly documentLimit: string;
  readonly onDocumentLimit: (megabytes: string) => void;
  readonly shortcuts: readonly { readonly what: string; readonly keys: string }[];
  /** Where the browser lets its user change them. */
  readonly shortcutsPage: string;
  readonly portals: readonly string[];
  readonly onRemovePortal: (origin: string) => void;
  readonly onEraseAll: () => void;
  /** Further sections. */
  readonly children?: ComponentChildren;
}

const autoLocks = [
  { value: '5', text: 'Après 5 minutes sans usage' },
  { value: '15', text: 'Après 15 minutes sans usage' },
  { value: '30', text: 'Après 30 minutes sans usage' },
  { value: '60', text: 'Après une heure sans usage' },
  { value: '', text: 'À la fermeture du navigateur' },
];
const sides = [
  { value: 'right', text: 'À droite de la page' },
  { value: 'left', text: 'À gauche de la page' },
] as const;
const alertChoices: readonly { readonly value: AlertLevel; readonly text: string }[] = [
  { value: 'all', text: 'Tout : bloquant, à vérifier, à savoir' },
  { value: 'without-info', text: 'Ce qui bloque et ce qui est à vérifier' },
  { value: 'blocking', text: 'Seulement ce qui bloque' },
];
const limits = ['2', '5', '10', '20', '50'].map((value) => ({ value, text: `${value} Mo` }));

/** The settings, most important first. */
export function Settings(props: ViewProps) {
  return (
    <div class="nb-form">
      <div class="nb-head">
        <h1>Réglages</h1>
      </div>
      <div class="nb-scroll nb-import">
        <Protection {...props} />
        <Backup {...props} />
        <section class="nb-setting" aria-label="Conservation">
          <h2>Conservation</h2>
          <SettingsChoice
            label="Effacer les données d’un apprenti"
            help="Du dossier il reste une ligne qui ne nomme personne."
            value={props.retention}
            choices={props.retentionChoices}
            onChoose={props.onRetention}
          />
        </section>
        {props.children}
        <section class="nb-setting" aria-label="Avertissements">
          <h2>Avertissements</h2>
          <SettingsChoice
            label="Alertes à montrer"
            help="Ce qui bloque un dépôt est toujours montré."
            value={props.alerts}
            choices={alertChoices}
            onChoose={props.onAlerts}
          />
          <SettingsChoice
            label="Avertir quand un document dépasse"
            value={props.documentLimit}
            choices={limits.some(({ value }) => value === props.documentLimit) ? limits : [...limits, { value: props.documentLimit, text: `${props.documentLimit} Mo` }]}
            onChoose={props.onDocumentLimit}
          />
        </section>
        <section class="nb-setting" aria-label="Sur le portail">
          <h2>Sur le portail</h2>
          <SettingsChoice label="Côté du panneau" value={props.dockSide} choices={sides} onChoose={props.onDockSide} />
        </section>
        <section class="nb-setting" aria-label="Raccourcis">
          <h2>Raccourcis</h2>
          {props.shortcuts.map(({ what, keys }) => (
            <p key={what} class="row">
              <kbd class="kbd">{keys}</kbd>
              {what}
            </p>
          ))}
          <p class="small muted">Pour les changer, copiez cette adresse dans la barre du navigateur : {props.shortcutsPage}</p>
        </section>
        <section class="nb-setting" aria-label="Autres portails">
          <h2>Autres portails</h2>
          {props.portals.length === 0 ? <p class="muted">Vous n’en avez ajouté aucun. Truelle ne lit que les pages de Constructys.</p> : null}
          {props.portals.map((origin) => (
            <p key={origin} class="row">
              <span class="nb-list-name">{origin}</span>
              <button type="button" class="btn btn-s" aria-label={`Retirer ${origin}`} onClick={() => props.onRemovePortal(origin)}>
                Retirer
              </button>
            </p>
          ))}
        </section>
        {props.isReadOnly ? null : (
          <section class="nb-setting" aria-label="Repartir de zéro">
            <h2>Repartir de zéro</h2>
            <p class="muted">Le Carnet redevient vide, comme au premier jour.</p>
            <span>
              <EraseAll isBusy={props.isBusy} onErase={props.onEraseAll} />
            </span>
          </section>
        )}
      </div>
    </div>
  );
}

function Protection(props: ViewProps) {
  const { task, isProtected } = props;
  const cancel = (): void => props.onTask('none');
  return (
    <section class="nb-setting" aria-label="Protection">
      <h2>Protection</h2>
      <p class="muted">
        {isProtected
          ? 'Une phrase de passe protège ce Carnet. Elle ne se tape qu’ici, jamais dans la page du portail.'
          : 'Vos fiches sont chiffrées, mais la clé est sur ce disque : une phrase de passe les protège aussi d’un vol. Les NIR peuvent alors être gardés ; sans elle, ils sont oubliés à la fermeture du navigateur.'}
      </p>
      {task === 'protect' || task === 'change' ? (
        <NewPassphrase
          act={task === 'protect' ? 'Protéger le Carnet' : 'Changer la phrase de passe'}
          wantsCurrent={task === 'change'}
          problem={props.problem}
          isBusy={props.isBusy}
          onEstimate={props.onEstimate}
          onChosen={props.onProtect}
          onCancel={cancel}
        />
      ) : task === 'unprotect' ? (
        <CurrentPassphrase label="Phrase de passe actuelle" act="Ne plus demander de phrase" problem={props.problem} isBusy={props.isBusy} onGiven={props.onUnprotect} onCancel={cancel} />
      ) : props.isReadOnly ? null : (
        <span class="row wrap">
          {isProtected ? (
            <>
              <button type="button" class="btn" onClick={() => props.onTask('change')}>
                Changer la phrase de passe
              </button>
              <button type="button" class="btn" onClick={() => props.onTask('unprotect')}>
                Retirer la phrase de passe
              </button>
            </>
          ) : (
            <button type="button" class="btn btn-main" onClick={() => props.onTask('protect')}>
              Choisir une phrase de passe
            </button>
          )}
        </span>
      )}
      {isProtected ? <SettingsChoice label="Verrouiller" value={props.autoLock} choices={autoLocks} onChoose={props.onAutoLock} /> : null}
    </section>
  );
}

function Backup(props: ViewProps) {
  const { task } = props;
  const cancel = (): void => props.onTask('none');
  return (
    <section class="nb-setting" aria-label="Sauvegarde">
      <h2>Sauvegarde</h2>
      <p>{props.backupSaid}</p>
      <p class="muted">Un fichier chiffré qui contient tout le Carnet, à garder hors de cet ordinateur : retirer Truelle du navigateur efface tout.</p>
      {task === 'backup' ? (
        <NewPassphrase act="Sauvegarder" problem={props.problem} isBusy={props.isBusy} onEstimate={props.onEstimate} onChosen={props.onBackup} onCancel={cancel} />
      ) : task === 'restore' ? (
        <CurrentPassphrase label="Phrase de passe de la sauvegarde" act="Restaurer" problem={props.problem} isBusy={props.isBusy} onGiven={props.onRestore} onCancel={cancel} />
      ) : (
        <>
          <span class="row wrap">
            <button type="button" class="btn" onClick={() => props.onTask('backup')}>
              Sauvegarder…
            </button>
            {props.isReadOnly ? null : (
              <label class="btn nb-pick">
                Restaurer…
                <input
                  type="file"
                  accept=".truelle"
                  aria-label="Sauvegarde à restaurer"
                  onChange={(event) => {
                    const [file] = event.currentTarget.files ?? [];
                    event.currentTarget.value = '';
                    if (file !== undefined) props.onRestoreFile(file);
                  }}
                />
              </label>
            )}
          </span>
          {props.problem === '' ? null : (
            <p class="said said-stop" role="alert">
              {props.problem}
            </p>
          )}
        </>
      )}
    </section>
  );
}
