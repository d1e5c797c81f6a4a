import { Icon } from '../ui/Icon';
import { MoreMenu } from './MoreMenu';
import { formatRoute } from './route';

/** A dossier in which a profile is used. */
export interface Use {
  readonly id: string;
  readonly name: string;
}

const usesShown = 3;

/** The head of a record: its name, where it is used, what can be done with the whole of it. */
export function RecordHead(props: {
  readonly title: string;
  /** Where one comes back to; absent when the list stays in sight. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly subtitle?: string;
  readonly usedIn?: readonly Use[];
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  readonly onDuplicate: () => void;
  /** For a dossier: the next contract of the same people. */
  readonly onRenew?: () => void;
  readonly onRemove: () => void;
  /** What is seldom asked for, behind « Autres actions ». */
  readonly more?: readonly { readonly word: string; readonly onPress: () => void }[];
}) {
  const { usedIn = [], back, subtitle = '' } = props;
  return (
    <div class="nb-head">
      {back === undefined ? null : (
        <a class="btn btn-icon nb-back" href={back.href} aria-label={back.label}>
          <Icon name="left" />
        </a>
      )}
      <div class="nb-title">
        <h1 class="cut" title={props.title}>
          {props.title}
        </h1>
        {subtitle === '' ? null : <p class="small muted">{subtitle}</p>}
        {props.usedIn === undefined || props.isNew ? null : (
          <p class="small muted">
            {usedIn.length === 0
              ? 'Utilisé dans aucun dossier.'
              : `Utilisé dans ${usedIn.length > 1 ? `${usedIn.length} dossiers` : '1 dossier'} : `}
            {usedIn.slice(0, usesShown).map((use, place) => (
              <span key={use.id}>
                {place > 0 ? ', ' : ''}
                <a href={formatRoute({ view: 'record', kind: 'caseFile', id: use.id })}>{use.name}</a>
              </span>
            ))}
            {usedIn.length > usesShown ? '…' : ''}
          </p>
        )}
      </div>
      {props.isNew || props.isReadOnly ? null : (
        <span class="push row">
          <button type="button" class="btn btn-s" onClick={props.onDuplicate}>
            <Icon name="copy" />
            Dupliquer
          </button>
          {props.onRenew === undefined ? null : (
            <button type="button" class="btn btn-s" onClick={props.onRenew}>
              <Icon name="turn" />
              Renouveler
            </button>
          )}
          <button type="button" class="btn btn-s" onClick={props.onRemove}>
            <Icon name="close" />
            Supprimer
          </button>
          {props.more === undefined || props.more.length === 0 ? null : <MoreMenu acts={props.more} />}
        </span>
      )}
    </div>
  );
}
