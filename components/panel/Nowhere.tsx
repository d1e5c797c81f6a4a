import type { ComponentChildren } from 'preact';
import type { PageView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Emblem } from '../ui/Emblem';
import { Icon, type IconName } from '../ui/Icon';
import type { PanelActs } from './panel-acts';

/** One sentence of fact, one of help, one thing to do: where there is nothing to fill. */
function Empty(props: { readonly icon: IconName | 'emblem'; readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="empty">
      <span class={props.icon === 'emblem' ? 'empty-mark empty-mark-own' : 'empty-mark'}>
        {props.icon === 'emblem' ? <Emblem size={30} /> : <Icon name={props.icon} size="large" />}
      </span>
      <h2 class="empty-title">{props.title}</h2>
      {props.children}
    </div>
  );
}

/** No profile has been entered yet. */
export function EmptyStore({ acts }: { readonly acts: PanelActs }) {
  return (
    <Empty icon="emblem" title="Préparez un premier dossier">
      <p>Entrez vos fiches une fois dans le Carnet&nbsp;: Truelle les écrira dans chaque contrat.</p>
      <div class="empty-acts">
        <Button kind="main" isWide icon="import" onPress={() => acts.command({ do: 'open-notebook', at: '#/import' })}>
          Importer des fiches
        </Button>
        <Button isWide onPress={() => acts.command({ do: 'open-notebook', at: '#/employeurs/nouveau' })}>
          Saisir un employeur
        </Button>
      </div>
      <p class="small muted">Rien ne quitte cet ordinateur.</p>
    </Empty>
  );
}

/** The page in front is none that Truelle can fill, or none it may read. */
export function Nowhere({
  page,
  acts,
}: {
  readonly page: Extract<PageView, { is: 'unknown' | 'no-access' | 'none' }>;
  readonly acts: PanelActs;
}) {
  const again = (kind: 'main' | 'ordinary') => (
    <Button kind={kind} onPress={() => acts.command({ do: 'look-again' })}>
      Regarder à nouveau
    </Button>
  );
  if (page.is === 'unknown') {
    return (
      <Empty icon="unknown" title="Cette page n’est pas reconnue">
        <p>Truelle n’y écrit rien. {sayLookalikes(page.fieldsThatLook, page.controls)}</p>
        <div class="acts acts-center">{again('main')}</div>
      </Empty>
    );
  }
  if (page.is === 'no-access') {
    const { askAccess } = acts;
    return (
      <Empty icon="lock" title="Truelle n’a pas accès à cette page">
        <p>Le navigateur ne lui permet pas de lire {page.host}.</p>
        {askAccess === null ? (
          <p>Ouvrez Truelle par son bouton dans la barre du navigateur, et autorisez ce site.</p>
        ) : (
          <div class="acts acts-center">
            <Button kind="main" onPress={() => askAccess(page.host)}>
              Autoriser l’accès
            </Button>
            {again('ordinary')}
          </div>
        )}
      </Empty>
    );
  }
  return (
    <Empty icon="search" title="Aucun contrat à l’écran">
      <p>Ouvrez votre demande sur eGestion&nbsp;: Truelle la reconnaît et s’affiche ici.</p>
      <div class="acts acts-center">
        <Button kind="main" icon="book" onPress={() => acts.command({ do: 'open-notebook', at: '' })}>
          Ouvrir le Carnet
        </Button>
        {again('ordinary')}
      </div>
    </Empty>
  );
}

/** The extension was updated under this panel. */
export function Lost({ acts }: { readonly acts: PanelActs }) {
  const { reload } = acts;
  return (
    <Empty icon="note" title="Truelle vient d’être mise à jour">
      <p>
        {reload === null
          ? 'Enregistrez votre saisie, puis rechargez la page du portail.'
          : 'Ce panneau doit être rouvert. Vos fiches sont intactes.'}
      </p>
      {reload === null ? null : (
        <Button kind="main" onPress={reload}>
          Rouvrir le panneau
        </Button>
      )}
    </Empty>
  );
}

/** The page is being read: shapes of what comes, and a sentence when it takes long. */
export function Bones() {
  return (
    <div class="bones" aria-busy="true">
      <span class="hidden-text">Lecture de la page</span>
      {[60, 100, 100, 100, 40, 100, 100].map((width, place) => (
        <span key={place} class="bone" style={{ width: `${width}%` }} />
      ))}
      <p class="small muted late">La page tarde à répondre. Vous pouvez continuer à y écrire.</p>
    </div>
  );
}

function sayLookalikes(fields: number, controls: number): string {
  if (fields === 0) return 'Aucun de ses champs ne ressemble à ceux d’un contrat.';
  return fields === 1
    ? `1 champ sur ${controls} ressemble à celui d’un contrat.`
    : `${fields} champs sur ${controls} ressemblent à ceux d’un contrat.`;
}
