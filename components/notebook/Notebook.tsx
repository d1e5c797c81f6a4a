import type { ComponentChildren } from 'preact';
import type { RecordKind } from '../../lib/profiles/record';
import { Emblem } from '../ui/Emblem';
import { Icon } from '../ui/Icon';
import { kindWords } from './kind-words';
import { formatRoute, kinds, type Route } from './route';

/** The page around every view: where one can go on the left, what is promised at its foot. */
export function Notebook(props: {
  readonly route: Route;
  /** Null while the records are being read. */
  readonly counts: Readonly<Record<RecordKind, number>> | null;
  /** A sentence over every view, when the database is not as it should be; blank when it is. */
  readonly trouble: string;
  readonly isBackupDue?: boolean;
  /** Absent while no passphrase protects the notebook. */
  readonly onLock?: () => void;
  readonly children?: ComponentChildren;
}) {
  const { route, counts } = props;
  const current = 'kind' in route ? route.kind : route.view === 'queue' ? 'caseFile' : route.view === 'capture' ? 'import' : route.view;
  return (
    <div class="nb">
      <nav class="nb-nav" aria-label="Carnet">
        <span class="dock-name">
          <Emblem size={22} />
          Carnet
        </span>
        {kinds.map((kind) => (
          <a key={kind} href={formatRoute({ view: 'list', kind })} aria-current={current === kind ? 'page' : undefined}>
            <Icon name={kindWords[kind].icon} />
            {kindWords[kind].title}
            <span class="num">{counts?.[kind] ?? ''}</span>
          </a>
        ))}
        <hr />
        <a href="#/import" aria-current={current === 'import' ? 'page' : undefined}>
          <Icon name="import" />
          Importer
        </a>
        <a href="#/law" aria-current={current === 'law' ? 'page' : undefined}>
          <Icon name="note" />
          Valeurs légales
        </a>
        <a href="#/diagnostic" aria-current={current === 'diagnostic' ? 'page' : undefined}>
          <Icon name="eye" />
          Diagnostic
        </a>
        <a href="#/bienvenue" aria-current={current === 'welcome' ? 'page' : undefined}>
          <Icon name="ask" />
          Premiers pas
        </a>
        <a href="#/reglages" aria-current={current === 'settings' ? 'page' : undefined}>
          <Icon name="gear" />
          Réglages
        </a>
        <footer class="nb-promise small muted">
          <p>
            Vos fiches restent sur cet ordinateur. <a href="#/confidentialite">Confidentialité</a>
          </p>
          {props.isBackupDue === true ? (
            <p>
              <a href="#/reglages">Sauvegarde conseillée</a> : beaucoup a changé.
            </p>
          ) : null}
          {props.onLock === undefined ? null : (
            <button type="button" class="btn btn-s" onClick={props.onLock}>
              <Icon name="lock" />
              Verrouiller
            </button>
          )}
          <p>Truelle n’est pas un produit de Constructys et ne donne pas de conseil juridique.</p>
        </footer>
      </nav>
      <main class="nb-main">
        {props.trouble === '' ? null : (
          <div class="notice notice-warn nb-trouble" role="alert">
            <Icon name="warn" />
            <p>{props.trouble}</p>
          </div>
        )}
        {props.children}
      </main>
    </div>
  );
}
